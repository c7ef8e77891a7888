"""What comes in and goes out: plan files and workbooks."""
