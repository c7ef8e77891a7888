"""Corrections of a call in the plan: those that there are, and the form for another one."""

from __future__ import annotations

import streamlit as st

from planner.plan.model import Plan
from planner.services.call_view import CallView
from planner.services.corrections import CorrectionLine, correct, corrections_of, rule_choices, taken_back
from planner.services.rule_fields import Entered, RuleField, fields_of
from planner.ui.state import State
from planner.ui.widgets.at_once import relabelled
from planner.ui.widgets.heads import section
from planner.ui.widgets.markup import element, plain, wrapped
from planner.wording import Wording

CORRECTING, REFUSED = "call-correcting", "call-correction-refused"
CITED = ("document", "page", "note")
DAYS = ("at", "earliest", "latest")


def is_correcting(state: State) -> bool:
    """Return whether the form is open."""
    return bool(state.drafts.get(CORRECTING))


def toggle(state: State) -> None:
    """Open or close the form."""
    state.drafts[CORRECTING] = not is_correcting(state)
    state.drafts.pop(REFUSED, None)


def corrections(view: CallView, state: State, plan: Plan, words: Wording) -> None:
    """Show what the plan corrects, and the form if it is open."""
    made = corrections_of(plan, view.original, words)
    if not made and not is_correcting(state):
        return
    section(words.text("call-corrections", count=len(made)), words.text("call-corrections-about"))
    for one in made:
        _made(one, state, words)
    if is_correcting(state):
        _form(view, state, words)


def _made(one: CorrectionLine, state: State, words: Wording) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"correction-{one.rule}", gap="small"):
        now = one.after if one.before else words.text("call-correction-of-nothing")
        said = element("b", one.label) + " " + element("s", one.before) + " " + element("span", f"→ {now}")
        cited = ", ".join(text for text in (one.document, one.page) if text)
        about = element("p", " · ".join(text for text in (cited, one.note) if text), "pl-note")
        st.html(wrapped("p", said) + about, width="stretch")
        st.button(
            words.text("call-take-back"),
            key=f"take-back-{one.rule}",
            icon=":material/undo:",
            on_click=lambda: state.edit(taken_back(one)),
        )


def _form(view: CallView, state: State, words: Wording) -> None:
    names = rule_choices(view.call, words)
    with st.container(border=True, key="correction-form-box"):
        chosen = st.selectbox(
            words.text("call-which-value"),
            list(names),
            format_func=lambda one: names.get(one, str(one)),
            key=f"correction-rule-{words.language}",
            help=words.text("call-which-value-help"),
        )
        rule = view.call.rule(str(chosen))
        if rule is None:
            return
        # Another rule, or another value of it, is another form: nothing typed for one is taken for the other.
        stem = relabelled(f"correction-{rule.id}", (str(rule.value()), words.language))
        fields = fields_of(rule, words)
        with st.form(stem, enter_to_submit=False, border=False):
            st.html(element("p", rule.says, "pl-note"))
            for one in fields:
                _input(one, f"{stem}-{one.name}", words)
            left, right = st.columns([3, 1])
            left.text_input(words.text("call-cited-document"), key=f"{stem}-cited-document", max_chars=300)
            right.text_input(words.text("call-cited-page"), key=f"{stem}-cited-page", max_chars=100)
            st.text_input(words.text("call-cited-note"), key=f"{stem}-cited-note", max_chars=1000)
            st.form_submit_button(
                words.text("call-save-correction"),
                type="primary",
                key="save-correction",
                on_click=lambda: _save(view, state, words, rule.id, stem),
            )
        for sentence in _refusals(state).get(stem, ()):
            st.error(plain(sentence), icon=":material/error:")


def _refusals(state: State) -> dict[str, tuple[str, ...]]:
    """Return what stood in the way of a form, by the form's name."""
    kept = state.drafts.setdefault(REFUSED, {})
    return kept if isinstance(kept, dict) else {}


def _save(view: CallView, state: State, words: Wording, rule_id: str, stem: str) -> None:
    """Save what the form holds, as the answer to its button; what is refused is said under it."""
    rule = view.call.rule(rule_id)
    if state.plan is None or rule is None:
        return
    names = [one.name for one in fields_of(rule, words)]
    entered: dict[str, Entered] = {one: st.session_state.get(f"{stem}-{one}") for one in names}
    cited = {one: str(st.session_state.get(f"{stem}-cited-{one}") or "") for one in CITED}
    attempt = correct(state.plan, view.original, rule_id, entered, cited, words)
    _refusals(state).clear()
    if attempt.edit is None:
        _refusals(state)[stem] = attempt.refused
    elif state.change(attempt.edit):
        state.drafts[CORRECTING] = False


def _input(one: RuleField, key: str, words: Wording) -> None:
    """Show the field in which a part of a rule is entered."""
    match one.shape:
        case "flag":
            st.checkbox(one.label, bool(one.value), key=key)
        case "choice":
            options = list(one.choices)
            index = options.index(one.value) if one.value in options else None
            st.selectbox(
                one.label, options, index, lambda raw: one.choices.get(raw, str(raw)), key=key, placeholder=one.hint
            )
        case "choices":
            default = [raw for raw in one.value if raw in one.choices] if isinstance(one.value, list) else []
            st.multiselect(
                one.label,
                list(one.choices),
                default,
                lambda raw: one.choices.get(raw, str(raw)),
                key=key,
                placeholder=one.hint or words.text("call-all-of-them"),
            )
        case "lines":
            st.text_area(one.label, str(one.value or ""), key=key, help=words.text("call-lines-help"), height=180)
        case _:
            st.text_input(one.label, str(one.value or ""), key=key, placeholder=one.hint, help=_help(one, words))


def _help(one: RuleField, words: Wording) -> str | None:
    """Return how a field is written, where that is not plain to see."""
    if one.shape == "words":
        return words.text("call-words-help")
    return words.text("call-day-help") if one.name in DAYS else None
