"""A template is shown with examples in the place of its variables, whatever they look like."""

from __future__ import annotations

import pytest

from ucc_client.domain.mail_template import Variable
from ucc_client.domain.mail_template_sample import filled_in, meaning_of


@pytest.mark.parametrize("variable", Variable)
def test_the_bundled_servers_variables_are_known(variable: Variable) -> None:
    assert meaning_of(variable.placeholder, "whatever") is variable


@pytest.mark.parametrize(
    ("placeholder", "name", "variable"),
    [
        ("$PIN$", "PIN", Variable.PIN),
        ("%extern%", "", Variable.EXTERNAL_NUMBER),
        ("[1]", "Interne Rufnummer", Variable.INTERNAL_NUMBER),
        ("[2]", "Name des Teilnehmers", Variable.PARTICIPANT_NAME),
        ("[3]", "Konferenzname", Variable.CONFERENCE_NAME),
        ("$DATE$", "", Variable.DATE),
        ("[4]", "Uhrzeit", Variable.TIME),
        ("[5]", "Something", None),
    ],
)
def test_others_are_guessed_by_their_names(
    placeholder: str, name: str, variable: Variable | None
) -> None:
    assert meaning_of(placeholder, name) is variable


def test_a_value_is_never_read_as_a_variable_and_the_unsure_show_their_names() -> None:
    known = [("$PIN$", "PIN"), ("$P$", "Parking"), ("$NAME$", "Participant")]
    values = {Variable.PIN: "$NAME$", Variable.PARTICIPANT_NAME: "Clara"}
    text = "$PIN$ $P$ $NAME$ $OTHER$"
    assert filled_in(text, known, values) == "$NAME$ ‹Parking› Clara $OTHER$"


def test_of_two_placeholders_the_longer_one_holds() -> None:
    known = [("%pin", "PIN"), ("%pinlink", "Link")]
    values = {Variable.PIN: "1", Variable.WEB_LINK: "2"}
    # A PIN is surer than a link, by its words.
    assert filled_in("%pinlink %pin", known, values) == "1 1"
    assert filled_in("", known, values) == ""
