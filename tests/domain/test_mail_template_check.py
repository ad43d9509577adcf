from __future__ import annotations

from typing import Any

import pytest

from ucc_client.domain.mail_template import PartMark, Variable
from ucc_client.domain.mail_template_check import (
    TemplateFinding,
    check_template,
    unknown_placeholders,
)

OURS = ("{{pin}}", "{{externalNumber}}", "{{date}}")
OTHERS = ("$PIN$", "$EXTERNAL_NUMBER$", "$DATE$")
GOOD: dict[str, Any] = {
    "subject": "Invitation {{date}}",
    "body": "Dial {{externalNumber}}, PIN {{pin}}",
    "server_address": "conf.example.org",
    "numbers_chosen": True,
    "placeholders": OURS,
}


def _findings(**fields: Any) -> list[TemplateFinding]:
    return [problem.finding for problem in check_template(**{**GOOD, **fields})]


def test_a_good_template_has_no_problem() -> None:
    assert _findings() == []
    assert _findings(server_address="") == []
    assert _findings(body="$PIN$ $EXTERNAL_NUMBER$", placeholders=OTHERS, subject="x") == []


@pytest.mark.parametrize(
    ("fields", "finding"),
    [
        ({"subject": " "}, TemplateFinding.SUBJECT_EMPTY),
        ({"server_address": "two words"}, TemplateFinding.ADDRESS_WRONG),
        ({"server_address": "ftp://conf.example.org"}, TemplateFinding.ADDRESS_WRONG),
        ({"server_address": "conf.example.org:99999999"}, TemplateFinding.ADDRESS_WRONG),
        ({"server_address": "https://["}, TemplateFinding.ADDRESS_WRONG),
        ({"server_address": "[00.bF]"}, TemplateFinding.ADDRESS_WRONG),
        ({"server_address": "https://conf.example.org:8443"}, TemplateFinding.PORT_IN_ADDRESS),
        ({"numbers_chosen": False}, TemplateFinding.NO_NUMBER_CHOSEN),
        ({"body": "{{externalNumber}}"}, TemplateFinding.NO_PIN),
        ({"body": "{{pin}}"}, TemplateFinding.NO_NUMBER),
        ({"subject": "{{dtae}}"}, TemplateFinding.UNKNOWN_PLACEHOLDER),
    ],
)
def test_each_doubt_is_found(fields: dict[str, Any], finding: TemplateFinding) -> None:
    assert _findings(**fields) == [finding]


ALL = tuple(one.placeholder for one in (*Variable, *PartMark))
WHOLE = "{{externalNumber}} {{pin}}"


@pytest.mark.parametrize(
    ("fields", "finding"),
    [
        ({"subject": "{{dtae}}"}, TemplateFinding.REFUSED_PLACEHOLDER),
        ({"body": WHOLE + "{{ dtae }}"}, TemplateFinding.REFUSED_PLACEHOLDER),
        ({"body": WHOLE + "{{ifCalled}}x"}, TemplateFinding.PART_UNCLOSED),
        ({"subject": "{{ifCalled}}x", "body": WHOLE + "{{endIf}}"}, TemplateFinding.PART_UNCLOSED),
        ({"body": WHOLE + "{{endIf}}"}, TemplateFinding.PART_UNOPENED),
        (
            {"body": WHOLE + "{{ifCalled}}{{ifCalled}}{{endIf}}"},
            TemplateFinding.PART_REPEATED,
        ),
        ({"body": "{{externalNumber}}{{ifCalled}}{{pin}}{{endIf}}"}, TemplateFinding.NO_PIN),
        ({"body": "{{pin}}{{ifDialsIn}}{{externalNumber}}{{endIf}}"}, TemplateFinding.NO_NUMBER),
    ],
)
def test_the_bundled_server_is_asked_for_nothing_that_it_refuses(
    fields: dict[str, Any], finding: TemplateFinding
) -> None:
    assert _findings(**{"placeholders": ALL, **fields})[0] is finding


def test_spaces_within_the_braces_make_no_placeholder_unknown() -> None:
    assert _findings(placeholders=ALL, body="{{ externalNumber }} {{ pin }}") == []


def test_errors_come_first() -> None:
    assert _findings(body="", server_address="a:1")[0] is TemplateFinding.TEXT_EMPTY


def test_unknown_placeholders_are_told_by_the_shape_of_the_servers_own() -> None:
    assert unknown_placeholders("{{pin}} {{pni}} $PNI$ {{pni}}", OURS) == ["{{pni}}"]
    assert unknown_placeholders("{{pin}} $PNI$ $PIN$", OTHERS) == ["$PNI$"]
    assert unknown_placeholders("{{anything}}", ()) == []
