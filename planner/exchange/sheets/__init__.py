"""The sheets of a workbook, one module each, and the tables and splits that they are made of."""
