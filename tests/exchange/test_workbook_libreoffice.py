"""Acceptance: LibreOffice opens the workbook, calculates it anew, and agrees with the engine to the cent."""

from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import openpyxl

from planner.services.cases import Question
from planner.services.exports import workbook_source
from planner.services.plans import open_example
from tests.exchange.recalculated import (
    NUMBER_COLUMN,
    NUMBER_ROW,
    SHEETS,
    at_number,
    budget_expected,
    budget_stored,
    made,
    sheets,
)
from tests.exchange.test_workbook_numbers import EURO_MED, unequal

# By default LibreOffice trusts what is stored in files that others have written.
PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def with_number(content: bytes, number: int) -> bytes:
    """Return a workbook with another number entered, and nothing stored beside its formulas."""
    book = openpyxl.load_workbook(BytesIO(content))
    book.worksheets[SHEETS.index("summary")].cell(NUMBER_ROW, NUMBER_COLUMN).value = number
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def recalculated(files: dict[str, bytes], folder: Path) -> dict[str, bytes]:
    """Return workbooks as LibreOffice saves them."""
    program = shutil.which("soffice")
    assert program is not None, "The program soffice is missing: run .ci/install-system-packages"
    user = folder / "profile" / "user"
    user.mkdir(parents=True)
    (user / "registrymodifications.xcu").write_text(PROFILE)
    paths = []
    for name, content in files.items():
        paths.append(folder / f"{name}.xlsx")
        paths[-1].write_bytes(content)
    flags = ["--headless", "--norestore", "--nolockcheck", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
    wanted = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder / "out")]
    command = [program, *flags, *wanted, *(str(path) for path in paths)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return {name: (folder / "out" / f"{name}.xlsx").read_bytes() for name in files}


def test_libreoffice_agrees_to_the_cent_whatever_number_is_entered(tmp_path: Path) -> None:
    mipex, regin = open_example("mipex-reg"), open_example("regin")
    own = workbook_source(mipex, Question())
    med = workbook_source(regin, Question(call=EURO_MED))
    action = workbook_source(regin, Question(scenario="funded"))
    cases = {f"mipex-{number}": (own, number) for number in (2, 11, 13, 37)}
    cases |= {"unequal-3": (unequal(), 3), "unequal-5": (unequal(), 5), "med-9": (med, 9), "action-9": (action, 9)}
    files = {name: with_number(made(source), number) for name, (source, number) in cases.items()}
    results = recalculated(files, tmp_path)
    for name, (source, number) in cases.items():
        assert budget_stored(results[name], source) == budget_expected(at_number(source, number)), name
        for sheet in sheets(results[name], values=True):
            errors = [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.data_type == "e"]
            assert errors == [], f"{name}: {sheet.title}"
