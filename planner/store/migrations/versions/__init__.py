"""One module for each revision of the tables, never changed once it was published."""
