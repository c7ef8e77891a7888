"""YAML as text: every scalar stays the string that was written, and every key knows its line."""

from planner.textfile.reading import (
    MAXIMUM_BYTES,
    MAXIMUM_DEPTH,
    MAXIMUM_VALUES,
    PlacePath,
    TextTree,
    decode_text,
    read_text_file,
    read_tree,
)
from planner.textfile.writing import write_tree

__all__ = [
    "MAXIMUM_BYTES",
    "MAXIMUM_DEPTH",
    "MAXIMUM_VALUES",
    "PlacePath",
    "TextTree",
    "decode_text",
    "read_text_file",
    "read_tree",
    "write_tree",
]
