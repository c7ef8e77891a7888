"""Pages: widgets in, one call of a service, tables and charts out."""
