"""Says what participants answered, and what became of the mails to them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ucc_client.application.people_states import PersonState, Tally
from ucc_client.contract.mail_state import IN_TROUBLE, MailState, MailStatus
from ucc_client.domain.invitation_answer import InvitationAnswer
from ucc_client.domain.mail_problem import MailProblem, problem_in
from ucc_client.ui.words import Words, filled

ICONS = {
    InvitationAnswer.ACCEPTED: ("check", "livetext"),
    InvitationAnswer.DECLINED: ("x", "text2"),
    InvitationAnswer.TENTATIVE: ("circle-question-mark", "text2"),
}
"""By answer: an icon, and its colour's role."""


class StateWords(QObject):
    """Short words for a cell, whole sentences for a tool tip."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def answer(self, answer: InvitationAnswer | None) -> str:
        """Say an answer: `Accepted`."""
        if answer is None:
            return self.tr("No answer yet")
        return {
            InvitationAnswer.ACCEPTED: self.tr("Accepted"),
            InvitationAnswer.DECLINED: self.tr("Declined"),
            InvitationAnswer.TENTATIVE: self.tr("Maybe"),
        }[answer]

    def mail(self, mail: MailStatus | None, now: int) -> str:
        """`mail sent 10:02`, `came back: mailbox unknown`; empty without a mail."""
        if mail is None:
            return ""
        said = {
            MailState.WAITING: self.tr("mail waits to be sent"),
            MailState.SENDING: self.tr("mail is being sent"),
            MailState.SENT: self.tr("mail sent %1"),
            MailState.FAILED: self.tr("refused"),
            MailState.GIVEN_UP: self.tr("given up"),
            MailState.UNCLEAR: self.tr("unclear whether sent"),
            MailState.RETURNED: self.tr("came back"),
        }[mail.state]
        said = filled(said, self._when(mail.at or mail.queued_at, now))
        problem = self._problem(mail) if mail.state is not MailState.UNCLEAR else ""
        return f"{said}: {problem}" if problem else said

    def summary(self, tally: Tally) -> str:
        """`5 accepted, 1 declined`; empty when nobody said anything."""
        parts = [
            self.tr("%n accepted", None, tally.accepted) if tally.accepted else "",
            self.tr("%n declined", None, tally.declined) if tally.declined else "",
            self.tr("%n maybe", None, tally.tentative) if tally.tentative else "",
        ]
        return ", ".join(filter(None, parts))

    def troubled(self, count: int) -> str:
        """`2 mails need a look`; empty when none does."""
        return self.tr("%n mails need a look", None, count) if count else ""

    def explanation(self, state: PersonState, now: int) -> str:
        """Return all that is known, line by line, with what to do about it."""
        lines = []
        if state.answer is not None:
            lines.append(
                filled(
                    self.tr("%1 on %2"),
                    self.answer(state.answer.answer),
                    self._words.moment(state.answer.answered_at),
                )
            )
            if state.answer.date is not None:
                lines.append(self.tr("This answer is for this date only."))
        for mail in filter(None, (state.mail, *state.others)):
            about = f"{self._kind(mail.kind)}: {self.mail(mail, now)}"
            lines.append(about[:1].upper() + about[1:])
            if mail.problem:
                lines.append(filled(self.tr("The mail server said: %1"), mail.problem[:300]))
        if state.is_in_trouble and state.mail is not None:
            lines.append(self._advice(state.mail))
        return "\n".join(lines)

    def _problem(self, mail: MailStatus) -> str:
        """Say in short what the mail server said, in its own words where we have none."""
        if not mail.problem:
            return ""
        known = problem_in(mail.problem)
        if known is None:
            return " ".join(mail.problem.split())[:120] if mail.state in IN_TROUBLE else ""
        return {
            MailProblem.UNKNOWN_MAILBOX: self.tr("mailbox unknown"),
            MailProblem.UNKNOWN_DOMAIN: self.tr("there is no such mail server"),
            MailProblem.FULL: self.tr("mailbox full"),
            MailProblem.TOO_LARGE: self.tr("mail too large"),
            MailProblem.REFUSED: self.tr("not accepted from us"),
        }[known]

    def _advice(self, mail: MailStatus) -> str:
        if mail.state is MailState.UNCLEAR:
            return self.tr(
                "The connection broke off while it was sent. Ask, or send the invitation again: "
                "it may then arrive twice."
            )
        if mail.problem and problem_in(mail.problem) in {
            MailProblem.UNKNOWN_MAILBOX,
            MailProblem.UNKNOWN_DOMAIN,
        }:
            return self.tr("Check the address, then send the invitation again.")
        return self.tr("Call, or send the invitation again.")

    def _kind(self, kind: str) -> str:
        return {
            "invitation": self.tr("invitation"),
            "update": self.tr("update"),
            "cancellation": self.tr("cancellation"),
            "reminder": self.tr("reminder"),
        }.get(kind, self.tr("mail"))

    def _when(self, instant: int, now: int) -> str:
        """`10:02` of today, the day of another one."""
        if self._words.wall(instant).date() == self._words.wall(now).date():
            return self._words.time(instant)
        return self._words.weekday_and_day(instant)
