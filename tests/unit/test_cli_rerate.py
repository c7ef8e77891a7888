"""The command ``plan rerate``: the difference in JSON and text, the plan that it writes, and what it refuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planner.cli import main
from planner.exchange.planfile import read_plan_file, write_plan_file
from tests.builders import line, partner, plan_of

SEK = {"per_euro": "10", "dated": "2026-10-01", "kind": "monthly_accounting", "source": "InforEuro"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    plan = plan_of(
        partner("skane", currency="SEK"),
        "city",
        costs=[line("skane", "1000.00", currency="SEK", what="Work"), line("city", "50")],
        exchange_rates={"SEK": SEK},
    )
    path = tmp_path / "plan.yaml"
    write_plan_file(plan, path)
    return path


def test_the_banks_rates_of_a_day_give_the_difference_and_change_no_file(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = file.read_bytes()
    assert main(["plan", "rerate", str(file), "--date", "2026-10-25", "--ecb", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["rates"][0]["after"] == {
        "per_euro": "11.131",
        "dated": "2026-10-23",
        "kind": "daily",
        "source": "European Central Bank, euro foreign exchange reference rate of 23 October 2026",
    }
    # 1 000 / 11.131 = 89.839…
    assert said["partners"][0]["total"] == {"before": "100.00", "after": "89.84", "change": "-10.16"}
    assert said["project"]["total"] == {"before": "150.00", "after": "139.84", "change": "-10.16"}
    assert (said["file"], said["changes"], file.read_bytes()) == (None, True, before)


def test_a_list_of_rates_is_written_into_a_new_plan_file(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rates, made = file.with_name("month.csv"), file.with_name("new.yaml")
    rates.write_text("SEK;8,00\n")
    arguments = ["plan", "rerate", str(file), "--date", "2026-11-01", "--rates", str(rates), "-o", str(made)]
    assert main([*arguments, "--kind", "monthly_accounting", "--source", "InforEuro, November"]) == 0
    text = capsys.readouterr().out
    assert "SEK" in text
    assert "100.00  125.00" in text
    rate = read_plan_file(made)[0].exchange_rates["SEK"]
    assert (rate.per_euro, rate.source, rate.kind) == (8_000_000, "InforEuro, November", "monthly_accounting")
    assert main(["plan", "diff", str(file), str(made), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["currencies"][0].startswith("Exchange rate: 1 EUR = 10 SEK")


def test_a_day_that_the_series_does_not_have_is_refused_in_one_line(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["plan", "rerate", str(file), "--date", "2031-01-01", "--ecb"]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("There is no rate of SEK for 1 January 2031")
    assert shown.err.count("\n") == 1
