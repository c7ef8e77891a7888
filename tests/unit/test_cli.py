"""The command line as a contract: names, JSON keys, exit codes, one line for what cannot be used."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from planner.cli import main

PLANS = Path(__file__).parents[2] / "templates" / "plans"
MIPEX = str(PLANS / "mipex-reg.yaml")
REGIN = str(PLANS / "regin.yaml")
EURO_MED = "interreg/euro-med/4/transfer"
AMIF = "amif/2018-ag-inte/1"


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Any:
    """Return a function that runs a command and gives its code, its JSON and its standard error."""

    def run(*arguments: str) -> tuple[int, Any, str]:
        capsys.readouterr()
        code = main([*arguments, "--json"])
        out, err = capsys.readouterr()
        return code, json.loads(out) if out else None, err

    return run


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Any:
    """Return a function that runs a command that cannot be done and gives its one line."""

    def run(*arguments: str) -> str:
        capsys.readouterr()
        try:
            code = main(list(arguments))
        except SystemExit as stop:
            code = int(stop.code or 0)
        out, err = capsys.readouterr()
        assert code == 2
        assert out == ""
        assert err.count("\n") == 1
        assert "Traceback" not in err
        return err

    return run


def test_the_budget_of_phase_1_has_eight_regions_at_the_exact_cent(ask: Any) -> None:
    code, budget, err = ask("budget", MIPEX, "--phase", "phase-1")
    assert (code, err) == (0, "")
    assert [row["total"] for row in budget["partners"]] == ["7558.75"] * 8
    assert budget["unassigned"] == "0.00"
    assert (budget["plan"], budget["call"], budget["currency"]) == ("mipex-reg", None, "EUR")
    assert (budget["rounding"], budget["scenario"], budget["phase"]) == ("exact", "eight-regions", "phase-1")


def test_published_rounding_drops_the_cents_and_names_the_gap(ask: Any) -> None:
    _, phase, _ = ask("budget", MIPEX, "--phase", "phase-1", "--rounding", "published")
    assert {row["total"] for row in phase["partners"]} == {"7558.00"}
    assert {tuple(row["common"].items()) for row in phase["partners"]} == {(("phase-1", "1418.00"),)}
    assert (phase["unassigned"], phase["rounding"]) == ("6.00", "published")
    _, whole, _ = ask("budget", MIPEX, "--rounding", "published")
    assert {row["total"] for row in whole["partners"]} == {"32758.00"}
    assert (whole["unassigned"], whole["total"]) == ("6.00", "262070.00")


def test_the_row_of_a_partner_is_as_the_contract_prints_it(ask: Any) -> None:
    _, budget, _ = ask("budget", MIPEX)
    row = next(row for row in budget["partners"] if row["id"] == "skane")
    assert row == {
        "id": "skane",
        "name": "Region Skåne",
        "country": "SE",
        "role": "partner",
        "costs": {"external_expertise_and_services": "27020.00"},
        "common": {"common-work-1": "1418.75", "common-work-2": "4320.00"},
        "total": "32758.75",
        "grants": {},
        "own": "32758.75",
        "settlement": "0.00",
        "bears": "32758.75",
        "periods": [],
    }
    assert (budget["total"], budget["grant"], budget["own"]) == ("262070.00", "0.00", "262070.00")


def test_regin_as_funded_reaches_the_published_grant(ask: Any) -> None:
    _, budget, _ = ask("budget", REGIN, "--scenario", "funded")
    assert (budget["total"], budget["grant"], budget["own"]) == ("1808280.00", "1627452.00", "180828.00")
    assert len(budget["partners"]) == 10
    assert all(list(row["grants"]) == ["amif"] for row in budget["partners"])


@pytest.mark.parametrize(("scenario", "partners"), [("january-confirmed", 8), ("january-all", 12), ("funded", 10)])
def test_regin_has_its_three_consortia(ask: Any, scenario: str, partners: int) -> None:
    assert len(ask("budget", REGIN, "--scenario", scenario)[1]["partners"]) == partners


def test_the_sweep_says_each_number_and_the_first_under_the_ceiling(ask: Any) -> None:
    code, curve, _ = ask("simulate", "partners", MIPEX, "--from", "2", "--to", "40", "--ceiling", "31000")
    rows = {row["partners"]: row for row in curve["rows"]}
    assert code == 0
    assert list(rows) == list(range(2, 41))
    assert curve["first_under_ceiling"] == 12
    assert rows[2]["saving"] is None
    assert rows[8]["per_partner_bears"] == "32758.75"
    assert rows[12] | {"eligible": "met"} == {
        "partners": 12,
        "per_partner_total": "30845.83",
        "per_partner_bears": "30845.83",
        "min": "30845.83",
        "max": "30845.84",
        "saving": "347.80",
        "total": "370150.00",
        "grant": "0.00",
        "unassigned": "0.00",
        "eligible": "met",
        "not_met": [],
    }
    lights = {number: row["eligible"] for number, row in rows.items()}
    assert {lights[number] for number in range(2, 6)} == {"not_met"}
    assert {lights[6], lights[7]} == {"to_be_verified"}
    assert {lights[number] for number in range(8, 41)} == {"met"}
    assert rows[5]["not_met"] == ["start-of-phase-1"]


def test_checks_come_worst_first_and_a_rule_not_met_is_exit_code_1(ask: Any) -> None:
    code, result, _ = ask("check", REGIN, "--on", "2019-02-01")
    assert code == 1
    first = result["findings"][0]
    assert (first["code"], first["status"], first["margin"]) == (
        "deadline",
        "not_met",
        {"amount": "-1", "unit": "days"},
    )
    assert first["cite"]["document"]
    order = ["not_met", "to_be_verified", "met"]
    ranks = [order.index(one["status"]) for one in result["findings"]]
    assert ranks == sorted(ranks)
    assert all(one["says"] for one in result["findings"])
    assert ask("check", REGIN, "--on", "2019-01-17")[0] == 0


def test_findings_speak_french_when_asked(ask: Any) -> None:
    english = ask("check", MIPEX)[1]["findings"]
    french = ask("check", MIPEX, "--lang", "fr")[1]["findings"]
    assert [one["code"] for one in english] == [one["code"] for one in french]
    assert all(one["says"] != other["says"] for one, other in zip(english, french, strict=True))


def test_a_figure_is_explained_to_its_leaves(ask: Any) -> None:
    code, trace, _ = ask("explain", MIPEX, "skane")
    assert (code, trace["figure"], trace["amount"]) == (0, "skane", "32758.75")
    assert sum(round(float(part["amount"]) * 100) for part in trace["parts"]) == 3275875
    _, grant, _ = ask("explain", REGIN, "total.grant.amif", "--scenario", "funded")
    assert grant["amount"] == "1627452.00"
    assert grant["rule"]
    assert grant["cite"]["certainty"] == "secondary"


def test_a_category_that_the_call_does_not_take_is_a_finding_and_stays_in_the_total(ask: Any) -> None:
    _, budget, _ = ask("budget", REGIN, "--call", EURO_MED, "--scenario", "funded")
    found = [one for one in budget["findings"] if one["code"] == "category-not-mapped"]
    assert [one["parameters"]["category"] for one in found] == ["other"]
    assert budget["categories"]["other"] == "56681.31"


def test_mipex_reg_can_be_seen_under_both_calls(ask: Any) -> None:
    _, euro_med, _ = ask("budget", MIPEX, "--call", EURO_MED)
    assert (euro_med["total"], euro_med["grant"]) == ("262070.00", "209656.00")
    _, amif, _ = ask("budget", MIPEX, "--call", AMIF)
    assert (amif["total"], amif["grant"]) == ("262070.00", "235863.00")


def test_calls_are_listed_and_shown_with_origin_and_citation(ask: Any) -> None:
    code, listing, _ = ask("calls", "list")
    assert code == 0
    assert {AMIF, EURO_MED} <= {one["id"] for one in listing["targets"]}
    assert {"id", "programme", "title", "opens", "deadline", "status"} <= set(listing["targets"][0])
    assert all({"id", "name", "targets"} <= set(one) for one in listing["programmes"])
    _, shown, _ = ask("calls", "show", AMIF)
    assert shown["id"] == AMIF
    for rule in shown["rules"]:
        assert {"id", "value", "from", "cite", "says"} <= set(rule)
        assert {"document", "locator", "certainty", "checked_on"} <= set(rule["cite"])
        assert AMIF.startswith(rule["from"]) or rule["from"].startswith("_acts/")
    assert AMIF in {one["id"] for one in ask("calls", "list", "--open-on", "2019-01-30")[1]["targets"]}


def test_call_files_are_checked(ask: Any, refused: Any) -> None:
    assert ask("calls", "check") == (0, {"findings": []}, "")
    assert ask("calls", "check", AMIF) == (0, {"findings": []}, "")
    assert AMIF in refused("calls", "check", "amif/2018-ag-inte/11")


def test_a_rule_says_to_whom_it_applies(ask: Any) -> None:
    rules = {rule["id"]: rule for rule in ask("calls", "show", EURO_MED)[1]["rules"]}
    assert rules["travel_and_accommodation_ipa"]["applies_to"] == {"country": ["AL", "BA", "ME", "MK"]}
    assert "SE" in rules["erdf_rate"]["applies_to"]["country"]
    assert rules["erdf_rate"]["excludes"] is None


def test_a_further_folder_of_call_files_is_read_beside_ours(
    ask: Any, refused: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = Path(__file__).parents[1] / "calls" / "sound"
    own = tmp_path / "own"
    shutil.copytree(source, own)
    assert ask("calls", "show", "fund/topic", "--calls", str(own))[1]["id"] == "fund/topic"
    listed = {one["id"] for one in ask("calls", "list", "--calls", str(own))[1]["targets"]}
    assert {"fund/topic", AMIF} <= listed
    assert ask("budget", MIPEX, "--call", "fund/topic", "--calls", str(own))[0] == 0
    assert refused("budget", MIPEX, "--call", "fund/topic")
    monkeypatch.setenv("PLANNER_CALLS", str(own))
    assert ask("budget", MIPEX, "--call", "fund/topic")[0] == 0
    assert "nowhere" in refused("calls", "list", "--calls", str(tmp_path / "nowhere"))
    (own / "fund" / "topic" / "call.yaml").write_text("colour: red\n")
    assert "call.yaml" in refused("budget", MIPEX, "--call", "fund/topic")


def test_a_new_plan_validates_and_is_never_overwritten(ask: Any, refused: Any, tmp_path: Path) -> None:
    for number, extra in enumerate(([], ["--example", "regin"], ["--call", EURO_MED])):
        file = tmp_path / f"Plan {number}.yaml"
        assert ask("plan", "new", "-o", str(file), *extra)[0] == 0
        assert ask("plan", "validate", str(file))[0] == 0
        before = file.read_bytes()
        assert str(file.name) in refused("plan", "new", "-o", str(file), *extra)
        assert file.read_bytes() == before
    assert "mipex-reg" in refused("plan", "new", "--example", "mipex", "-o", str(tmp_path / "x.yaml"))
    assert refused("plan", "new", "-o", str(tmp_path / "no" / "folder" / "x.yaml"))


def test_the_schema_is_json(ask: Any) -> None:
    code, schema, _ = ask("plan", "schema")
    assert code == 0
    assert schema["$schema"].startswith("https://json-schema.org/")
    assert "partners" in schema["properties"]


MALFORMED = """\
id: bad
title: Bad
partners:
- {id: lead, name: Lead, country: EL, rol: lead}
costs:
- {partners: nobody, category: staf, unit_cost: -5}
scenarios:
- {id: one, include: [ghost]}
"""


def test_a_malformed_plan_lists_everything_with_lines(ask: Any, refused: Any, tmp_path: Path) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text(MALFORMED)
    code, result, _ = ask("plan", "validate", str(file))
    assert code == 1
    found = {(one["code"], one["line"]) for one in result["findings"]}
    assert {
        ("country-unknown", 4),
        ("unknown-key", 4),
        ("not-a-choice", 6),
        ("negative-number", 6),
        ("name-leads-nowhere", 8),
    } <= found
    line = refused("budget", str(file))
    assert "bad.yaml" in line
    assert "planner plan validate" in line


@pytest.mark.parametrize(
    "content",
    [
        b"a: [1, 2",
        b"id: a\nid: b\n",
        b"a: &x 1\nb: *x\n",
        b"- just\n- a list\n",
        b"",
        b"\x00\xff\xfe\x01 rubbish",
        b"a: !!python/object:os.system x\n",
        b"{" * 100_000,
        "title: caf\xe9".encode("latin-1"),
    ],
)
def test_an_unreadable_file_is_one_sentence(refused: Any, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "broken.yaml"
    file.write_bytes(content)
    for command in (["budget"], ["check"], ["plan", "validate"]):
        assert "broken.yaml" in refused(*command, str(file))


def test_a_file_of_50_megabytes_is_refused_by_its_size(refused: Any, tmp_path: Path) -> None:
    file = tmp_path / "large.yaml"
    with file.open("wb") as handle:
        handle.truncate(50_000_000)
    assert "20" in refused("budget", str(file))


def test_names_that_lead_nowhere_are_one_sentence_with_the_nearest(refused: Any, tmp_path: Path) -> None:
    assert AMIF in refused("budget", MIPEX, "--call", "amif/2018-ag-inte")
    assert EURO_MED in refused("budget", MIPEX, "--call", "interreg/euro-med/4/transfers")
    assert refused("budget", MIPEX, "--call", "../../etc/passwd")
    assert "eight-regions" in refused("budget", MIPEX, "--scenario", "eight")
    assert "phase-1" in refused("budget", MIPEX, "--phase", "phase-9")
    assert "skane" in refused("explain", MIPEX, "skåne")
    assert refused("explain", MIPEX, "skane.grant.erdf")
    assert refused("budget", str(tmp_path / "nothing.yaml"))
    assert refused("budget", REGIN, "--rounding", "published")
    assert refused("simulate", "partners", MIPEX, "--from", "5", "--to", "2")
    assert refused("simulate", "partners", MIPEX, "--from", "2", "--to", "9", "--ceiling", "many")
    assert refused("budget")


def test_an_unknown_call_in_a_plan_is_malformed_with_its_line(ask: Any, refused: Any, tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_text("id: a\ntitle: A\ncall: amif/2018-ag-inte/9\n")
    code, result, _ = ask("plan", "validate", str(file))
    assert (code, result["findings"][0]["line"]) == (1, 3)
    assert "line 3" in refused("budget", str(file))


def test_absurd_amounts_are_refused_and_never_wrap(ask: Any, refused: Any, tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    start = "id: a\ntitle: A\npartners: [{id: a, name: A, commitment: confirmed}]\ncosts:\n"
    file.write_text(start + "- {partners: a, category: staff, unit_cost: 99999999999999999999}\n")
    assert ask("plan", "validate", str(file))[0] == 1
    file.write_text(start + "- {partners: a, category: staff, unit_cost: 90000000000, quantity: 90000000000}\n")
    refused("budget", str(file))
    file.write_text(start + "- {partners: a, category: staff, unit_cost: 90000000000}\n" * 3)
    refused("budget", str(file))


def test_a_plan_without_partners_computes_and_says_so(ask: Any, tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_text("id: a\ntitle: A\n")
    code, budget, _ = ask("budget", str(file))
    assert (code, budget["partners"], budget["total"]) == (0, [], "0.00")
    assert [one["code"] for one in budget["findings"]] == ["no-partners"]
    assert ask("simulate", "partners", str(file), "--from", "2", "--to", "4")[1]["rows"] == []


def test_an_unknown_amount_is_null_and_so_are_the_sums_over_it(ask: Any, tmp_path: Path) -> None:
    text = (PLANS / "mipex-reg.yaml").read_text(encoding="utf-8").replace("included: false", "included: true")
    file = tmp_path / "plan.yaml"
    file.write_text(text, encoding="utf-8")
    _, budget, _ = ask("budget", str(file))
    assert {row["total"] for row in budget["partners"]} == {None}
    assert (budget["total"], budget["own"]) == (None, None)
    assert ask("budget", str(file), "--phase", "phase-1")[1]["total"] == "60470.00"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_people_can_read_every_command(capsys: pytest.CaptureFixture[str], language: str) -> None:
    for command in (
        ["budget", MIPEX],
        ["budget", REGIN],
        ["check", REGIN, "--on", "2019-01-17"],
        ["explain", REGIN, "cpmr.bears"],
        ["calls", "list"],
        ["calls", "show", EURO_MED],
        ["simulate", "partners", MIPEX, "--from", "2", "--to", "12", "--ceiling", "31000"],
        ["plan", "validate", MIPEX],
    ):
        assert main([*command, "--lang", language]) in (0, 1)
        out = capsys.readouterr().out
        assert out.strip()
        assert "{$" not in out
        assert "cli-" not in out
        assert "page-" not in out


def test_a_published_figure_of_a_phase_is_the_same_in_budget_and_explanation(ask: Any) -> None:
    for figure, whole in (("skane@phase:phase-1", "7558.00"), ("skane", "32758.00")):
        _, trace, _ = ask("explain", MIPEX, figure, "--rounding", "published")
        assert trace["amount"] == whole
        common = next(part for part in trace["parts"] if ".common." in part["figure"])
        assert "Common work of phase 1" in common["says"]
    _, budget, _ = ask("budget", MIPEX, "--rounding", "published")
    assert [(one["id"], one["total"], one["unassigned"]) for one in budget["phases"]] == [
        ("phase-1", "60470.00", "6.00"),
        ("phase-2", "201600.00", "0.00"),
    ]


def test_hostile_names_move_no_cursor_and_break_no_row(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    name = r"Lead \e[31mRED\nnext row \u202Ereversed"
    file.write_text(f'id: a\ntitle: A\npartners: [{{id: a, name: "{name}", commitment: confirmed}}]\n')
    for command in (["budget"], ["check"], ["explain"]):
        assert main([*command, str(file), *(["total"] if command == ["explain"] else [])]) == 0
        out = capsys.readouterr().out
        assert not {"\x1b", "\u202e"} & set(out)
    main(["budget", str(file)])
    assert "Lead [31mRED next row reversed" in capsys.readouterr().out


def test_absurd_sums_name_the_file(refused: Any, tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    line = "- {partners: a, category: staff, unit_cost: 90000000000}\n"
    file.write_text(f"id: a\ntitle: A\npartners: [{{id: a, name: A, commitment: confirmed}}]\ncosts:\n{line * 3}")
    assert "plan.yaml" in refused("budget", str(file))


@pytest.mark.parametrize(("threshold", "status"), [("minimum: 7, target: unknown", "not_met"), ("target: 1", "met")])
def test_a_threshold_known_on_one_side_speaks(ask: Any, tmp_path: Path, threshold: str, status: str) -> None:
    file = tmp_path / "plan.yaml"
    people = "partners: [{id: a, name: A, commitment: confirmed}]"
    file.write_text(f"id: a\ntitle: A\n{people}\nthresholds: [{{id: t, {threshold}}}]\n")
    for language in ("en", "fr"):
        (found,) = ask("check", str(file), "--lang", language)[1]["findings"]
        assert found["status"] == status
        assert found["code"] not in found["says"]
    file.write_text(f"id: a\ntitle: A\n{people}\nthresholds: [{{id: t, minimum: 8, target: 3}}]\n")
    assert ask("plan", "validate", str(file))[1]["findings"][0]["code"] == "threshold-reversed"


def test_an_old_code_page_stops_nothing(tmp_path: Path) -> None:
    for variables in ({"PYTHONIOENCODING": "cp1252"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}):
        command = [sys.executable, "-c", "import sys; from planner.cli import main; sys.exit(main())", "budget", MIPEX]
        done = subprocess.run(command, env={**os.environ, **variables}, capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, b"")
        assert "Περιφέρεια Κρήτης" in done.stdout.decode("utf-8")
