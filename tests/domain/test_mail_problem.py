"""What mail servers answer, in the words of people."""

from __future__ import annotations

import pytest

from ucc_client.domain.mail_problem import MailProblem, problem_in


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ("550 5.1.1 <x@example.org>: user unknown", MailProblem.UNKNOWN_MAILBOX),
        ("550 No such user here", MailProblem.UNKNOWN_MAILBOX),
        ("452 4.2.2 Mailbox is over quota", MailProblem.FULL),
        ("552 mailbox full", MailProblem.FULL),
        ("552 5.3.4 message too big", MailProblem.TOO_LARGE),
        ("554 5.7.1 relay access denied", MailProblem.REFUSED),
        ("451 4.3.0 try again later", None),
        ("connection refused by 127.0.0.1", None),
        ("", None),
    ],
)
def test_an_answer_means_what_its_code_or_else_its_words_say(
    answer: str, problem: MailProblem | None
) -> None:
    assert problem_in(answer) is problem
