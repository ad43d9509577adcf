"""Mails that are answered when a test says so."""

from __future__ import annotations

from collections.abc import Callable

from ucc_client.application.changes import Result
from ucc_client.contract.preview import PreviewedMail
from ucc_client.domain.invitation_plan import MailKind
from ucc_client.domain.participant import Participant
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.editor.mail_source import MailOffer, MailSource


class Answers(MailSource):
    """Notes what is asked, and answers when the test says so."""

    def __init__(self) -> None:
        super().__init__(Bridge(["nobody"]))
        self.asked: list[MailOffer] = []
        self._receivers: list[Callable[[Result], None]] = []

    def ask(self, offer: MailOffer, receive: Callable[[Result], None]) -> None:
        self.asked.append(offer)
        self._receivers.append(receive)

    def answer(self, result: Result) -> None:
        self._receivers.pop(0)(result)


def mail_to(person: Participant, text: str = "PIN ··· ···") -> PreviewedMail:
    return PreviewedMail(
        kind=MailKind.INVITATION,
        is_farewell=False,
        display_name=person.display_name,
        e_mail_address=person.email,
        language="en",
        subject=f"Invitation for {person.display_name}",
        text=text,
        participant_id=person.participant_id,
    )
