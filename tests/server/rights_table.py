"""Who may what: the status that each path answers to whom, extensions and pages included.

`owner` has made the conference in the path, `moderator` and `participant` take part in it by their
accounts, `anyone` does not; `administrator` administrates and does not take part either; `nobody`
is not signed in. Everybody asks with the own id in the path. A successful answer is 2xx.
"""

from __future__ import annotations

from typing import NamedTuple

PEOPLE = ("owner", "moderator", "participant", "anyone", "administrator", "nobody")

_OPEN = (200, 200, 200, 200, 200, 200)
_SIGNED_IN = (200, 200, 200, 200, 200, 401)


class Right(NamedTuple):
    """`answers` in the order of PEOPLE; `plain` is that of a plain server for an extension."""

    answers: tuple[int, int, int, int, int, int]
    extension: bool = False
    plain: int = 404


_LIST = "/rest/users/{user_id:int}/managedConferences"
_ONE = _LIST + "/{conference_id:int}"

RIGHTS = {
    ("GET", "/rest/login"): Right(_OPEN),
    ("POST", "/rest/login"): Right(_OPEN),
    ("DELETE", "/rest/login"): Right((204, 204, 204, 204, 204, 401)),
    ("GET", "/rest/users"): Right(_SIGNED_IN),
    ("GET", "/rest/users/me"): Right(_SIGNED_IN),
    ("GET", "/rest/users/{user_id:int}"): Right(_SIGNED_IN),
    ("GET", "/rest/users/{user_id:int}/phoneconfig/phones"): Right(_SIGNED_IN),
    ("GET", "/rest/accounts"): Right(_SIGNED_IN),
    ("GET", "/rest/permissions"): Right(_SIGNED_IN),
    ("GET", "/rest/permissions/users/{user_id:int}"): Right(_SIGNED_IN),
    ("GET", "/rest/phonenumbers"): Right(_SIGNED_IN),
    ("GET", "/rest/phonenumbers/{number_id:int}"): Right(_SIGNED_IN),
    ("GET", "/rest/contacts"): Right(_SIGNED_IN),
    ("GET", "/rest/contacts/scheme"): Right(_SIGNED_IN),
    ("GET", "/rest/contacts/tags"): Right(_SIGNED_IN),
    ("GET", "/rest/contacts/{contact_id:str}"): Right(_SIGNED_IN),
    ("GET", "/rest/conferenceConfiguration"): Right(_SIGNED_IN),
    ("PUT", "/rest/conferenceConfiguration"): Right((401, 401, 401, 401, 200, 401)),
    ("GET", "/rest/conferenceConfiguration/defaults"): Right(_SIGNED_IN),
    ("GET", _LIST): Right(_SIGNED_IN),
    ("POST", _LIST): Right((201, 201, 201, 201, 201, 401)),
    ("GET", _ONE): Right((200, 200, 200, 404, 404, 401)),
    ("PUT", _ONE): Right((204, 204, 403, 404, 404, 401)),
    ("DELETE", _ONE): Right((204, 403, 403, 404, 404, 401)),
    ("PUT", _ONE + "/start"): Right((204, 204, 403, 404, 404, 401)),
    ("GET", _LIST + "/changes"): Right(_SIGNED_IN, extension=True),
    # Without it this is the path of a conference whose id is none; and no conference has POST.
    ("POST", _LIST + "/preview"): Right(_SIGNED_IN, extension=True, plain=405),
    # Who does not take part has nothing to answer, and be it the owner.
    ("PUT", _ONE + "/answer"): Right((403, 204, 204, 404, 404, 401), extension=True),
    ("POST", _ONE + "/resend"): Right((200, 200, 403, 404, 404, 401), extension=True),
    ("GET", _ONE + "/live"): Right((200, 200, 200, 404, 404, 401), extension=True),
    ("GET", _ONE + "/calls"): Right((200, 403, 403, 404, 404, 401), extension=True),
    # Nothing runs: what may be ordered is a conflict.
    ("POST", _ONE + "/live"): Right((409, 409, 403, 404, 404, 401), extension=True),
    ("POST", "/rest/conferenceConfiguration/testMail"): Right(
        (401, 401, 401, 401, 200, 401), extension=True
    ),
    ("GET", "/rest/users/{user_id:int}/events"): Right(_SIGNED_IN, extension=True),
    ("GET", "/rest/users/{user_id:int}/subscription"): Right(_SIGNED_IN, extension=True),
    ("POST", "/rest/users/{user_id:int}/subscription"): Right(_SIGNED_IN, extension=True),
    ("DELETE", "/rest/users/{user_id:int}/subscription"): Right(
        (204, 204, 204, 204, 204, 401), extension=True
    ),
    # A calendar's address asks for the secret in it, and for nothing else.
    ("GET", "/calendar/{user_id:int}/{name:str}"): Right(
        (404, 404, 404, 404, 404, 404), extension=True
    ),
    ("HEAD", "/calendar/{user_id:int}/{name:str}"): Right(
        (404, 404, 404, 404, 404, 404), extension=True
    ),
    # The document of the interface and the page to try it tell nothing that is kept here.
    ("GET", "/rest/openapi.json"): Right(_OPEN, extension=True),
    ("GET", "/api-docs"): Right(_OPEN, extension=True),
    ("GET", "/api-docs/{name:str}"): Right(_OPEN, extension=True),
    # A participant's page asks for the secret in its link, and for nothing else.
    ("GET", "/p/{participant_id:int}/{token:str}"): Right((404, 404, 404, 404, 404, 404)),
    ("HEAD", "/p/{participant_id:int}/{token:str}"): Right((404, 404, 404, 404, 404, 404)),
    ("GET", "/p/{participant_id:int}/{token:str}/calendar.ics"): Right(
        (404, 404, 404, 404, 404, 404)
    ),
    ("POST", "/p/{participant_id:int}/{token:str}"): Right(
        (404, 404, 404, 404, 404, 404), extension=True, plain=405
    ),
    ("GET", "/static/{name:str}"): Right(_OPEN),
    # For those who run the server, from its own machine unless they say otherwise.
    ("GET", "/healthz"): Right(_OPEN),
    ("GET", "/readyz"): Right(_OPEN),
    ("GET", "/metrics"): Right(_OPEN),
}
