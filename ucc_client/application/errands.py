"""What is done at the server at once or not at all: starting, the template, mails and answers."""

from __future__ import annotations

import msgspec

from ucc_client.api.directory import Directory
from ucc_client.application import invitation_errand
from ucc_client.application.changes import Done, Failed, NothingThere, Result, Trouble
from ucc_client.application.commands import (
    AnswerInvitation,
    SaveTemplate,
    SendAgain,
    SendTrial,
    StartConference,
)
from ucc_client.application.connector import SignedIn
from ucc_client.application.desk import CONFIGURATION, OpenAccount
from ucc_client.application.mail_errand import mails_of
from ucc_client.application.queries import (
    Calls,
    DefaultTexts,
    GetCalls,
    GetDefaultTexts,
    GetMails,
    GetTemplate,
    OnlineRequest,
    Template,
    TrialSent,
)
from ucc_client.application.subscription_errand import calendar_address
from ucc_client.application.subscription_requests import AskCalendarAddress
from ucc_client.contract.directory import PhoneNumber, may_administer
from ucc_client.contract.errors import (
    AbandonedError,
    NotAServerError,
    RefusedError,
    ServerTroubleError,
    UnreachableError,
)
from ucc_client.contract.extensions import Extension
from ucc_client.contract.server_record import read_configuration, read_summary

ANSWER_LOST = "the answer was lost"


def run(request: OnlineRequest, signed_in: SignedIn, opened: OpenAccount) -> Result:
    """Do one errand; raises `contract.errors.ServerError`, refusals excepted."""
    try:
        match request:
            case StartConference():
                return _start(request, signed_in, opened)
            case AnswerInvitation() | SendAgain():
                return invitation_errand.run(request, signed_in.conferences, opened.cache)
            case GetCalls() | GetMails() | AskCalendarAddress():
                return _looked_up(request, signed_in, opened)
            case _:
                return _about_template(request, signed_in.directory, opened)
    except RefusedError as error:
        return Failed(trouble=Trouble.REJECTED, detail=error.reason)


def _about_template(
    request: GetTemplate | SaveTemplate | SendTrial | GetDefaultTexts,
    directory: Directory,
    opened: OpenAccount,
) -> Result:
    match request:
        case GetTemplate():
            return _template(directory)
        case SendTrial():
            return _try(request, directory)
        case SaveTemplate():
            return _save(request, directory, opened)
        case GetDefaultTexts():
            texts = directory.default_texts(request.locale)
            return DefaultTexts(subject=texts.e_mail_subject, body=texts.e_mail_body)


def _looked_up(
    request: GetCalls | GetMails | AskCalendarAddress, signed_in: SignedIn, opened: OpenAccount
) -> Result:
    match request:
        case GetCalls():
            return _calls(request, signed_in, opened)
        case GetMails():
            return mails_of(request.change, signed_in.conferences, opened.cache)
        case AskCalendarAddress():
            return calendar_address(request, signed_in)


def _calls(request: GetCalls, signed_in: SignedIn, opened: OpenAccount) -> Result:
    shown = opened.cache.details(request.key)
    if shown is None or shown.row.conference_id is None:
        return NothingThere()
    return Calls(calls=signed_in.live.calls(shown.row.conference_id))


def _start(request: StartConference, signed_in: SignedIn, opened: OpenAccount) -> Result:
    shown = opened.cache.details(request.key)
    if shown is None:
        return NothingThere()
    conference_id = shown.row.conference_id
    if conference_id is None:
        return Failed(trouble=Trouble.OFFLINE, detail="the server does not have it yet")
    try:
        signed_in.conferences.start(conference_id, request.phone_name)
    except (AbandonedError, UnreachableError, ServerTroubleError, NotAServerError) as error:
        if isinstance(error, UnreachableError) and error.never_sent:
            raise
        # Phones may be ringing already: look, and never start a second time by ourselves.
        if isinstance(error, AbandonedError) or not _is_active(signed_in, conference_id):
            return Failed(trouble=Trouble.OFFLINE, detail=ANSWER_LOST)
    return Done()


def _is_active(signed_in: SignedIn, conference_id: int) -> bool:
    line = signed_in.conferences.list_all().get(conference_id)
    return line is not None and read_summary(line).is_active


def _template(directory: Directory) -> Result:
    configuration = read_configuration(directory.configuration())
    rights = directory.permissions()
    chosen = (configuration.internal_number_id, configuration.external_number_id)
    return Template(
        configuration=configuration,
        numbers=_choosable(directory.numbers(), chosen),
        # A server that does not tell decides when something is saved.
        may_edit=rights is None or may_administer(rights),
        may_try=Extension.MAIL_STATE in directory.extensions,
    )


def _choosable(
    numbers: tuple[PhoneNumber, ...], chosen: tuple[int | None, int | None]
) -> tuple[PhoneNumber, ...]:
    return tuple(one for one in numbers if not one.is_assigned or one.id in chosen)


def _try(request: SendTrial, directory: Directory) -> Result:
    body = directory.configuration() | msgspec.to_builtins(request.configuration)
    return TrialSent(address=directory.try_template(body))


def _save(request: SaveTemplate, directory: Directory, opened: OpenAccount) -> Result:
    # Fields that we do not know stay as the server has them.
    body = directory.configuration() | msgspec.to_builtins(request.configuration)
    directory.save_configuration(body)
    opened.cache.remember(CONFIGURATION, msgspec.json.encode(body).decode())
    return Done()
