"""Admin ▸ Users: accounts, as `ucc-server user` has them."""

from __future__ import annotations

import secrets
from typing import Any

import msgspec
from babel import Locale
from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, FromQuery

from ucc_client.server import limits
from ucc_client.server.portal import places
from ucc_client.server.portal.conference_words import Said
from ucc_client.server.portal.form import Form
from ucc_client.server.portal.frame import Frame, Page, go
from ucc_client.server.portal.visitor import Visitor
from ucc_client.server.portal.zones import zone_names
from ucc_client.server.refusals import NotFoundError
from ucc_client.server.services.administration_error import AdministrationError
from ucc_client.server.services.user_administration import ListedUser, UserAdministration
from ucc_client.server.services.user_fields import (
    LANGUAGES,
    UserFields,
    check_password,
    problems_of,
)

_ONE = places.USERS + "/{user_id:int}"
_ADMINISTRATOR = {"administrator": True}


class UsersPage:
    """Lists accounts, makes and changes them."""

    def __init__(self, frame: Frame, users: UserAdministration) -> None:
        self.frame, self._users = frame, users

    def list_page(self, visitor: Visitor, words: str, done: str) -> Page:
        """Return the list of those whose name, login or address has every word."""
        wanted = words.casefold().split()
        found = [
            one
            for one in self._users.users()
            if all(word in _searched(one.fields) for word in wanted)
        ]
        return self.frame.show(
            visitor, "users.html", users=found, words=words, done=self.frame.done(visitor, done)
        )

    def user(self, user_id: int) -> ListedUser:
        """Return one account. Raises NotFoundError."""
        found = next((one for one in self._users.users() if one.user_id == user_id), None)
        if found is None or not 0 < user_id <= limits.LARGEST_ID:
            raise NotFoundError
        return found

    def form_page(
        self,
        visitor: Visitor,
        typed: UserFields,
        user: ListedUser | None,
        *,
        status: int = 200,
        problems: tuple[Said, ...] = (),
        done: str = "",
    ) -> Page:
        """Return the form of an account; `user` is None for a new one."""
        own = user is not None and user.user_id == visitor.account.user_id
        return self.frame.show(
            visitor,
            "user.html",
            status,
            typed=typed,
            user=user,
            is_own=own,
            problems=problems,
            languages=[(one, _named(one, visitor)) for one in LANGUAGES],
            zones=zone_names(typed.time_zone),
            proposed=secrets.token_urlsafe(9) if user is None else "",
            done=self.frame.done(visitor, done),
        )

    def sent(self, visitor: Visitor, user: ListedUser | None, form: Form) -> Response[Any]:
        """Save an account, or say what is wrong with it."""
        typed = read_user(form)
        if user is not None:
            typed = msgspec.structs.replace(typed, login=user.fields.login)
        if form.text("action") != "save":
            return self.form_page(visitor, typed, user)
        problems = [self._said(visitor, one) for one in problems_of(typed)]
        try:
            if not problems and user is None:
                check_password(form.text("password"))
                self._users.add(typed, form.text("password"))
            elif not problems:
                self._users.change(typed)
        except AdministrationError as error:
            problems.append(self._said(visitor, error))
        if problems:
            return self.form_page(visitor, typed, user, status=422, problems=tuple(problems))
        return go(places.USERS, done="saved")

    def act(self, visitor: Visitor, user: ListedUser, form: Form) -> Response[Any]:
        """Disable or enable an account, or give it a new password."""
        login, action = user.fields.login, form.text("action")
        try:
            if action == "disable":
                self._users.disable(login)
            elif action == "enable":
                self._users.enable(login)
            elif action == "password":
                self._users.set_password(login, form.text("password"))
        except AdministrationError as error:
            said = self._said(visitor, error)
            return self.form_page(visitor, user.fields, user, status=422, problems=(said,))
        return go(f"{places.USERS}/{user.user_id}", done="saved")

    def again(self, visitor: Visitor, place: str, form: Form) -> Page | None:
        """Return the form with what was typed, but the password; None for other places."""
        path = place.partition("?")[0]
        if not path.startswith(places.USERS + "/") or not visitor.account.is_administrator:
            return None
        typed, last = read_user(form), path.rpartition("/")[2]
        if last == "new":
            return self.form_page(visitor, typed, None)
        if not (last.isascii() and last.isdigit() and len(last) < 19):
            return None
        user = self.user(int(last))
        kept = msgspec.structs.replace(typed, login=user.fields.login)
        return self.form_page(visitor, kept, user)

    def _said(self, visitor: Visitor, error: AdministrationError) -> Said:
        return Said(text=error.said_in(self.frame.texts(visitor)))


def read_user(form: Form) -> UserFields:
    """Return what was typed, without the password."""
    return UserFields(
        login=form.line("login"),
        first_name=form.line("first-name"),
        family_name=form.line("family-name"),
        email=form.line("email"),
        number=form.line("number"),
        language=form.text("language", "default"),
        is_administrator="administrator" in form,
        time_zone=form.line("zone"),
    )


def user_routes(page: UsersPage) -> list[HTTPRouteHandler]:
    """Return the handlers of the pages."""

    @get(places.USERS, sync_to_thread=True, opt=_ADMINISTRATOR)
    def users(
        visitor: NamedDependency[Visitor], q: FromQuery[str] = "", done: FromQuery[str] = ""
    ) -> Page:
        return page.list_page(visitor, q[:200], done)

    @get(places.USERS + "/new", sync_to_thread=True, opt=_ADMINISTRATOR)
    def new(visitor: NamedDependency[Visitor]) -> Page:
        return page.form_page(visitor, UserFields(login=""), None)

    @post(places.USERS + "/new", status_code=200, sync_to_thread=True, opt=_ADMINISTRATOR)
    def add(visitor: NamedDependency[Visitor], form: NamedDependency[Form]) -> Response[Any]:
        return page.sent(visitor, None, form)

    @get(_ONE, sync_to_thread=True, opt=_ADMINISTRATOR)
    def user(
        visitor: NamedDependency[Visitor], user_id: FromPath[int], done: FromQuery[str] = ""
    ) -> Page:
        found = page.user(user_id)
        return page.form_page(visitor, found.fields, found, done=done)

    @post(_ONE, status_code=200, sync_to_thread=True, opt=_ADMINISTRATOR)
    def change(
        visitor: NamedDependency[Visitor], form: NamedDependency[Form], user_id: FromPath[int]
    ) -> Response[Any]:
        found = page.user(user_id)
        saves = form.text("action") not in ("disable", "enable", "password")
        return page.sent(visitor, found, form) if saves else page.act(visitor, found, form)

    return [users, new, add, user, change]


def _searched(fields: UserFields) -> str:
    parts = (fields.login, fields.first_name, fields.family_name, fields.email, fields.number)
    return "\n".join(parts).casefold()


def _named(language: str, visitor: Visitor) -> str:
    if language == "default":
        return ""
    name = Locale.parse(language).get_language_name(visitor.language) or language
    return name[:1].upper() + name[1:]
