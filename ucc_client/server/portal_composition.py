"""The portal's parts, joined."""

from __future__ import annotations

from collections.abc import Iterator

from ucc_client.server.checkup.clock import check_clock
from ucc_client.server.checkup.database import check_database
from ucc_client.server.checkup.disk import check_disk
from ucc_client.server.checkup.finding import Finding
from ucc_client.server.checkup.mail import check_mail
from ucc_client.server.checkup.tls import check_tls
from ucc_client.server.clock import system_clock
from ucc_client.server.database.engine import Database
from ucc_client.server.keys import Keys
from ucc_client.server.mail.message import Renderer
from ucc_client.server.mail.queue import MailQueue
from ucc_client.server.portal.assets import Assets
from ucc_client.server.portal.conference_changes import ConferenceChanges
from ucc_client.server.portal.conference_form import ConferenceForms
from ucc_client.server.portal.conference_pages import ConferencePages
from ucc_client.server.portal.door import Door
from ucc_client.server.portal.frame import Frame
from ucc_client.server.portal.mail_page import MailPage
from ucc_client.server.portal.numbers_page import NumbersPage
from ucc_client.server.portal.participant import ParticipantPages
from ucc_client.server.portal.participant_access import ParticipantAccess
from ucc_client.server.portal.participant_routes import Invitations
from ucc_client.server.portal.routes import Portal
from ucc_client.server.portal.state_page import StatePage
from ucc_client.server.portal.subscription_page import SubscriptionPage
from ucc_client.server.portal.template_page import TemplatePage
from ucc_client.server.portal.users_page import UsersPage
from ucc_client.server.request_rate import RequestRate
from ucc_client.server.resources import resources
from ucc_client.server.services.accounts import Accounts
from ucc_client.server.services.answers import Answers
from ucc_client.server.services.calendar_addresses import CalendarAddresses
from ucc_client.server.services.call_records import CallRecords
from ucc_client.server.services.conference_views import ConferenceViews
from ucc_client.server.services.conferences import Conferences
from ucc_client.server.services.configuration import Configuration
from ucc_client.server.services.dial_in import DialIns
from ucc_client.server.services.directory import Directory
from ucc_client.server.services.known_people import KnownPeople
from ucc_client.server.services.mail_preview import MailPreviews
from ucc_client.server.services.mail_records import MailRecords
from ucc_client.server.services.number_block import NumberBlock
from ucc_client.server.services.portal_sessions import PortalSessions
from ucc_client.server.services.resending import Resending
from ucc_client.server.services.transactions import Transactions
from ucc_client.server.services.trial_mail import TrialMails
from ucc_client.server.services.user_administration import UserAdministration
from ucc_client.server.settings.settings import Settings


def join_portal(
    database: Database,
    keys: Keys,
    *,
    accounts: Accounts,
    conferences: Conferences,
    configuration: Configuration,
    dial_ins: DialIns,
    previews: MailPreviews,
    queue: MailQueue,
    renderer: Renderer,
    transactions: Transactions,
    resending: Resending,
    trials: TrialMails,
    rate: RequestRate,
    settings: Settings,
    records: CallRecords | None,
    addresses: CalendarAddresses | None,
) -> Portal:
    """Return the portal on the same services as the interface."""
    sessions, assets = PortalSessions(database, system_clock), Assets(resources())
    frame = Frame(resources(), assets, offers_calendar=addresses is not None)
    changes = ConferenceChanges(conferences, transactions, previews, resending)
    people = KnownPeople(database)
    users = UserAdministration(database, keys, system_clock)
    return Portal(
        accounts=accounts,
        sessions=sessions,
        door=Door(sessions, keys, rate, resources(), is_tls=settings.tls is not None),
        frame=frame,
        assets=assets,
        conferences=ConferencePages(
            frame,
            resources(),
            views=ConferenceViews(database, dial_ins, system_clock),
            changes=changes,
            forms=ConferenceForms(
                frame,
                resources(),
                configuration=configuration,
                changes=changes,
                people=people,
                clock=system_clock,
            ),
            configuration=configuration,
            people=people,
            clock=system_clock,
            records=records,
        ),
        template=TemplatePage(
            frame,
            configuration=configuration,
            directory=Directory(database),
            renderer=renderer,
            trials=trials,
            transactions=transactions,
            clock=system_clock,
        ),
        users=UsersPage(frame, users),
        numbers=NumbersPage(
            frame, block=NumberBlock(database), users=users, configuration=configuration
        ),
        mail=MailPage(frame, MailRecords(database, keys, system_clock), queue.wake),
        subscription=(
            None if addresses is None else SubscriptionPage(frame, addresses, transactions)
        ),
        state=StatePage(frame, lambda: _state(settings, database)),
    )


def join_invitations(
    database: Database,
    keys: Keys,
    *,
    configuration: Configuration,
    own_url: str,
    answers: Answers | None,
    transactions: Transactions,
) -> Invitations:
    """Return what participants' links open; without `answers` nobody answers there."""
    return Invitations(
        access=ParticipantAccess(database, keys, configuration, own_url, system_clock),
        pages=ParticipantPages(resources(), Assets(resources()), system_clock),
        transactions=transactions,
        answers=answers,
        clock=system_clock,
    )


def _state(settings: Settings, database: Database) -> Iterator[Finding]:
    """Look at what a server needs, as `ucc-server check` does."""
    place, now = settings.installation, system_clock()
    yield from check_database(place, database)
    yield from check_clock(place.data, database, now)
    yield from check_mail(settings.mail)
    yield from check_tls(settings.tls, behind_proxy=settings.behind_proxy, now=now)
    yield from check_disk([place.data, *([settings.mail.folder] if settings.mail.folder else [])])
