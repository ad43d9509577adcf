"""The one place where the server's parts are joined."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from litestar.types import ASGIApp

from ucc_client.contract.extensions import Extension, Extensions
from ucc_client.contract.messages import LoginType
from ucc_client.server import limits
from ucc_client.server.allowance import Allowance
from ucc_client.server.api.extensions import Offer
from ucc_client.server.app import Services, build
from ucc_client.server.clock import system_clock
from ucc_client.server.database.engine import Database
from ucc_client.server.keys import Keys
from ucc_client.server.language import N_
from ucc_client.server.listening import mail_host
from ucc_client.server.mail.incoming import IncomingMail
from ucc_client.server.mail.mailbox_reader import MailboxReader
from ucc_client.server.mail.message import Renderer
from ucc_client.server.mail.queue import MailQueue
from ucc_client.server.mail.senders import Sender, SpoolSender
from ucc_client.server.mail.smtp import SmtpSender
from ucc_client.server.mail.worker import MailWorker
from ucc_client.server.operations.health import Health, database_part
from ucc_client.server.operations.metrics import Metrics
from ucc_client.server.operations.observed import mail_part, observations
from ucc_client.server.operations.routes import Operations
from ucc_client.server.operations.telephone import telephone_observations, telephone_part
from ucc_client.server.operations.tls import Certificates
from ucc_client.server.operations.watch import Watch
from ucc_client.server.portal.calendar_routes import Subscriptions
from ucc_client.server.portal_composition import join_invitations, join_portal
from ucc_client.server.quick.answers import QuickAnswers
from ucc_client.server.quick_composition import join_quick, join_sessions, quick_reads
from ucc_client.server.request_rate import RequestRate
from ucc_client.server.resources import resources
from ucc_client.server.services.accounts import Accounts, login_type
from ucc_client.server.services.answers import Answers
from ucc_client.server.services.calendar_addresses import CalendarAddresses
from ucc_client.server.services.call_records import CallRecords
from ucc_client.server.services.change_log import ChangeLog
from ucc_client.server.services.changes import Changes
from ucc_client.server.services.conferences import Conferences
from ucc_client.server.services.configuration import Configuration
from ucc_client.server.services.contacts import Contacts
from ucc_client.server.services.dial_in import DialIns
from ucc_client.server.services.directory import Directory
from ucc_client.server.services.live import Live
from ucc_client.server.services.live_news import LiveNews
from ucc_client.server.services.live_orders import LiveOrders
from ucc_client.server.services.mail_news import MailNews
from ucc_client.server.services.mail_preview import MailPreviews
from ucc_client.server.services.notices import LocalNotices, Notices
from ucc_client.server.services.once import Once
from ucc_client.server.services.own_answers import OwnAnswers
from ucc_client.server.services.password_check import PasswordSource
from ucc_client.server.services.people_states import PeopleStates
from ucc_client.server.services.reminders import Reminders, ReminderWorker
from ucc_client.server.services.resending import Resending
from ucc_client.server.services.shared_notices import SharedNotices
from ucc_client.server.services.subscribed_calendar import SubscribedCalendars
from ucc_client.server.services.transactions import Transactions
from ucc_client.server.services.trial_mail import TrialMails
from ucc_client.server.settings.error import ConfigurationError
from ucc_client.server.settings.pbx_target import PbxTarget
from ucc_client.server.settings.settings import Settings

if TYPE_CHECKING:
    from ucc_client.server.pbx.worker import TelephoneWorker


class Worker(Protocol):
    """Something that works in threads of its own, from its start to its stop."""

    def start(self) -> None:
        """Begin."""

    def stop(self) -> None:
        """End soon, and leave everything in order."""


class Joined(NamedTuple):
    """The web application, the workers beside it, and what answers before the application."""

    application: ASGIApp
    workers: list[Worker]
    quick: QuickAnswers | None


def join(
    settings: Settings,
    database: Database,
    keys: Keys,
    own_url: str,
    ears: LocalNotices,
    *,
    certificates: Certificates | None,
) -> Joined:
    """Return the server's parts, none of them started.

    `ears` are those who listen at this process.
    """
    extensions: Extensions = frozenset() if settings.plain_starface else frozenset(Extension)
    configuration = Configuration(database, resources())
    queue = MailQueue(keys, configuration, system_clock)
    renderer = Renderer(
        keys=keys,
        resources=resources(),
        own_url=own_url,
        sender=settings.mail.sender or f"conferences@{mail_host(own_url)}",
    )
    dial_ins = DialIns(keys, configuration, own_url)
    # Kept up on a plain server, too: it may be another kind tomorrow.
    log = ChangeLog(system_clock)
    once = Once(keys, system_clock)
    accounts = Accounts(database, keys, system_clock, _directory(settings, database))
    rate, reads = RequestRate(settings.requests_per_second), quick_reads(database)
    shared = SharedNotices(database, ears) if database.is_shared else None
    states = PeopleStates(
        answers=Extension.ANSWERS in extensions, mails=Extension.MAIL_STATE in extensions
    )
    records = CallRecords(database, system_clock, settings.call_records_days)
    live_news = LiveNews(database, shared or ears)
    telephone = (
        _telephone(
            settings.pbx, database, keys, configuration, log, shared or ears, live_news, records
        )
        if settings.pbx
        else None
    )
    wake = _wake(telephone, shared)
    conferences = Conferences(
        database,
        keys,
        queue,
        log,
        system_clock,
        dial_ins=dial_ins if Extension.PIN in extensions else None,
        states=states,
        tells_schedule=Extension.RECURRENCE_RULE in extensions,
        tells_calling=Extension.LIVE in extensions,
        telephone=wake if telephone else None,
    )
    mail_previews = MailPreviews(database, keys, queue, renderer, system_clock)
    transactions = Transactions(database, once, log, shared or ears, system_clock, records.forget)
    resending = Resending(queue, log, Allowance(limits.RESENDS, limits.MAILS_SECONDS), system_clock)
    trial_mails = TrialMails(
        configuration,
        queue,
        resources(),
        Allowance(limits.TRIAL_MAILS, limits.MAILS_SECONDS),
        system_clock,
    )
    answers = Answers(log, system_clock)
    addresses = CalendarAddresses(database, keys, dial_ins)
    calendars = SubscribedCalendars(database, keys, addresses, dial_ins, resources(), system_clock)
    services = Services(
        changes=Changes(database, dial_ins, states, system_clock),
        accounts=accounts,
        conferences=conferences,
        configuration=configuration,
        contacts=Contacts(database, resources()),
        directory=Directory(database),
        live=Live(database, system_clock),
        calendar_addresses=addresses,
        subscriptions=Subscriptions(calendars=calendars),
        call_records=records,
        live_orders=LiveOrders(system_clock, wake),
        mail_previews=mail_previews,
        notices=ears,
        own_answers=OwnAnswers(answers, system_clock),
        known=join_sessions(reads, accounts),
        invitations=join_invitations(
            database,
            keys,
            configuration=configuration,
            own_url=own_url,
            answers=answers if Extension.ANSWERS in extensions else None,
            transactions=transactions,
        ),
        portal=join_portal(
            database,
            keys,
            accounts=accounts,
            conferences=conferences,
            configuration=configuration,
            dial_ins=dial_ins,
            previews=mail_previews,
            queue=queue,
            renderer=renderer,
            resending=resending,
            trials=trial_mails,
            transactions=transactions,
            rate=rate,
            settings=settings,
            records=records if Extension.LIVE in extensions else None,
            addresses=addresses if Extension.SUBSCRIPTION in extensions else None,
        ),
        transactions=transactions,
        resending=resending,
        trial_mails=trial_mails,
        rate=rate,
    )
    worker = MailWorker(
        database,
        queue,
        renderer,
        _sender(settings),
        habits=settings.mail.habits,
        clock=system_clock,
        news=MailNews(database, log, shared or ears),
    )
    workers: list[Worker] = [shared, worker] if shared else [worker]
    if settings.mailbox is not None:
        publish = (shared or ears).publish
        incoming = IncomingMail(database, keys, log, system_clock, publish)
        workers.append(MailboxReader(settings.mailbox, incoming))
    if Extension.REMINDERS in extensions:
        workers.append(ReminderWorker(Reminders(database, queue, system_clock)))
    if telephone is not None:
        workers += [live_news, telephone]
    observed = observations(database, worker, certificates)
    others = {}
    if telephone is not None:
        observed += telephone_observations(database, telephone)
        others["telephone"] = telephone_part(database, telephone, system_clock)
    metrics = Metrics(observed, database.engine.dialect.name)
    health = Health(
        {
            "database": database_part(database),
            "mail": mail_part(worker, settings.mail.folder),
        },
        others,
    )
    application = Operations(
        build(services, extensions, metrics.failed), health, metrics, settings.metrics
    )
    # A plain telephone system's answers have no such header.
    watch = Watch(application, metrics, tells_id=not settings.plain_starface)
    return Joined(watch, workers, join_quick(reads, services, Offer(extensions), watch))


def _directory(settings: Settings, database: Database) -> PasswordSource | None:
    if settings.directory is None:
        return None
    with database.read() as connection:
        form = login_type(connection)
    if form is not LoginType.ACTIVE_DIRECTORY:
        raise ConfigurationError(
            N_(
                "ldap_url is set, but people sign in by the form {form}, whose proof no directory "
                "can check. Start with --login-type ActiveDirectory, or leave ldap_url out."
            ),
            form=form,
        )
    # Only where it is used: the library takes a moment to load.
    from ucc_client.server.services.company_directory import CompanyDirectory  # noqa: PLC0415

    return CompanyDirectory(settings.directory)


def _telephone(  # noqa: PLR0917 - a constructor in all but name
    target: PbxTarget,
    database: Database,
    keys: Keys,
    configuration: Configuration,
    log: ChangeLog,
    notices: Notices,
    live_news: LiveNews,
    records: CallRecords,
) -> TelephoneWorker:
    # Only where it is used: the library takes a moment to load.
    from ucc_client.server.telephone_composition import join_telephone  # noqa: PLC0415

    return join_telephone(
        target,
        database,
        keys,
        configuration=configuration,
        log=log,
        publish=notices.publish,
        tell_live=live_news.tell,
        records=records,
    )


def _wake(telephone: TelephoneWorker | None, shared: SharedNotices | None) -> Callable[[], None]:
    """Return what lets the process that leads the engine look for work, whichever it is."""
    if telephone is not None and shared is not None:
        shared.when_woken = telephone.wake

    def wake() -> None:
        if telephone is not None:
            telephone.wake()
        if shared is not None:
            shared.wake_telephone()

    return wake


def _sender(settings: Settings) -> Sender:
    if settings.mail.smtp is not None:
        return SmtpSender(settings.mail.smtp)
    return SpoolSender(settings.mail.folder or settings.installation.data / "mail")
