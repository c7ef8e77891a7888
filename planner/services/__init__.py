"""Use cases, shared by the command line and the app; one module for each noun."""
