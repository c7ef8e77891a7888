"""The file of public statistics: YAML read as text, and refused as a whole with every defect and its line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from pydantic import ValidationError

from planner import places
from planner.errors import StatisticsBroken
from planner.findings import Finding, Message, Names, Severity, Status
from planner.findings import Path as Place
from planner.plan.statistics import PublicStatistics, Statistic
from planner.terms import Citation
from planner.terms.defects import defects_of, nearest
from planner.textfile import read_text_file, read_tree


class StatisticsDefects(StatisticsBroken):
    """A file of statistics with defects: how many, the first, and all of them.

    Attributes:
        findings: Every defect with file and line, in the order of lines.
    """

    def __init__(self, file: str, findings: list[Finding]) -> None:
        self.findings = tuple(sorted(findings, key=lambda one: one.line or 0))
        first = self.findings[0]
        message = Message(first.code, first.parameters)
        super().__init__(file=file, line=first.line, count=len(findings), first=message)


def public_statistics() -> PublicStatistics:
    """Return the numbers of regions and countries that come with the program; see ``read_statistics``."""
    return read_statistics(places.templates() / "indicators" / "regions.yaml")


def read_statistics(path: Path) -> PublicStatistics:
    """Return the statistics in a file.

    Raises:
        FileUnreadable: If it is no text, no YAML, or holds what a file of ours must not.
        StatisticsDefects: If anything in it is wrong; it carries all of it.
    """
    return _parsed(read_text_file(path), path.name)


@lru_cache(maxsize=4)
def _parsed(text: str, file: str) -> PublicStatistics:
    """Return the statistics in a text; kept by the text, because every page asks for them."""
    tree = read_tree(text, file=file)
    try:
        read = PublicStatistics.model_validate(tree.data)
    except ValidationError as error:
        found = defects_of(error, PublicStatistics)
    else:
        found = list(_defects(read))
        if not found:
            return read
    raise StatisticsDefects(file, [one.at(file, tree.line_of(one.where)) for one in found])


def _defects(read: PublicStatistics) -> Iterator[Finding]:
    """Yield what is wrong between the parts of a file that are each sound."""
    often = Counter(one.nuts for one in read.places)
    seen: set[str] = set()
    for at, one in enumerate(read.places):
        if often[one.nuts] > 1 and one.nuts in seen:
            yield _made("place-twice", ("places", at, "nuts"), value=one.nuts)
        seen.add(one.nuts)
    for cite, where in _citations(read):
        if cite.document is not None and cite.document not in read.documents:
            known = sorted(read.documents)
            choices: dict[str, str | Names] = {
                "nearest": nearest(cite.document, known),
                "choices": Names(tuple(known)),
            }
            yield _made("statistics-document-unknown", (*where, "document"), value=cite.document, **choices)


def _citations(read: PublicStatistics) -> Iterator[tuple[Citation, Place]]:
    yield read.codes, ("codes",)
    for at, one in enumerate(read.places):
        for statistic in Statistic:
            yield one.value_of(statistic).cite, ("places", at, str(statistic), "cite")


def _made(code: str, where: Place, **parameters: str | Names) -> Finding:
    return Finding(code, {**parameters}, status=Status.NOT_MET, severity=Severity.BLOCKING, subject="file", where=where)
