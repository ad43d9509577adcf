"""One mail of a template that is not saved, to the administrator who tries it."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, select

from ucc_client.contract.mail_state import TrialMail, TrialMailSent
from ucc_client.domain.conference_check import is_email
from ucc_client.server import limits
from ucc_client.server.allowance import Allowance
from ucc_client.server.clock import Clock
from ucc_client.server.database.tables import users
from ucc_client.server.installation import zone_of_installation
from ucc_client.server.mail.queue import MailQueue
from ucc_client.server.mail.trial import trial_facts
from ucc_client.server.refusals import InvalidError
from ucc_client.server.services.accounts import Account
from ucc_client.server.services.configuration import Configuration
from ucc_client.server.services.transactions import Transaction


class TrialMails:
    """Queues an invitation to a conference that there is not."""

    def __init__(
        self,
        configuration: Configuration,
        mails: MailQueue,
        resources: Path,
        allowance: Allowance,
        clock: Clock,
    ) -> None:
        self._configuration, self._mails, self._resources = configuration, mails, resources
        self._allowance, self._clock = allowance, clock

    def send(self, change: Transaction, account: Account, asked: TrialMail) -> TrialMailSent:
        """Queue the mail. Raises NotSignedInError, InvalidError or TooManyMailsError."""
        self._configuration.check_may_change(account)
        template = self._configuration.draft(change.connection, asked.configuration)
        name, own = _person(change.connection, account.user_id)
        address = (asked.e_mail_address or "").strip() or own.strip()
        if len(address) > limits.EMAIL_ADDRESS or not is_email(address):
            raise InvalidError("eMailAddress: a test mail needs one address to go to.")
        self._allowance.take(account.user_id)
        facts = trial_facts(
            template,
            name,
            address,
            zone=zone_of_installation(change.connection),
            now=self._clock(),
            resources=self._resources,
        )
        self._mails.put_alone(change.connection, facts)
        change.afterwards.append(self._mails.wake)
        return TrialMailSent(e_mail_address=address)


def _person(connection: Connection, user_id: int) -> tuple[str, str]:
    row = connection.execute(
        select(users.c.first_name, users.c.family_name, users.c.email).where(users.c.id == user_id)
    ).one()
    return f"{row.first_name} {row.family_name}".strip(), str(row.email)
