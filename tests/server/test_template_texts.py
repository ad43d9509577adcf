"""What the administrator's text may be: known variables, and parts that begin and end."""

from __future__ import annotations

import pytest

from tests.running_server import Api, conference, participant
from tests.server.kinds import BUNDLED
from ucc_client.domain.mail_template import PartMark, Variable


@pytest.mark.parametrize(
    ("field", "text", "code", "named"),
    [
        (
            "eMailBody",
            "{{pni}} {{pin}} {{ dtae }}",
            "unknown-placeholder",
            ["{{pni}}", "{{ dtae }}"],
        ),
        ("eMailSubject", "{{conferencename}}", "unknown-placeholder", ["{{conferencename}}"]),
        ("eMailBody", "{{pin", "unknown-placeholder", ["{{pin"]),
        ("eMailBody", "{{ifCalled}}We call.", "wrong-part", ["{{ifCalled}}", "{{endIf}}"]),
        ("eMailSubject", "{{endIf}}", "wrong-part", ["{{endIf}}"]),
    ],
)
def test_what_would_be_mailed_as_it_stands_is_refused_by_its_name(
    admin: Api, field: str, text: str, code: str, named: list[str]
) -> None:
    template = admin.call("GET", "/conferenceConfiguration").json()
    answer = admin.call("PUT", "/conferenceConfiguration", json={**template, field: text})
    assert answer.status_code == 400
    assert answer.json()["code"] == code
    message = answer.json()["message"]
    assert [name for name in named if name not in message] == []
    assert admin.call("GET", "/conferenceConfiguration").json() == template


def test_the_servers_list_has_the_marks_and_a_template_with_them_comes_back_unchanged(
    admin: Api,
) -> None:
    template = admin.call("GET", "/conferenceConfiguration").json()
    offered = [variable["placeholder"] for variable in template["variables"]]
    assert offered == [one.placeholder for one in (*Variable, *PartMark)]
    assert len({variable["name"] for variable in template["variables"]}) == len(offered)
    try:
        text = "{{pin}}\n{{ifCalled}}\nWe call.\n{{ifDialsIn}}\nYou call.\n{{endIf}}"
        wanted = {**template, "eMailBody": text}
        assert admin.call("PUT", "/conferenceConfiguration", json=wanted).status_code == 200
        assert admin.call("GET", "/conferenceConfiguration").json() == wanted
    finally:
        assert admin.call("PUT", "/conferenceConfiguration", json=template).status_code == 200


@BUNDLED
def test_each_reads_the_part_that_is_for_them(anna: Api) -> None:
    called = participant("Clara", "clara@example.org", callOnStart=True, phoneNumber="+49 30 1")
    body = conference(
        participants=[called, participant("Ben", "ben@example.org")],
        eMailBody="{{ifCalled}}We call.{{ifDialsIn}}You call.{{endIf}} {{pin}}",
    )
    answer = anna.call("POST", f"{anna.conferences}/preview", json=body)
    texts = [mail["text"] for mail in answer.json()["mails"]]
    assert [text.split(".")[0] for text in texts] == ["We call", "You call"]
