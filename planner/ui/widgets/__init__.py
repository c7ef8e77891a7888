"""Parts of pages: each shows one thing, and computes nothing."""
