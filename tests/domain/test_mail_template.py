from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.domain.mail_template import Variable, group_pin, render, variables_in

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
    )
    assert rendered == "Anna: Weekly, 30.11.2026 09:00 (30.11.2026)"


def test_spaces_inside_the_braces_do_not_matter() -> None:
    assert render("{{ pin }} {{pin }}", {Variable.PIN: "1"}) == "1 1"


@pytest.mark.parametrize("text", ["{{nobody}}", "{pin}", "{{}}", "{{ pin", "{{PIN}}", "{{date}}"])
def test_what_is_no_known_variable_or_has_no_value_stays_as_it_is(text: str) -> None:
    assert render(text, {Variable.PIN: "123456"}) == text


def test_a_value_is_never_read_as_template_text() -> None:
    rendered = render(
        "{{conferenceName}} {{pin}}",
        {Variable.CONFERENCE_NAME: r"{{pin}} \1 \g<0>", Variable.PIN: "123456"},
    )
    assert rendered == r"{{pin}} \1 \g<0> 123456"


@given(st.text(), values)
def test_any_text_can_be_rendered(text: str, given_values: dict[Variable, str]) -> None:
    assert ("{{" in text) or render(text, given_values) == text


@given(st.lists(st.sampled_from(Variable)))
def test_the_variables_of_a_text_are_found(used: list[Variable]) -> None:
    text = " and ".join(variable.placeholder for variable in used)
    assert variables_in(text) == set(used)
    assert variables_in(text + "{{unknown}}") == set(used)


@given(values)
def test_every_placeholder_is_replaced_by_its_own_value(given_values: dict[Variable, str]) -> None:
    for variable, value in given_values.items():
        assert render(variable.placeholder, given_values) == value


@pytest.mark.parametrize(
    ("pin", "written"),
    [("482913", "482 913"), ("12345678", "1234 5678"), ("1234", "1234"), ("12345", "12345")],
)
def test_a_pin_is_written_in_two_halves_when_it_has_six_or_eight_digits(
    pin: str, written: str
) -> None:
    assert group_pin(pin) == written
