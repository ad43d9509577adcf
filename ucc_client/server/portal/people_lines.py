"""What a conference's page says of its people: their answers, and what became of their mails."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ucc_client.contract.mail_state import IN_TROUBLE, MailState
from ucc_client.domain.invitation_answer import InvitationAnswer
from ucc_client.server.language import N_
from ucc_client.server.services.conference_views import View

_ANSWERS = {
    InvitationAnswer.ACCEPTED: N_("accepted"),
    InvitationAnswer.DECLINED: N_("declined"),
    InvitationAnswer.TENTATIVE: N_("maybe"),
}
_MAILS = {
    MailState.WAITING: N_("mail on its way"),
    MailState.SENDING: N_("mail on its way"),
    MailState.SENT: N_("mail sent"),
    MailState.FAILED: N_("mail refused"),
    MailState.GIVEN_UP: N_("mail given up"),
    MailState.UNCLEAR: N_("mail unclear"),
    MailState.RETURNED: N_("mail came back"),
}


def people_lines(view: View, _: Callable[[str], str]) -> list[dict[str, Any]]:
    """Return the people of the series, each with the answer to all of it and the newest mail."""
    answers = {
        one["participantId"]: InvitationAnswer(one["answer"])
        for one in view.answers
        if "date" not in one
    }
    mails: dict[int, dict[str, Any]] = {}
    for one in sorted(view.mails, key=lambda mail: mail["queuedAt"]):
        mails[one["participantId"]] = one
    lines = []
    for person in view.conference.participants:
        answer = answers.get(person.participant_id or 0)
        mail = mails.get(person.participant_id or 0)
        state = MailState(mail["state"]) if mail else None
        lines.append(
            {
                "person": person,
                "answer": _(_ANSWERS[answer]) if answer else "",
                "mail": _(_MAILS[state]) if state else "",
                "trouble": state in IN_TROUBLE,
                "problem": (mail or {}).get("problem", "") if state in IN_TROUBLE else "",
            }
        )
    return lines
