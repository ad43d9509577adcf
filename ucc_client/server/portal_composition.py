"""The portal's parts, joined."""

from __future__ import annotations

from ucc_client.server.clock import system_clock
from ucc_client.server.database.engine import Database
from ucc_client.server.keys import Keys
from ucc_client.server.mail.message import Renderer
from ucc_client.server.portal.assets import Assets
from ucc_client.server.portal.conference_changes import ConferenceChanges
from ucc_client.server.portal.conference_form import ConferenceForms
from ucc_client.server.portal.conference_pages import ConferencePages
from ucc_client.server.portal.door import Door
from ucc_client.server.portal.frame import Frame
from ucc_client.server.portal.routes import Portal
from ucc_client.server.portal.template_page import TemplatePage
from ucc_client.server.request_rate import RequestRate
from ucc_client.server.resources import resources
from ucc_client.server.services.accounts import Accounts
from ucc_client.server.services.conference_views import ConferenceViews
from ucc_client.server.services.conferences import Conferences
from ucc_client.server.services.configuration import Configuration
from ucc_client.server.services.dial_in import DialIns
from ucc_client.server.services.directory import Directory
from ucc_client.server.services.known_people import KnownPeople
from ucc_client.server.services.mail_preview import MailPreviews
from ucc_client.server.services.portal_sessions import PortalSessions
from ucc_client.server.services.transactions import Transactions


def join_portal(
    database: Database,
    keys: Keys,
    *,
    accounts: Accounts,
    conferences: Conferences,
    configuration: Configuration,
    dial_ins: DialIns,
    previews: MailPreviews,
    renderer: Renderer,
    transactions: Transactions,
    rate: RequestRate,
    is_tls: bool,
) -> Portal:
    """Return the portal on the same services as the interface; `is_tls`: this server is https."""
    sessions, assets = PortalSessions(database, system_clock), Assets(resources())
    frame = Frame(resources(), assets)
    changes = ConferenceChanges(conferences, transactions, previews)
    people = KnownPeople(database)
    return Portal(
        accounts=accounts,
        sessions=sessions,
        door=Door(sessions, keys, rate, resources(), is_tls=is_tls),
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
        ),
        template=TemplatePage(
            frame,
            configuration=configuration,
            directory=Directory(database),
            renderer=renderer,
            clock=system_clock,
        ),
    )
