"""Handing mail to an SMTP server: what is sent, what is tried again, what is given up."""

from __future__ import annotations

import socket
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest

from tests.server.mailbox import Mailbox, running
from ucc_client.server.mail.senders import (
    NotSentError,
    SmtpAccount,
    SmtpSecurity,
    SmtpSender,
    SpoolSender,
)

ADDRESS = "joerg@example.org"


def _message(name: str = "Jörg Möller") -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"] = "conferences@example.org"
    message["To"] = Address(name, "joerg", "example.org")
    message["Subject"] = "Einladung"
    message.set_content("Grüße")
    return message


def _account(mailbox: Mailbox, *, password: str = "", starttls: SmtpSecurity = "no") -> SmtpAccount:
    user = "conferences" if password else ""
    return SmtpAccount(
        host="127.0.0.1", port=mailbox.port, starttls=starttls, user=user, password=password
    )


def test_one_connection_carries_many_messages_and_a_closed_one_is_opened_again() -> None:
    with running() as mailbox:
        sender = SmtpSender(_account(mailbox))
        sender.send(1, ADDRESS, _message())
        sender.send(2, ADDRESS, _message())
        sender.close()
        sender.send(3, ADDRESS, _message())
        sender.close()
        assert len(mailbox.received) == 3


def test_a_name_that_looks_like_addresses_adds_no_recipient() -> None:
    with running() as mailbox:
        sender = SmtpSender(_account(mailbox))
        sender.send(1, ADDRESS, _message('x" <a@evil.example>, "y, b@evil.example'))
        sender.close()
        assert mailbox.recipients == ["joerg@example.org"]


@pytest.mark.parametrize(
    ("address", "message", "final"),
    [
        ("550 nobody here", "", True),
        ("450 try later", "", False),
        ("", "554 no such thing", True),
        ("", "451 try later", False),
    ],
)
def test_only_a_lasting_refusal_of_this_message_is_final(
    address: str, message: str, final: bool
) -> None:
    with running() as mailbox:
        mailbox.refused_address, mailbox.refused_message = address, message
        sender = SmtpSender(_account(mailbox))
        with pytest.raises(NotSentError) as refused:
            sender.send(1, ADDRESS, _message())
        assert refused.value.final is final
        assert "joerg" not in str(refused.value)
        mailbox.refused_address = mailbox.refused_message = ""
        sender.send(2, ADDRESS, _message())
        sender.close()
        assert len(mailbox.received) == 1


def test_a_wrong_password_keeps_the_mail_waiting() -> None:
    with running(auth_require_tls=False) as mailbox:
        with pytest.raises(NotSentError) as refused:
            SmtpSender(_account(mailbox, password="wrong")).send(1, ADDRESS, _message())
        assert not refused.value.final
        assert "wrong" not in str(refused.value)
        sender = SmtpSender(_account(mailbox, password="right"))
        sender.send(1, ADDRESS, _message())
        sender.close()
        assert len(mailbox.received) == 1


def test_a_password_does_not_go_out_in_clear_text_unless_that_is_said() -> None:
    with running(auth_require_tls=False) as mailbox:
        sender = SmtpSender(_account(mailbox, password="right", starttls="auto"))
        with pytest.raises(NotSentError, match="STARTTLS") as refused:
            sender.send(1, ADDRESS, _message())
        assert not refused.value.final
        assert mailbox.logins == []


def test_required_encryption_that_is_not_offered_sends_nothing() -> None:
    with running() as mailbox:
        with pytest.raises(NotSentError) as refused:
            SmtpSender(_account(mailbox, starttls="yes")).send(1, ADDRESS, _message())
        assert not refused.value.final
        assert mailbox.received == []


def test_a_server_that_is_not_there_keeps_the_mail_waiting() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(NotSentError) as refused:
        SmtpSender(SmtpAccount(host="127.0.0.1", port=port)).send(1, ADDRESS, _message())
    assert not refused.value.final


def test_the_same_row_written_again_is_one_file(tmp_path: Path) -> None:
    sender = SpoolSender(tmp_path / "mail")
    sender.send(7, ADDRESS, _message())
    first = (tmp_path / "mail" / "7.eml").read_bytes()
    sender.send(7, ADDRESS, _message())
    sender.close()
    assert [file.name for file in (tmp_path / "mail").iterdir()] == ["7.eml"]
    assert (tmp_path / "mail" / "7.eml").read_bytes() == first
    assert (tmp_path / "mail" / "7.eml").stat().st_mode & 0o777 == 0o600


def test_a_folder_that_cannot_be_written_keeps_the_mail_waiting(tmp_path: Path) -> None:
    sender = SpoolSender(tmp_path / "mail")
    (tmp_path / "mail").rmdir()
    with pytest.raises(NotSentError) as refused:
        sender.send(1, ADDRESS, _message())
    assert not refused.value.final
