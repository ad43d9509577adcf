from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.domain.mail_template import (
    PartFault,
    PartMark,
    Variable,
    for_reader,
    group_pin,
    part_faults,
    render,
    unknown_in,
    variables_in,
)

values = st.dictionaries(st.sampled_from(Variable), st.text())


def test_each_variable_becomes_its_value_wherever_it_stands() -> None:
    text = "{{participantName}}: {{conferenceName}}, {{date}} {{time}} ({{date}})"
    rendered = render(
        text,
        {
            Variable.PARTICIPANT_NAME: "Anna",
            Variable.CONFERENCE_NAME: "Weekly",
            Variable.DATE: "30.11.2026",
            Variable.TIME: "09:00",
        },
        called=True,
    )
    assert rendered == "Anna: Weekly, 30.11.2026 09:00 (30.11.2026)"


def test_spaces_inside_the_braces_do_not_matter() -> None:
    assert render("{{ pin }} {{pin }}", {Variable.PIN: "1"}, called=False) == "1 1"


@pytest.mark.parametrize("text", ["{{nobody}}", "{pin}", "{{}}", "{{ pin", "{{PIN}}", "{{date}}"])
def test_what_is_no_known_variable_or_has_no_value_stays_as_it_is(text: str) -> None:
    assert render(text, {Variable.PIN: "123456"}, called=False) == text


def test_a_value_is_never_read_as_template_text() -> None:
    rendered = render(
        "{{conferenceName}} {{pin}}",
        {Variable.CONFERENCE_NAME: r"{{pin}} \1 \g<0>", Variable.PIN: "123456"},
        called=False,
    )
    assert rendered == r"{{pin}} \1 \g<0> 123456"


@given(st.text(), values, st.booleans())
def test_any_text_can_be_rendered(
    text: str, given_values: dict[Variable, str], called: bool
) -> None:
    assert ("{{" in text) or render(text, given_values, called=called) == text


@given(st.lists(st.sampled_from(Variable)))
def test_the_variables_of_a_text_are_found(used: list[Variable]) -> None:
    text = " and ".join(variable.placeholder for variable in used)
    assert variables_in(text) == set(used)
    assert variables_in(text + "{{unknown}}") == set(used)


@given(values)
def test_every_placeholder_is_replaced_by_its_own_value(given_values: dict[Variable, str]) -> None:
    for variable, value in given_values.items():
        assert render(variable.placeholder, given_values, called=True) == value


@pytest.mark.parametrize(
    ("pin", "written"),
    [("482913", "482 913"), ("12345678", "1234 5678"), ("1234", "1234"), ("12345", "12345")],
)
def test_a_pin_is_written_in_two_halves_when_it_has_six_or_eight_digits(
    pin: str, written: str
) -> None:
    assert group_pin(pin) == written


BOTH = """Hello,

{{ifCalled}}
You will be called.
{{ifDialsIn}}
Please dial in.
{{endIf}}

PIN 1"""


@pytest.mark.parametrize(
    ("text", "called", "dials_in"),
    [
        (
            BOTH,
            "Hello,\n\nYou will be called.\n\nPIN 1",
            "Hello,\n\nPlease dial in.\n\nPIN 1",
        ),
        ("a{{ifCalled}}b{{endIf}}c", "abc", "ac"),
        ("a\n\n{{ifDialsIn}}\nb\n{{endIf}}\n\nc", "a\n\nc", "a\n\nb\n\nc"),
        ("a\n\n{{ifDialsIn}}b{{endIf}}\n\nc", "a\n\nc", "a\n\nb\n\nc"),
        ("a\r\n\r\n{{ifDialsIn}}\r\nb\r\n{{endIf}}\r\n\r\nc", "a\r\n\r\nc", None),
        ("{{ifCalled}}\na\n{{endIf}}\n\nb", "a\n\nb", "b"),
        ("{{ ifCalled }}a{{ifDialsIn }}b{{ endIf}}", "a", "b"),
        ("a\n\n\nb", "a\n\n\nb", "a\n\n\nb"),
    ],
)
def test_a_part_is_read_by_those_whom_it_is_for(
    text: str, called: str, dials_in: str | None
) -> None:
    assert for_reader(text, called=True) == called
    if dials_in is not None:
        assert for_reader(text, called=False) == dials_in


@pytest.mark.parametrize(
    ("text", "fault", "mark"),
    [
        ("{{ifCalled}}a", PartFault.UNCLOSED, "{{ifCalled}}"),
        ("{{ifCalled}}a{{ifDialsIn}}b", PartFault.UNCLOSED, "{{ifDialsIn}}"),
        ("a{{endIf}}", PartFault.UNOPENED, "{{endIf}}"),
        ("{{ifCalled}}a{{ifCalled}}b{{endIf}}", PartFault.REPEATED, "{{ifCalled}}"),
    ],
)
def test_marks_that_do_not_fit_are_told_and_hide_nothing(
    text: str, fault: PartFault, mark: str
) -> None:
    assert part_faults(text) == [(fault, mark)]
    assert for_reader(text, called=True) == for_reader(text, called=False) == text


def test_a_value_never_begins_or_ends_a_part() -> None:
    values = {Variable.CONFERENCE_NAME: "{{endIf}}{{ifCalled}}", Variable.PIN: "1"}
    text = "{{ifCalled}}{{conferenceName}}{{endIf}} {{pin}}"
    assert render(text, values, called=True) == "{{endIf}}{{ifCalled}} 1"
    assert render(text, values, called=False) == " 1"


words = st.text(alphabet="yz \n")
marked = st.lists(st.one_of(words, st.sampled_from([mark.placeholder for mark in PartMark]))).map(
    "".join
)


@given(marked)
def test_no_mark_is_left_and_no_word_is_lost_between_the_two_readers(text: str) -> None:
    called, dials_in = (for_reader(text, called=one) for one in (True, False))
    if part_faults(text):
        assert called == dials_in == text
    else:
        assert "{{" not in called + dials_in
        for letter in "yz":
            assert text.count(letter) <= called.count(letter) + dials_in.count(letter)


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("{{pin}} {{ date }} {{ifCalled}} {{endIf}}", []),
        ("{{pni}} {{date}} {{pni}} {{ 7 * 191 }}", ["{{pni}}", "{{ 7 * 191 }}"]),
        ("{{pin} and {{", ["{{pin", "{{"]),
        ("{{" + "x" * 90 + "}}", ["{{" + "x" * 38]),
        ("{pin} {} }}", []),
    ],
)
def test_what_looks_like_a_placeholder_and_is_none_is_named(text: str, unknown: list[str]) -> None:
    assert unknown_in(text) == unknown
