"""Partners pasted from a spreadsheet: what is understood, what is not, and that nothing disappears in silence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.findings import Names
from planner.plan.reading import parse_plan
from planner.services.partner_words import commitment_in, country_in, legal_form_in, role_in
from planner.services.pasted_partners import PastedPartners, read_partners
from planner.wording import LANGUAGES, wording

ENGLISH = (
    "Name\tName in English\tCountry\tRole\tLegal form\tNUTS\tCommitment\tTags\tPIC\tPopulation 2024\n"
    "Region Skåne\tSkåne\tSweden\tLead partner\tPublic body\tse224\tconfirmed\tregion; north\t999 888 777\t1 418 000\n"
    "Περιφέρεια Κρήτης\tCrete\tEL\tPartner\tpublic authority\tGR43\twithdrawn\tregion\t\t617,360\n"
)
FRENCH = (
    "Nom\tNom en anglais\tPays\tRôle\tForme juridique\tCode NUTS\tEngagement\tÉtiquettes\tNuméro PIC\tPopulation 2024\n"
    "Region Skåne\tSkåne\tSuède\tChef de file\tOrganisme public\tSE224\tConfirmé\tregion, north\t999888777\t1.418.000\n"
    "Περιφέρεια Κρήτης\tCrete\tΕλλάδα\tPartenaire\tAutorité publique\tEL43\tRetiré\tregion\t\t617360\n"
)


def codes(read: PastedPartners) -> list[tuple[str, int | None]]:
    return [(one.code, one.line) for one in read.findings]


def test_every_column_is_recognised_in_both_languages() -> None:
    read = read_partners(ENGLISH)
    assert read == read_partners(FRENCH)
    assert not read.findings
    assert read.partners[0] == {
        "id": "skane",
        "name": "Region Skåne",
        "name_en": "Skåne",
        "country": "SE",
        "role": "lead",
        "legal_form": "public_body",
        "nuts": "SE224",
        "commitment": "confirmed",
        "tags": ["region", "north"],
        "pic": "999888777",
        "indicators": {"population_2024": "1418000"},
    }
    assert (read.partners[1]["country"], read.partners[1]["nuts"]) == ("GR", "EL43")
    assert read.partners[1]["commitment"] == "withdrawn"
    assert read.indicators == {"population_2024": "Population 2024"}


def test_one_name_a_line_is_enough_and_the_first_leads() -> None:
    read = read_partners("Lund\nOrganisation internationale\nΚρήτη\nΑττική")
    assert [one["id"] for one in read.partners] == ["lund", "organisation-internationale", "partner", "partner-2"]
    assert [one["role"] for one in read.partners] == ["lead", "partner", "partner", "partner"]
    assert codes(read) == [("pasted-lead-chosen", None)]


def test_without_headings_columns_are_told_by_what_stands_in_them() -> None:
    read = read_partners("Lund\t120000\tSE\tlead\nChania\t54000\tGreece\tpartner\nKreta\t\tEL\tpartner")
    assert [one.get("country") for one in read.partners] == ["SE", "GR", "GR"]
    assert read.partners[0]["indicators"] == {"column_2": "120000"}
    assert not read.findings


def test_a_table_without_a_heading_for_names_has_them_in_its_first_other_column() -> None:
    read = read_partners("Country\tWho\tRole\nSE\tLund\tlead")
    assert [(one["name"], one["country"]) for one in read.partners] == [("Lund", "SE")]


def test_the_country_follows_from_the_nuts_code_where_nothing_else_says_it() -> None:
    read = read_partners("Name\tNUTS\nCrete\tEL43\nSkåne\tSE224")
    assert [one["country"] for one in read.partners] == ["GR", "SE"]


def test_what_is_not_clear_is_said_with_its_line_and_the_rest_is_kept() -> None:
    read = read_partners(
        "Name\tCountry\tRole\tLegal form\tNUTS\tStatus\tPIC\tStaff\n"
        "Lund\tAtlantis\tqueen\tmonarchy\tSE-22-4\tperhaps\t12\t12.5\n"
    )
    assert [one["name"] for one in read.partners] == ["Lund"]
    assert {code for code, line in codes(read) if line == 2} == {
        *("pasted-no-country", "pasted-no-role", "pasted-no-legal-form", "pasted-no-commitment"),
        *("pasted-code-malformed", "pasted-no-count"),
    }


def test_every_row_is_a_partner_or_is_named_as_left_out() -> None:
    read = read_partners("Name\tCountry\nLund\tSE\n\tSE\nLUND\tSweden\nLund\tDK\n")
    assert [(one["id"], one["country"]) for one in read.partners] == [("lund", "SE"), ("lund-2", "DK")]
    assert codes(read)[:2] == [("pasted-without-name", 3), ("pasted-partner-twice", 4)]
    assert read.findings[1].parameters["first_line"] == 2


def test_columns_that_mean_nothing_here_are_named() -> None:
    read = read_partners("No\tName\tRemark of the boss\tPhone\n1\tLund\tnice\t0046461234\n2\tKreta\tfar\t0030281\n")
    assert [one.parameters["value"] for one in read.findings if one.code == "pasted-column-unread"] == [
        "No",
        "Remark of the boss",
        "Phone",
    ]
    assert not read.indicators


def test_several_leads_stay_and_are_named() -> None:
    read = read_partners("Name\tRole\nLund\tlead\nKreta\tchef de file\nX\tpartner")
    assert [one["role"] for one in read.partners] == ["lead", "lead", "partner"]
    assert codes(read) == [("pasted-several-leads", None)]
    assert read.findings[0].parameters["partners"] == Names(("Lund", "Kreta"))


def test_who_withdrew_or_is_associated_does_not_lead() -> None:
    read = read_partners("Name\tRole\tStatus\nA\tlead\twithdrawn\nB\tassociated\t\nC\tpartner\twithdrawn\nD\tpartner\t")
    assert [one["role"] for one in read.partners] == ["lead", "associated", "partner", "lead"]
    assert read.findings[-1].parameters == {"partner": "D"}


def test_an_affiliated_entity_is_a_partner_until_somebody_says_whose_it_is() -> None:
    read = read_partners("Name\tRole\nLund\tlead\nKreta\taffiliated entity")
    assert read.partners[1]["role"] == "partner"
    assert codes(read) == [("pasted-affiliated", 3)]


def test_no_id_is_a_reserved_word_or_comes_twice() -> None:
    read = read_partners("Members\nAll\nA\nA 2\na\t\nA-2")
    ids = [one["id"] for one in read.partners]
    assert len(set(ids)) == len(ids)
    assert not {"members", "all"} & set(ids)


def test_five_thousand_partners_are_read_and_what_comes_after_is_said() -> None:
    read = read_partners("Name\tCountry\n" + "".join(f"Περιφέρεια {at}\tEL\n" for at in range(5_001)))
    assert len(read.partners) == 4_999
    assert codes(read)[0] == ("pasted-cut", None)


@pytest.mark.parametrize("text", ["", "\n\n\t\t\n", "Name\tCountry\n"])
def test_nothing_pasted_is_nobody(text: str) -> None:
    assert not read_partners(text).partners


CELLS = st.text(max_size=12) | st.sampled_from(
    ["Name", "Country", "Role", "SE", "lead", "affiliated", "withdrawn", "all", "12", "-1", "1e400", "<b>x</b>", "=1+1"]
)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=6).map("\t".join), max_size=8).map("\n".join))
def test_whatever_is_pasted_makes_partners_that_a_plan_can_hold(text: str) -> None:
    read = read_partners(text)
    plan, defects = parse_plan({"id": "plan", "title": "A plan", "partners": list(read.partners)})
    assert plan is not None, defects
    for language in LANGUAGES:
        words = wording(language, is_strict=True)
        assert len(read.rows(words)) == len(read.partners)
        assert all(words.finding(one).says for one in read.findings)


def test_a_reader_sees_only_columns_that_somebody_filled() -> None:
    rows = read_partners("Name\tCountry\tPopulation\nLund\tSE\t125 000\nKreta\t\t").rows(wording("en", is_strict=True))
    assert rows[0] == {
        "Name": "Lund",
        "Country": "Sweden",
        "Role": "Lead partner",
        "Commitment": "Candidate",
        "Population": "125,000",
    }


def test_a_row_that_adds_up_the_others_is_left_out_and_named() -> None:
    read = read_partners("Name\tPopulation\nLund\t10\nKreta\t20\nSous-total :\t30\nTotal général\t30\n")
    assert [one["name"] for one in read.partners] == ["Lund", "Kreta"]
    assert [(one.code, one.line, one.parameters) for one in read.findings][:2] == [
        ("pasted-sum", 4, {"value": "Sous-total :"}),
        ("pasted-sum", 5, {"value": "Total général"}),
    ]


@pytest.mark.parametrize("head", ["", "\tCountry\tWho\n"])
def test_a_column_that_numbers_the_rows_holds_no_names(head: str) -> None:
    rows = "1.\tSE\tLund\n2.\tEL\tKreta\n3.\tDE\tBremen\n" if head else "1\tLund\tSE\n2\tKreta\tEL\n"
    read = read_partners(head + rows)
    assert [one["name"] for one in read.partners][:2] == ["Lund", "Kreta"]
    assert [one["country"] for one in read.partners][:2] == ["SE", "GR"]
    assert not read.indicators
    assert ("pasted-column-unread", None) in codes(read)


# -- words -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *[("SE", "SE"), ("gb", "GB"), ("UK", "GB"), ("EL", "GR"), ("SWE", "SE"), ("Sweden", "SE"), ("Suède", "SE")],
        *[("SUEDE", "SE"), ("Sverige", "SE"), ("España", "ES"), ("Ελλάδα", "GR"), ("Česko", "CZ"), ("Türkiye", "TR")],
        *[("The Netherlands", "NL"), ("Bosnia and Herzegovina", "BA"), ("Sweden (SE)", "SE"), ("No", "NO")],
        *[("Belgique / België", "BE"), ("Rép. tchèque", "CZ"), ("Czech Rep.", "CZ")],
        *[("Finland|Suomi", "FI"), ("Slovak rep", "SK")],
    ],
)
def test_a_country_is_known_by_its_codes_and_in_many_languages(text: str, code: str) -> None:
    assert country_in(text) == code


def test_what_is_no_country_is_none() -> None:
    assert [country_in(one) for one in ("", "Atlantis", "Europe", "QZ", "SE/DK", "Gua.")] == [None] * 6


def test_our_own_words_are_understood_in_every_language_and_family() -> None:
    for language in LANGUAGES:
        for family in (None, "amif", "interreg"):
            words = wording(language, family)
            assert str(role_in(words.term("role", "lead", is_heading=True))) == "lead"
            assert str(role_in(words.term("role", "associated"))) == "associated"
            assert str(legal_form_in(words.term("legal_form", "egtc"))) == "egtc"
            assert str(commitment_in(words.term("commitment", "withdrawn"))) == "withdrawn"
