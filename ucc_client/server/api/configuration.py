"""`/rest/conferenceConfiguration`."""

from __future__ import annotations

from typing import Annotated, Any

from litestar import get, put
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromQuery, JSONBody, QueryParameter

from ucc_client.contract.messages import ConferenceConfiguration, ConferenceConfigurationTexts
from ucc_client.server.api.answers import body
from ucc_client.server.api.document.operations import described
from ucc_client.server.api.query import user_in
from ucc_client.server.services.accounts import Account
from ucc_client.server.services.configuration import Configuration


def configuration_routes(configuration: Configuration) -> list[HTTPRouteHandler]:
    """Return the handlers of `conferenceConfiguration`."""

    @get("/conferenceConfiguration", sync_to_thread=True, **described("getConfiguration"))
    def read(account: NamedDependency[Account]) -> Any:
        return body(configuration.get())

    @put(
        "/conferenceConfiguration",
        status_code=200,
        sync_to_thread=True,
        **described("changeConfiguration"),
    )
    def change(
        account: NamedDependency[Account],
        data: JSONBody[ConferenceConfiguration],
        user_id: Annotated[str | None, QueryParameter(name="userId")] = None,
    ) -> None:
        # First, whichever user is named, and be it one that cannot be.
        configuration.check_may_change(account)
        configuration.put(account, user_in("userId", user_id), data)

    @get("/conferenceConfiguration/defaults", sync_to_thread=True, **described("getDefaultTexts"))
    def defaults(
        account: NamedDependency[Account], locale: FromQuery[str] = "en"
    ) -> ConferenceConfigurationTexts:
        return configuration.defaults(locale)

    return [read, change, defaults]
