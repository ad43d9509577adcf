"""Hooks for schemathesis: what the OpenAPI document cannot tell whoever makes up requests.

They sign in, and put ids of things that are there in place of some that were made up: a document
cannot list the users of a server. Which of them are replaced follows from the made-up id itself,
so that a run can be repeated. `UCC_DESCRIBED` has the server's address and the user, as JSON.
"""

from __future__ import annotations

import json
import os
from typing import Any

import requests
import schemathesis
from hypothesis import strategies

from ucc_client.contract.login import TOKEN_HEADER, secret
from ucc_client.contract.messages import LoginType
from ucc_client.server.api.document.field_facts import RULE_FORMAT, ZONE_FORMAT

GIVEN = json.loads(os.environ["UCC_DESCRIBED"])
SESSION = requests.Session()
SESSION.trust_env = False


def proof() -> dict[str, Any]:
    """Return the body of a sign-in that is right, this once."""
    template = SESSION.get(f"{GIVEN['url']}/rest/login", timeout=10).json()
    form = LoginType(template["loginType"])
    return {
        **template,
        "secret": secret(form, GIVEN["login"], template["nonce"], GIVEN["password"]),
    }


def fresh_token() -> str:
    answer = SESSION.post(f"{GIVEN['url']}/rest/login", json=proof(), timeout=10)
    return str(answer.json()["token"])


RULES = (
    "FREQ=DAILY",
    "FREQ=DAILY;COUNT=3;INTERVAL=2",
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    "freq=weekly;until=20300331T215959Z;wkst=su",
    "FREQ=MONTHLY;BYDAY=-1FR",
    "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31",
)
schemathesis.openapi.format(RULE_FORMAT, strategies.sampled_from(RULES))
schemathesis.openapi.format(
    ZONE_FORMAT, strategies.sampled_from(["Europe/Berlin", "Australia/Lord_Howe", "UTC"])
)


class Token:
    """One token for everything but signing out, which takes one of its own each time."""

    def __init__(self) -> None:
        self.kept = fresh_token()
        me = SESSION.get(
            f"{GIVEN['url']}/rest/users/me", headers={TOKEN_HEADER: self.kept}, timeout=10
        )
        self.user_id = int(me.json()["id"])


TOKEN = Token()


@schemathesis.auth(refresh_interval=None)
class SignedIn:
    def get(self, case: schemathesis.Case, ctx: schemathesis.AuthContext) -> str:
        signs_out = case.operation.label == "DELETE /login"
        return fresh_token() if signs_out else TOKEN.kept

    def set(self, case: schemathesis.Case, data: str, ctx: schemathesis.AuthContext) -> None:
        case.headers = case.headers or {}
        case.headers[TOKEN_HEADER] = data


def _is_id(value: Any) -> bool:
    """Tell whether JSON Schema calls this an id: 1149.0 is an integer, too."""
    return type(value) in (int, float) and value == int(value) and 0 < value < 2**63


@schemathesis.hook
def before_call(ctx: schemathesis.HookContext, case: schemathesis.Case, **_: Any) -> None:
    """Make three of four users in paths the one who asks, and valid requests possible."""
    made_up = (case.path_parameters or {}).get("userId")
    if isinstance(made_up, int) and _is_id(made_up) and made_up % 4:
        case.path_parameters["userId"] = TOKEN.user_id
    query = case.query or {}
    if _is_id(query.get("userId")):
        query["userId"] = TOKEN.user_id
    if case.meta is None or case.meta.generation.mode is not schemathesis.GenerationMode.POSITIVE:
        return
    if case.operation.label == "POST /login":
        case.body = proof()
    elif isinstance(case.body, dict):
        _name_what_there_is(case.body)


def _name_what_there_is(body: dict[str, Any]) -> None:
    """Put users, numbers and addresses that can be in place of those that cannot."""
    dates = body.get("movedDates") or ()
    listed = [body.get("participants"), *(date.get("participants") for date in dates)]
    for person in (person for people in listed for person in people or ()):
        if _is_id(person.get("userId")):
            person["userId"] = TOKEN.user_id
        # Which characters can be printed no regular expression of JSON Schema says.
        if not (person.get("eMailAddress") or "").strip().isprintable():
            person["eMailAddress"] = "clara@example.org"
        # Neither does a schema say that who is to be called has a number.
        if not person["phoneNumber"].strip():
            person["callOnStart"] = False
    template = body.get("configuration") or body
    for number in ("internalNumberId", "externalNumberId"):
        if _is_id(template.get(number)):
            template[number] = None
    if not (body.get("eMailAddress") or "").strip().isprintable():
        body["eMailAddress"] = "clara@example.org"
