"""The health of all the calls that come with the planner: honest, cited, ours in their words, complete."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from planner import places
from planner.catalogue import TargetStatus, check_all, list_targets, read_call, read_cases, upkeep
from planner.plan.reading import parse_plan
from planner.rules.act import Management
from planner.rules.call import Call
from planner.rules.kinds import EligibleCountries, Mapping, PartnerCount, Rate
from planner.terms import OUTSIDE_BASES, Category, Certainty
from planner.wording import LANGUAGES, Language
from planner.wording.texts import texts

AMIF = "amif/2018-ag-inte/1"
EURO_MED = "interreg/euro-med/4/transfer"
TARGETS = tuple(target.id for target in list_targets())
TODAY = date.today()
WRITTEN_ON = date(2026, 11, 22)
TOPICS = Counter(
    {
        "amif/2015-ag-inte": 1,
        "amif/2016-ag-inte": 1,
        "amif/2017-ag-inte": 5,
        "amif/2018-ag-inte": 5,
        "amif/2019-ag-call": 7,
        "amif/2020-ag-call": 6,
        "amif/2022-tf1-ag-thb": 1,
        "amif/2022-tf1-ag-info": 1,
        "amif/2023-tf2-ag-call": 6,
        "amif/2024-tf2-ag-thb": 1,
        "amif/2024-tf2-ag-info": 1,
        "amif/2025-tf2-ag-inte": 5,
    }
)
"""The twelve calls of AMIF Union actions from 2015 to 2025, with their topics: forty."""
PROGRAMMES = set(
    """
    alpine-space atlantic-area aurora baltic-sea central-europe danube euro-med interreg-europe ipa-adrion
    italy-france-maritime mac next-med north-sea north-west-europe npa oks poctefa poctep sn-cz sudoe urbact-iv
    """.split()
)
OTHERS = set(
    """
    eui regional-esf easi europe-for-citizens trust-fund-window twinning mobility-partnerships
    urban-innovative-actions
    """.split()
)


def test_nothing_is_wrong_with_the_call_files_nor_careless_nor_missing() -> None:
    assert check_all() == []
    assert [(one.code, one.file, one.line) for one in upkeep(on=TODAY)] == []


def test_every_call_and_topic_of_amif_is_there() -> None:
    found = Counter(one.rsplit("/", 1)[0] for one in TARGETS if one.startswith("amif/"))
    assert found == TOPICS
    assert (len(found), sum(found.values())) == (12, 40)


def test_every_programme_and_other_source_is_there() -> None:
    assert {one.split("/")[1] for one in TARGETS if one.startswith("interreg/")} == PROGRAMMES
    assert {one.split("/")[1] for one in TARGETS if one.startswith("other/")} >= OTHERS
    assert len(PROGRAMMES) + 1 == 22  # the European Urban Initiative stands under the other sources


@pytest.mark.parametrize("call_id", TARGETS)
def test_every_rule_says_where_it_stands_or_what_was_tried_and_why_it_is_believed(call_id: str) -> None:
    for one in read_call(call_id).rules:
        cite = one.cite
        assert cite.checked_on is not None, one.id
        assert cite.checked_on <= TODAY, one.id
        if cite.certainty in {Certainty.UNKNOWN, Certainty.UNSOURCED}:
            assert str(cite.tried).endswith("."), one.id
        else:
            assert cite.document, one.id
            assert cite.locator, one.id
        if cite.certainty in {Certainty.DERIVED, Certainty.UNSOURCED}:
            assert str(cite.because).endswith("."), one.id


@pytest.mark.parametrize("call_id", TARGETS)
def test_every_rule_says_in_a_sentence_of_ours_what_it_says(call_id: str) -> None:
    for one in read_call(call_id).rules:
        assert one.says[0].isupper() or one.says.startswith("ipa"), one.id
        assert one.says.endswith("."), one.id
        assert len(one.says) < 320, one.id
        assert not re.search('["“”«»„]', one.says), one.id


@pytest.mark.parametrize("call_id", TARGETS)
def test_no_value_is_stated_that_belongs_to_a_user(call_id: str) -> None:
    assert all(one.cite.certainty is not Certainty.STATED for one in read_call(call_id).rules)


@pytest.mark.parametrize("call_id", TARGETS)
def test_every_document_says_how_much_of_it_was_seen(call_id: str) -> None:
    for key, document in read_call(call_id).documents.items():
        assert document.seen, key
        assert document.publisher, key
        if document.url is not None:
            address = urlsplit(document.url)
            assert address.scheme in {"http", "https"}, key
            assert "." in address.netloc, key


@pytest.mark.parametrize("call_id", TARGETS)
def test_every_call_rounds_opens_and_closes_once_and_says_what_a_plan_needs(call_id: str) -> None:
    call = read_call(call_id)
    kinds = Counter(one.kind for one in call.rules)
    assert [kinds[kind] for kind in ("rounding", "opening", "deadline")] == [1, 1, 1]
    assert any(call.of_kind(Rate)), "a rate, unknown where nobody could find it"
    assert any(call.of_kind(EligibleCountries)), "who may take part"
    assert call.management in set(Management) or call.family == "other"


@pytest.mark.parametrize("call_id", TARGETS)
def test_every_neutral_category_has_its_place_or_none_by_decision(call_id: str) -> None:
    call = read_call(call_id)
    taken = {category for rule in call.of_kind(Mapping) for category in rule.takes}
    # Interreg's list of categories is closed: what lies outside it is reported in every plan that uses it. Beside the
    # categories stand forms of cost; a fund for small projects is Interreg's alone.
    closed = {*list(Category)[:6], *OUTSIDE_BASES}
    whole = set(Category) - ({Category.SMALL_PROJECT_FUND} if call.family == "amif" else set())
    assert taken >= (closed if call.family == "interreg" else whole)


@pytest.mark.parametrize("call_id", [one for one in TARGETS if one.startswith("amif/")])
def test_no_rule_of_shared_management_reaches_a_union_action(call_id: str) -> None:
    call = read_call(call_id)
    assert call.management is Management.DIRECT
    shared = {"_acts/common-provisions-2021", "_acts/interreg-regulation-2021"}
    assert not shared & set(call.origins.values())
    assert any(one.id == "coordinator" for one in call.of_kind(PartnerCount))


@pytest.mark.parametrize("call_id", [one for one in TARGETS if one.startswith("interreg/")])
def test_the_financial_regulation_of_the_commission_reaches_no_programme(call_id: str) -> None:
    assert "_acts/financial-regulation-2024" not in read_call(call_id).origins.values()


@pytest.mark.parametrize("call_id", [one for one in TARGETS if read_cases(one)])
def test_worked_cases_are_plans_and_ask_for_figures_of_their_partners(call_id: str) -> None:
    cases = read_cases(call_id)
    assert len({case.name for case in cases}) == len(cases)
    for case in cases:
        assert "call" not in case.plan, case.name
        plan, findings = parse_plan({**case.plan, "call": call_id})
        assert plan is not None, (case.name, findings)
        holders = {partner.id for partner in plan.partners} | {"total"}
        assert {figure.split(".")[0] for figure in case.expected} <= holders, case.name


def test_every_programme_whose_rate_is_known_has_worked_cases() -> None:
    known: dict[str, bool] = {}
    for call in map(read_call, TARGETS):
        programme = "/".join(call.id.split("/")[:2])
        if call.family != "other" and any(not rate.rate_percent.is_unknown for rate in call.of_kind(Rate)):
            known[programme] = known.get(programme, False) or bool(read_cases(call.id))
    assert [programme for programme, has_cases in known.items() if not has_cases] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fund_category_and_group_of_a_call_has_a_name(language: Language) -> None:
    book = texts(language)
    calls = [read_call(one) for one in TARGETS]
    funds = {rate.fund for call in calls for rate in call.of_kind(Rate)}
    categories = {rule.category for call in calls for rule in call.of_kind(Mapping)} - {"unknown"}
    groups = {group for call in calls for rule in call.rules if (group := getattr(rule, "group", None))}
    groups |= {group for call in calls for rule in call.rules for group in getattr(rule, "groups", {})}
    for kind, names in (("fund", funds), ("category", categories), ("group", groups)):
        assert not {name for name in names if not book.has(f"term-{kind}", name)}, kind


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    for path in Path(places.calls()).rglob("*"):
        if path.is_file():
            assert not re.search(r"(^|[\s\"'(])(/home|/work|/root|/tmp|/Users|[A-Z]:\\)", path.read_text()), path


def test_no_address_is_one_that_was_found_to_be_unreliable() -> None:
    unreliable = ("grantsfinderai", "grants8", "subsdy")
    for path in Path(places.calls()).rglob("*.yaml"):
        assert not any(one in path.read_text() for one in unreliable), path


def test_a_target_closes_at_its_hour_and_is_open_on_that_day() -> None:
    targets = {one.id: one for one in list_targets()}
    amif, euro_med = targets[AMIF], targets[EURO_MED]
    assert amif.deadline == datetime(2019, 1, 31, 17)
    assert euro_med.deadline == datetime(2024, 6, 12, 13)
    assert amif.status(date(2018, 7, 25)) is TargetStatus.FORTHCOMING
    assert amif.status(date(2019, 1, 31)) is TargetStatus.OPEN
    assert amif.status(date(2019, 2, 1)) is TargetStatus.CLOSED
    assert euro_med.status(date(2024, 3, 12)) is TargetStatus.OPEN
    assert euro_med.status(WRITTEN_ON) is TargetStatus.CLOSED


def test_a_call_is_a_value_that_can_be_kept_with_a_plan() -> None:
    for call in map(read_call, TARGETS[::7]):
        assert Call.model_validate(call.model_dump(mode="json")) == call
