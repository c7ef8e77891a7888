"""The laboratory: many scenarios through the one engine. Pure."""
