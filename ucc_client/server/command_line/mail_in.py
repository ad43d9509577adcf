"""`ucc-server mail-in`: a message from a mail server's pipe."""

from __future__ import annotations

import argparse
import os
import sys

from ucc_client.server.clock import system_clock
from ucc_client.server.command_line.opening import opened
from ucc_client.server.command_line.saying import say, warn
from ucc_client.server.command_line.words import EXPECTED, words
from ucc_client.server.language import N_
from ucc_client.server.mail.incoming import IncomingMail
from ucc_client.server.mail.incoming_error import NotTakenError
from ucc_client.server.mail.letter import LARGEST
from ucc_client.server.services.change_log import ChangeLog

LATER = 75
"""EX_TEMPFAIL of sysexits.h: the mail server keeps the message and tries again."""
_VARIABLES = ("ORIGINAL_RECIPIENT", "RECIPIENT")


def take_mail_in(options: argparse.Namespace) -> int:
    """Take one message in; returns 0, or `LATER` when that could not be tried."""
    raw = sys.stdin.buffer.read(LARGEST + 1)
    # The rest is read, too: who writes it would take a closed pipe for our failure.
    while sys.stdin.buffer.read(LARGEST):
        pass
    known = [os.environ.get(name, "") for name in _VARIABLES]
    try:
        with opened(options) as here:
            incoming = IncomingMail(here.database, here.keys, ChangeLog(system_clock), system_clock)
            say(incoming.take(raw, [*options.recipient, *filter(None, known)]))
    except NotTakenError as error:
        warn(N_("The message is left alone. {reason}"), reason=words(error))
    except EXPECTED as error:
        warn("{reason}", reason=words(error))
        return LATER
    return 0
