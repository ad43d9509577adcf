"""Handing mail to an SMTP server: what is sent, what is tried again, what is given up."""

from __future__ import annotations

import socket
import ssl
import time
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from pathlib import Path

import pytest

from tests.server.authority import Authority
from tests.server.mailbox import CUT, SILENT, Mailbox, running
from ucc_client.server.mail.senders import (
    NotSentError,
    Outgoing,
    SpoolSender,
    TakenError,
    UnclearError,
)
from ucc_client.server.mail.smtp import Patience, SmtpSender
from ucc_client.server.mail.smtp_account import Notify, SmtpAccount, SmtpSecurity

ADDRESS = "joerg@example.org"
IMPATIENT = Patience(connect=0.3, answer=0.3, verdict=0.3, goodbye=0.3)


def _message(name: str = "Jörg Möller", text: str = "Grüße") -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"] = "conferences@example.org"
    message["To"] = Address(name, "joerg", "example.org")
    message["Subject"] = "Einladung"
    message.set_content(text)
    return message.as_bytes()


def _mail(number: int = 1, *, content: bytes = b"", recipient: str = ADDRESS) -> Outgoing:
    return Outgoing(
        row_id=number,
        mark=f"{number}.abc",
        bounces=f"bounces+{number}.abc@example.org",
        recipient=recipient,
        content=content or _message(),
    )


def _account(
    mailbox: Mailbox,
    *,
    password: str = "",
    security: SmtpSecurity = "no",
    ca_file: str = "",
    notify: Notify = "off",
) -> SmtpAccount:
    return SmtpAccount(
        host="127.0.0.1",
        port=mailbox.port,
        security=security,
        user="conferences" if password else "",
        password=password,
        ca_file=ca_file,
        notify=notify,
    )


class Journal:
    """Counts how often a message was about to leave; `refuses` says that somebody else has it."""

    def __init__(self, *, refuses: bool = False) -> None:
        self.entries, self._refuses = 0, refuses

    def __call__(self) -> None:
        self.entries += 1
        if self._refuses:
            raise TakenError


def _send(sender: SmtpSender, *numbers: int) -> None:
    for number in numbers:
        sender.send(_mail(number), Journal())


def test_one_connection_carries_many_messages_and_a_closed_one_is_opened_again() -> None:
    with running() as mailbox:
        sender = SmtpSender(_account(mailbox))
        _send(sender, 1, 2)
        assert mailbox.commands["EHLO"] == 1
        sender.close()
        _send(sender, 3)
        sender.close()
        assert mailbox.commands["EHLO"] == 2
        assert len(mailbox.received) == 3


def test_each_message_has_an_envelope_sender_of_its_own() -> None:
    with running() as mailbox:
        sender = SmtpSender(_account(mailbox))
        _send(sender, 1, 2)
        sender.close()
        assert mailbox.senders == ["bounces+1.abc@example.org", "bounces+2.abc@example.org"]


def test_a_name_that_looks_like_addresses_adds_no_recipient() -> None:
    with running() as mailbox:
        sender = SmtpSender(_account(mailbox))
        content = _message('x" <a@evil.example>, "y, b@evil.example')
        sender.send(_mail(content=content), Journal())
        sender.close()
        assert mailbox.recipients == ["joerg@example.org"]


@pytest.mark.parametrize("text", ["a\n.\nb\n..\n.c", ".", "x" * 5000 + "\n."])
def test_a_text_with_dots_arrives_as_it_was(text: str) -> None:
    with running() as mailbox:
        sender = SmtpSender(_account(mailbox))
        content = _message(text=text)
        sender.send(_mail(content=content), Journal())
        sender.close()
        assert mailbox.received == [content]


@pytest.mark.parametrize("step", ["MAIL", "RCPT", "DATA", "END"])
@pytest.mark.parametrize("answer", ["450 4.7.1 <joerg@example.org> later", "554 5.7.1 never"])
def test_a_refusal_of_this_message_is_final_when_it_lasts_and_says_the_servers_words(
    step: str, answer: str
) -> None:
    with running() as mailbox:
        mailbox.faults[step] = answer
        sender, journal = SmtpSender(_account(mailbox)), Journal()
        with pytest.raises(NotSentError) as refused:
            sender.send(_mail(), journal)
        # Who we are is the same for all messages, and the administrator's to mend.
        assert refused.value.final is (answer.startswith("554") and step != "MAIL")
        assert refused.value.of_all is (step == "MAIL")
        assert refused.value.answer == answer
        assert "joerg" not in str(refused.value)
        assert journal.entries == (step in ("DATA", "END"))
        mailbox.faults.clear()
        _send(sender, 2)
        sender.close()
        assert mailbox.received == [_message()]
        assert mailbox.commands["EHLO"] == (2 if step == "MAIL" else 1)


@pytest.mark.parametrize("step", ["CONNECT", "EHLO", "MAIL", "RCPT", "DATA", "TEXT"])
@pytest.mark.parametrize("fault", [CUT, SILENT, "421 4.3.2 going down"])
def test_an_end_before_the_end_of_the_text_is_certain_and_the_next_try_goes_through(
    step: str, fault: str
) -> None:
    with running() as mailbox:
        mailbox.faults[step] = fault
        sender = SmtpSender(_account(mailbox), IMPATIENT)
        # More than what lies on the way to a server that does not read it.
        big = _message(text=("x" * 70 + "\n") * 200_000)
        with pytest.raises(NotSentError) as refused:
            sender.send(_mail(content=big), Journal())
        assert not refused.value.final
        assert not sender.in_doubt
        mailbox.faults.clear()
        patient = SmtpSender(_account(mailbox))
        _send(patient, 2)
        for one in (sender, patient):
            one.close()
        assert mailbox.received == [_message()]


@pytest.mark.parametrize("fault", [CUT, SILENT])
def test_no_verdict_on_the_whole_text_is_unclear(fault: str) -> None:
    with running() as mailbox:
        mailbox.faults["END"] = fault
        sender = SmtpSender(_account(mailbox), IMPATIENT)
        with pytest.raises(UnclearError):
            sender.send(_mail(), Journal())
        assert not sender.in_doubt
        mailbox.faults.clear()
        _send(sender, 2)
        sender.close()
        assert len(mailbox.received) == 1


def test_a_slow_verdict_is_waited_for() -> None:
    with running() as mailbox:
        mailbox.seconds = 0.6
        sender = SmtpSender(_account(mailbox), Patience(answer=0.3))
        _send(sender, 1, 2)
        sender.close()
        assert len(mailbox.received) == 2


def test_a_connection_that_was_cut_while_it_lay_idle_is_replaced_unseen() -> None:
    with running() as mailbox:
        sender = SmtpSender(_account(mailbox))
        for fault in (CUT, "421 4.4.2 idle for too long"):
            _send(sender, 1)
            mailbox.faults["MAIL"] = fault
            mailbox.after_fault = mailbox.faults.clear
            _send(sender, 2)
        sender.close()
        assert len(mailbox.received) == 4


def test_a_message_in_another_hand_is_not_sent_and_the_connection_goes_on() -> None:
    with running() as mailbox:
        sender = SmtpSender(_account(mailbox))
        with pytest.raises(TakenError):
            sender.send(_mail(1), Journal(refuses=True))
        _send(sender, 2)
        sender.close()
        assert mailbox.commands["DATA"] == 1
        assert mailbox.commands["EHLO"] == 1


def test_a_wrong_password_keeps_the_mail_waiting() -> None:
    with running(auth_require_tls=False) as mailbox:
        with pytest.raises(NotSentError) as refused:
            _send(SmtpSender(_account(mailbox, password="wrong")), 1)
        assert not refused.value.final
        assert refused.value.of_all
        assert "wrong" not in f"{refused.value} {refused.value.answer}"
        sender = SmtpSender(_account(mailbox, password="right"))
        _send(sender, 1)
        sender.close()
        assert len(mailbox.received) == 1


def test_a_password_does_not_go_out_in_clear_text_unless_that_is_said() -> None:
    with running(auth_require_tls=False) as mailbox:
        sender = SmtpSender(_account(mailbox, password="right", security="auto"))
        with pytest.raises(NotSentError, match="STARTTLS") as refused:
            _send(sender, 1)
        assert not refused.value.final
        assert mailbox.logins == []


def test_required_encryption_that_is_not_offered_sends_nothing() -> None:
    with running() as mailbox:
        with pytest.raises(NotSentError) as refused:
            _send(SmtpSender(_account(mailbox, security="yes")), 1)
        assert not refused.value.final
        assert mailbox.received == []


def _context(authority: Authority, name: str) -> ssl.SSLContext:
    certificate, key, _ = authority.issue(name)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context


@pytest.mark.parametrize("security", ["auto", "yes", "tls"])
def test_over_tls_the_password_goes_to_a_server_whose_certificate_is_trusted_and_to_no_other(
    tmp_path: Path, security: SmtpSecurity
) -> None:
    authority = Authority(tmp_path)
    context = _context(authority, "mail")
    options = (
        {"ssl_context": context, "auth_require_tls": False}
        if security == "tls"
        else {"tls_context": context, "require_starttls": True}
    )
    with running(**options) as mailbox:
        with pytest.raises(NotSentError, match="SSLCertVerificationError") as refused:
            _send(SmtpSender(_account(mailbox, password="right", security=security)), 1)
        assert not refused.value.final
        assert mailbox.logins == []
        trusting = _account(
            mailbox, password="right", security=security, ca_file=str(authority.file)
        )
        sender = SmtpSender(trusting)
        _send(sender, 1, 2)
        sender.close()
        assert len(mailbox.received) == 2
        assert mailbox.logins == [b"conferences"]


@pytest.mark.parametrize(
    ("notify", "asked"),
    [
        ("off", []),
        ("failure", ["RET=HDRS", "ENVID=1.abc", "NOTIFY=FAILURE,DELAY"]),
        ("all", ["RET=HDRS", "ENVID=1.abc", "NOTIFY=SUCCESS,FAILURE,DELAY"]),
    ],
)
def test_a_server_that_can_is_asked_to_tell_what_became_of_a_mail(
    notify: Notify, asked: list[str]
) -> None:
    for can in (True, False):
        with running() as mailbox:
            mailbox.speaks_dsn = can
            sender = SmtpSender(_account(mailbox, notify=notify))
            _send(sender, 1)
            sender.close()
            assert mailbox.parameters == (asked if can else [])


def test_an_address_in_any_letters_goes_to_a_server_that_takes_it_and_fails_at_another() -> None:
    address = "jörg@xn--bcher-kva.example"
    message = EmailMessage(policy=SMTPUTF8)
    message["To"] = address
    message.set_content("Grüße")
    mail = _mail(recipient=address, content=message.as_bytes())
    with running(enable_SMTPUTF8=True) as mailbox:
        sender = SmtpSender(_account(mailbox))
        sender.send(mail, Journal())
        sender.close()
        assert mailbox.recipients == [address]
    with running(enable_SMTPUTF8=False) as mailbox:
        sender = SmtpSender(_account(mailbox))
        with pytest.raises(NotSentError, match="SMTPUTF8") as refused:
            sender.send(mail, Journal())
        assert refused.value.final
        _send(sender, 2)
        sender.close()


def test_a_server_that_is_not_there_keeps_the_mail_waiting() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(NotSentError) as refused:
        _send(SmtpSender(SmtpAccount(host="127.0.0.1", port=port)), 1)
    assert not refused.value.final
    assert refused.value.of_all


def test_a_silent_server_holds_up_the_good_bye_for_a_moment_only() -> None:
    with running() as mailbox:
        sender = SmtpSender(_account(mailbox), Patience(goodbye=0.3))
        _send(sender, 1)
        mailbox.faults["QUIT"] = SILENT
        began = time.monotonic()
        sender.close()
        assert time.monotonic() - began < 10


def test_the_same_row_written_again_is_one_file(tmp_path: Path) -> None:
    sender = SpoolSender(tmp_path / "mail")
    sender.send(_mail(7), Journal())
    first = (tmp_path / "mail" / "7.eml").read_bytes()
    sender.send(_mail(7), Journal())
    sender.close()
    assert [file.name for file in (tmp_path / "mail").iterdir()] == ["7.eml"]
    assert (tmp_path / "mail" / "7.eml").read_bytes() == first
    assert (tmp_path / "mail" / "7.eml").stat().st_mode & 0o777 == 0o600


def test_the_folder_wants_no_journal(tmp_path: Path) -> None:
    journal = Journal(refuses=True)
    SpoolSender(tmp_path / "mail").send(_mail(), journal)
    assert journal.entries == 0


def test_a_folder_that_cannot_be_written_keeps_the_mail_waiting(tmp_path: Path) -> None:
    sender = SpoolSender(tmp_path / "mail")
    (tmp_path / "mail").rmdir()
    with pytest.raises(NotSentError) as refused:
        sender.send(_mail(), Journal())
    assert not refused.value.final
    assert refused.value.of_all
