"""From codes and typed parameters to sentences, in English and French; the only place where prose is kept.

The sentences are Fluent files (``en/*.ftl``, ``fr/*.ftl``), by theme. Core and services speak in codes; whoever shows
something to a person asks a ``Wording`` for the sentence.
"""

from planner.wording.formats import LANGUAGES, Language
from planner.wording.sentences import Said, Wording, missing, wording
from planner.wording.texts import WordsMissing
from planner.wording.values import tidy

__all__ = ["LANGUAGES", "Language", "Said", "Wording", "WordsMissing", "missing", "tidy", "wording"]
