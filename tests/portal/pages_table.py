"""Who may look at which page of the portal, and what everybody else gets.

The columns are those of `tests/server/rights_table.py`: the conference is the owner's, `moderator`
and `participant` take part, `anyone` and the `administrator` do not, `nobody` is not signed in.
Forms are sent with their token, as they are on their page where somebody sees it; who is not signed
in gets the sign-in with what was typed (401).
"""

from __future__ import annotations

PEOPLE = ("owner", "moderator", "participant", "anyone", "administrator", "nobody")
Row = tuple[int, int, int, int, int, int]

_TO_A_PAGE: Row = (303, 303, 303, 303, 303, 303)
_SIGNED_IN: Row = (200, 200, 200, 200, 200, 303)
_DOES: Row = (303, 303, 303, 303, 303, 401)

_ADMINISTERS: Row = (403, 403, 403, 403, 200, 303)
_CHANGES: Row = (403, 403, 403, 403, 200, 401)
_ONE = "/conferences/{conference_id:int}"

PAGES: dict[tuple[str, str], Row] = {
    ("GET", "/"): _TO_A_PAGE,
    # Who is signed in needs no sign-in. It is sent here without a login.
    ("GET", "/sign-in"): (303, 303, 303, 303, 303, 200),
    ("POST", "/sign-in"): (400, 400, 400, 400, 400, 400),
    ("POST", "/sign-out"): _DOES,
    ("GET", "/sessions"): _SIGNED_IN,
    ("POST", "/sessions"): _DOES,
    ("GET", "/calendar-address"): _SIGNED_IN,
    ("POST", "/calendar-address"): _DOES,
    ("GET", "/conferences"): _SIGNED_IN,
    ("GET", "/conferences/people"): _SIGNED_IN,
    ("GET", "/conferences/new"): _SIGNED_IN,
    # As it is it has no name: nothing is saved, and what is typed is shown again.
    ("POST", "/conferences/new"): (200, 200, 200, 200, 200, 401),
    ("GET", _ONE): (200, 200, 200, 404, 404, 303),
    ("GET", _ONE + "/edit"): (200, 200, 403, 404, 404, 303),
    ("POST", _ONE + "/edit"): (200, 200, 403, 404, 404, 401),
    # Only its owner cancels a single conference.
    ("GET", _ONE + "/cancel"): (200, 403, 403, 404, 404, 303),
    ("POST", _ONE + "/cancel"): (303, 403, 403, 404, 404, 401),
    ("POST", _ONE + "/start"): (303, 303, 403, 404, 404, 401),
    # Who may ask for somebody that is not there is told so.
    # As it is asked here it names nobody whom one could invite.
    ("POST", _ONE + "/resend"): (400, 400, 403, 404, 404, 401),
    ("POST", _ONE + "/new-link"): (404, 404, 403, 404, 404, 401),
    ("GET", "/admin"): (403, 403, 403, 403, 303, 303),
    ("GET", "/admin/conferences"): _ADMINISTERS,
    ("POST", "/admin/conferences"): _CHANGES,
    ("GET", "/admin/users"): _ADMINISTERS,
    ("GET", "/admin/users/new"): _ADMINISTERS,
    ("POST", "/admin/users/new"): _CHANGES,
    ("GET", "/admin/users/{user_id:int}"): _ADMINISTERS,
    ("POST", "/admin/users/{user_id:int}"): _CHANGES,
    ("GET", "/admin/numbers"): _ADMINISTERS,
    ("POST", "/admin/numbers"): _CHANGES,
    ("GET", "/admin/mail"): _ADMINISTERS,
    ("POST", "/admin/mail"): (403, 403, 403, 403, 303, 401),
    ("GET", "/admin/server"): _ADMINISTERS,
}
OF_EXTENSIONS = {("GET", "/calendar-address"), ("POST", "/calendar-address")}
"""Pages that a plain server does not have."""
