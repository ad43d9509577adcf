"""Everything that the command line says to people."""

from __future__ import annotations

from ucc_client.application.changes import Rescued, Trouble
from ucc_client.domain.conference import Conference
from ucc_client.domain.conference_check import Finding, Problem

TROUBLES = {
    Trouble.OFFLINE: "The server cannot be reached.",
    Trouble.PROXY_SCRIPT: "The server cannot be reached. Your system finds its proxy by a script "
    "(PAC), which is not read: name the proxy by HTTPS_PROXY.",
    Trouble.NOT_A_SERVER: "Something answers at this address, but it is no conference server.",
    Trouble.UNTRUSTED: "The server's certificate cannot be verified.",
    Trouble.PASSWORD_WANTED: "The server wants the password itself now: sign in by a window.",
    Trouble.CERTIFICATE_CHANGED: "The server shows another certificate than the accepted one.",
    Trouble.UNAUTHORISED: "Login or password is wrong.",
    Trouble.TOO_MANY_ATTEMPTS: "There were too many failed sign-ins. Wait a few minutes.",
    Trouble.CLEAR_TEXT: "The server wants the password in clear text over plain HTTP. "
    "Nothing was sent.",
    Trouble.UNPROTECTED: "The address is plain HTTP. Nothing was sent. Use https://, or agree to "
    "it in a window.",
    Trouble.REJECTED: "The server refused.",
    Trouble.NOT_STORED: "The data folder cannot be written. Nothing was kept.",
    Trouble.DAMAGED: "The local data cannot be read.",
    Trouble.NEWER_VERSION: "The local data was written by a newer version of the program. Nothing "
    "was changed. Install that version.",
    Trouble.IN_USE: "Another program is using the data folder.",
    Trouble.NOT_SIGNED_IN: "Nobody is signed in.",
    Trouble.BUG: "This is a mistake of the program. The log has it.",
}
NO_PASSWORD = "No password is known. Give one with --password-stdin."  # noqa: S105 - words
UNKNOWN_ACCOUNT = "This account is not known here yet. Sign in once with a connection."
WHICH_ACCOUNT = "Name the account with --server and --login."
NO_SERVER_ADDRESS = "This is no server's address. Try https://conf.example.org."
NO_SUCH_CONFERENCE = "There is no such conference here."
NOTHING_TO_EXPORT = "There is nothing to export: no conference here has a date."
NOT_READ_YET = "This conference has not been read completely yet. Sync first."
DAYS = "{given!r} is no number of days. Give a whole number from 1 to {most}."
NOT_JSON = "The file is not JSON."
NOT_AN_OBJECT = "The file holds no conference: a JSON object is expected."
KEPT = "It is kept and goes with the next sync or the next window."
NOTHING_KEPT = "Nothing was kept."
WAITING = "Changes that wait: {count}. They go with the next sync or the next window."
REJECTED_ONES = "Changes that need you: {count}. The list shows which."
UNREAD = "Conferences of the server that cannot be read, missing here or as they were: {count}."
DELETED_ELSEWHERE = (
    "The conference was deleted elsewhere. Your change is kept: delete it, or make it anew."
)
CONFLICT = (
    "Somebody else changed the same thing meanwhile. Your change is kept: decide in the window."
)
UNCONFIRMED = (
    "The server's answer was lost and the conference is not in its list. It is kept: decide in "
    "the window whether to send it again."
)
REFUSED = "Refused: {reason}"
IGNORED = (
    "The server accepted the change several times, and still has what was there. The change is "
    "kept here."
)
BUSY = TROUBLES[Trouble.IN_USE]
_RESCUED = "The local data was damaged. Your changes that wait were carried over: {count}."
_RESCUED_PARTLY = "The local data was damaged. Changes that could be carried over: {count}."
_SET_ASIDE = "The damaged file is kept in {folder}."
ALREADY_RUNNING = (
    "UCC Client is already running with this data folder; its window was brought to the front."
)
SILENT = (
    "UCC Client is already running with this data folder, but it does not answer. Nothing was "
    "opened. Close its window or end its process, then start again."
)
FROM_CACHE = "What follows is as of the last sync."

_FINDINGS = {
    Finding.NAME_EMPTY: "The name is empty. Give the conference a name.",
    Finding.NO_PARTICIPANT: "Nobody takes part. Name at least one participant.",
    Finding.NUMBER_IMPOSSIBLE: "This number cannot be dialled.",
    Finding.NUMBER_MISSING: "To be called, a participant needs a number.",
    Finding.EMAIL_IMPOSSIBLE: "This is no e-mail address.",
    Finding.START_PAST: "The start is past. Choose a later one.",
    Finding.NO_MODERATOR: "Nobody moderates.",
    Finding.NO_WAY_IN: "Neither a mail nor a call will reach this participant.",
    Finding.SAME_PERSON_TWICE: "This participant is in twice.",
    Finding.TEXT_WITHOUT_PIN: "The invitation's text has no PIN.",
    Finding.TEXT_WITHOUT_NUMBER: "The invitation's text has no number to dial.",
    Finding.NOBODY_CALLED: "It starts by itself, but calls nobody.",
}


def problem(found: Problem, conference: Conference) -> str:
    """Return the sentence for something wrong or doubtful in a file."""
    kind = "Error" if found.is_error else "Warning"
    place = ""
    if found.participant is not None:
        name = conference.participants[found.participant].display_name
        place = f"participant {found.participant + 1}{f' ({name})' if name else ''}: "
    return f"{kind}: {place}{_FINDINGS[found.finding]}"


def rescued(message: Rescued) -> tuple[str, str]:
    """Return the sentences for a damaged cache that was set aside."""
    said = _RESCUED if message.whole else _RESCUED_PARTLY
    return said.format(count=message.changes), _SET_ASIDE.format(folder=message.folder)


def not_a_conference(reason: str) -> str:
    """Return the sentence for JSON that cannot be read as a conference."""
    return f"Error: the file is no conference: {reason}"
