"""Puts the web application together from its parts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from litestar import Litestar, Request, Router
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.types import ControllerRouterHandler, Scope

from ucc_client.contract.extensions import Extension, Extensions
from ucc_client.server import limits
from ucc_client.server.api.admission import Known, account_of, admission
from ucc_client.server.api.answer import answer_route
from ucc_client.server.api.answers import bug, refused, too_deep
from ucc_client.server.api.conferences import conference_routes
from ucc_client.server.api.configuration import configuration_routes
from ucc_client.server.api.contacts import contact_routes
from ucc_client.server.api.directory import directory_routes
from ucc_client.server.api.document.document import openapi_document
from ucc_client.server.api.document.pages import document_routes
from ucc_client.server.api.extensions import Offer
from ucc_client.server.api.live import live_routes
from ucc_client.server.api.news import changes_route, events_route
from ucc_client.server.api.options import options_routes
from ucc_client.server.api.people import user_routes
from ucc_client.server.api.preview import preview_route
from ucc_client.server.api.resending import resending_routes
from ucc_client.server.api.sign_in import login_routes
from ucc_client.server.api.subscription import subscription_routes
from ucc_client.server.portal.calendar_routes import Subscriptions, calendar_routes
from ucc_client.server.portal.participant_routes import (
    Invitations,
    incomplete_links,
    participant_routes,
)
from ucc_client.server.portal.routes import Portal, nothing_here, portal_routes
from ucc_client.server.refusals import RefusalError
from ucc_client.server.request_rate import RequestRate
from ucc_client.server.services.accounts import Account, Accounts
from ucc_client.server.services.calendar_addresses import CalendarAddresses
from ucc_client.server.services.call_records import CallRecords
from ucc_client.server.services.changes import Changes
from ucc_client.server.services.conferences import ClashError, Conferences
from ucc_client.server.services.configuration import Configuration
from ucc_client.server.services.contacts import Contacts
from ucc_client.server.services.directory import Directory
from ucc_client.server.services.live import Live
from ucc_client.server.services.live_orders import LiveOrders
from ucc_client.server.services.mail_preview import MailPreviews
from ucc_client.server.services.notices import LocalNotices
from ucc_client.server.services.own_answers import OwnAnswers
from ucc_client.server.services.resending import Resending
from ucc_client.server.services.transactions import Transactions
from ucc_client.server.services.trial_mail import TrialMails


class Services(msgspec.Struct, frozen=True, kw_only=True):
    """What the handlers stand on."""

    accounts: Accounts
    changes: Changes
    conferences: Conferences
    configuration: Configuration
    contacts: Contacts
    directory: Directory
    live: Live
    calendar_addresses: CalendarAddresses
    call_records: CallRecords
    live_orders: LiveOrders
    mail_previews: MailPreviews
    invitations: Invitations
    known: Known | None
    notices: LocalNotices
    own_answers: OwnAnswers
    portal: Portal
    rate: RequestRate
    resending: Resending
    subscriptions: Subscriptions
    transactions: Transactions
    trial_mails: TrialMails


def build(
    services: Services, extensions: Extensions, failed: Callable[[Exception], None]
) -> Litestar:
    """Return the application; it holds no state of its own. `failed` hears of every error."""

    def note(error: Exception, _scope: Scope) -> None:
        failed(error)

    offer = Offer(extensions)
    handlers: list[ControllerRouterHandler] = [
        _rest(services, offer),
        participant_routes(services.invitations),
        *portal_routes(services.portal),
    ]
    if Extension.SUBSCRIPTION in extensions:
        handlers.append(calendar_routes(services.subscriptions))
    if extensions:
        handlers += document_routes(lambda: openapi_document(_rest(services, offer), extensions))
    return Litestar(
        route_handlers=handlers,
        exception_handlers={
            ClashError: offer.clash,
            RefusalError: refused,
            HTTPException: incomplete_links(services.invitations, nothing_here(services.portal)),
            RecursionError: too_deep,
            Exception: bug,
        },
        after_exception=[note],
        before_send=[offer.marker()],
        request_max_body_size=limits.BODY_BYTES,
        openapi_config=None,
        logging_config=None,
    )


def _rest(services: Services, offer: Offer) -> Router:
    news = []
    if Extension.CHANGES in offer:
        news.append(changes_route(services.changes))
    if Extension.PREVIEW in offer:
        news.append(preview_route(services.mail_previews, offer))
    if Extension.ANSWERS in offer:
        news.append(answer_route(services.own_answers, services.transactions, offer))
    if Extension.MAIL_STATE in offer:
        news += resending_routes(
            services.resending, services.trial_mails, services.transactions, offer
        )
    if Extension.LIVE in offer:
        news += live_routes(
            services.live,
            services.live_orders,
            services.call_records,
            services.transactions,
            offer,
        )
    if Extension.SUBSCRIPTION in offer:
        news += subscription_routes(services.calendar_addresses, services.transactions, offer)
    if Extension.EVENTS in offer:
        news.append(events_route(services.accounts, services.notices, services.known))
    handlers = [
        *login_routes(services.accounts),
        *user_routes(services.accounts),
        *conference_routes(services.conferences, services.transactions, offer),
        *news,
        *configuration_routes(services.configuration),
        *contact_routes(services.contacts),
        *directory_routes(services.directory),
    ]
    return Router(
        "/rest",
        # First, or the framework makes its own.
        route_handlers=[*options_routes(handlers), *handlers],
        guards=[admission(services.accounts, services.rate, services.known)],
        dependencies={"account": Provide(_account, sync_to_thread=False)},
    )


def _account(request: Request[Any, Any, Any]) -> Account:
    return account_of(request)
