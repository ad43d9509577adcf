"""`/rest/contacts`: the address book, its scheme and its tags."""

from __future__ import annotations

from typing import Annotated, Any

from litestar import get
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, FromQuery, QueryParameter

from ucc_client.server import limits
from ucc_client.server.api.answers import body
from ucc_client.server.api.document.operations import described
from ucc_client.server.refusals import ForbiddenError
from ucc_client.server.services.accounts import Account
from ucc_client.server.services.contacts import CONTACT_SORTS, TAG_SORTS, Contacts, wanted_page

_UserId = Annotated[str | None, QueryParameter(name="userId")]


def contact_routes(contacts: Contacts) -> list[HTTPRouteHandler]:
    """Return the handlers of `/contacts`."""

    @get("/contacts", sync_to_thread=True, **described("listContacts"))
    def listed(  # noqa: PLR0917 - the wire names them
        account: NamedDependency[Account],
        on_behalf_of: _UserId = None,
        wanted_tags: Annotated[list[str] | None, QueryParameter(name="tags")] = None,
        terms: Annotated[str, QueryParameter(name="searchTerms")] = "",
        page: FromQuery[int] = 0,
        pagesize: FromQuery[int] = limits.DEFAULT_PAGE_SIZE,
        sort: FromQuery[str | None] = None,
        sortdirection: FromQuery[str | None] = None,
    ) -> Any:
        _check_user(account, on_behalf_of)
        wanted = wanted_page(
            page, pagesize, sort, sortdirection, sorts=CONTACT_SORTS, default="surname"
        )
        # One value with commas, as the contract says, or several.
        named = [one.strip() for many in wanted_tags or [] for one in many.split(",")]
        return body(contacts.list(terms, [one for one in named if one], wanted))

    @get("/contacts/scheme", sync_to_thread=True, **described("getContactScheme"))
    def scheme(account: NamedDependency[Account], lang: FromQuery[str] = "en") -> Any:
        return body(contacts.scheme(lang))

    @get("/contacts/tags", sync_to_thread=True, **described("listTags"))
    def tags(  # noqa: PLR0917 - the wire names them
        account: NamedDependency[Account],
        on_behalf_of: _UserId = None,
        page: FromQuery[int] = 0,
        pagesize: FromQuery[int] = limits.DEFAULT_PAGE_SIZE,
        sort: FromQuery[str | None] = None,
        sortdirection: FromQuery[str | None] = None,
    ) -> Any:
        _check_user(account, on_behalf_of)
        wanted = wanted_page(page, pagesize, sort, sortdirection, sorts=TAG_SORTS, default="name")
        return body(contacts.tags(wanted))

    @get("/contacts/{contact_id:str}", sync_to_thread=True, **described("getContact"))
    def one(
        account: NamedDependency[Account], contact_id: FromPath[str], on_behalf_of: _UserId = None
    ) -> Any:
        _check_user(account, on_behalf_of)
        return body(contacts.get(contact_id))

    return [listed, scheme, tags, one]


def _check_user(account: Account, on_behalf_of: str | None) -> None:
    """Let administrators alone look on behalf of others; the book is the same for all."""
    own = on_behalf_of in (None, "", str(account.user_id))
    if not own and not account.is_administrator:
        raise ForbiddenError("Looking on behalf of others takes the administrator permission.")
