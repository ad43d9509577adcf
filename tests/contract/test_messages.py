"""The names on the wire, typed from the vendor's published REST description, 6.7.0.22."""

from __future__ import annotations

import json

import msgspec
import pytest

from ucc_client.contract.messages import (
    AuthToken,
    ConferenceConfiguration,
    ConferenceConfigurationTexts,
    Login,
    LoginType,
    MailBodyVariable,
    ManagedConference,
    ManagedConferenceParticipant,
    ManagedConferenceSummary,
    User,
    WireType,
)
from ucc_client.domain.recurrence import Occurrence

# type: (required names, names that may be left out)
NAMES: dict[type[WireType], tuple[set[str], set[str]]] = {
    Login: ({"loginType", "nonce"}, {"secret"}),
    AuthToken: ({"token"}, set()),
    User: (
        {"login", "firstName", "familyName", "email", "language"},
        {
            "id",
            "namespace",
            "personId",
            "faxCallerId",
            "faxCoverPage",
            "faxEmailJournal",
            "faxHeader",
            "missedCallReport",
        },
    ),
    ManagedConferenceParticipant: (
        # The vendor requires userId too; what a server may send instead is in the mapping's tests.
        {"displayName", "phoneNumber", "isModerator", "callOnStart"},
        {"userId", "participantId", "eMailAddress"},
    ),
    ManagedConference: (
        # The vendor requires eMailBody too; we read a conference without one.
        {"name", "startTime", "occurrence"},
        {"eMailBody", "participants", "conferenceId"},
    ),
    ManagedConferenceSummary: (
        {"conferenceId", "name", "startTime", "isActive", "isReadonly", "isTerminated"},
        set(),
    ),
    MailBodyVariable: ({"name", "placeholder"}, set()),
    ConferenceConfigurationTexts: ({"eMailSubject", "eMailBody"}, set()),
    ConferenceConfiguration: (
        # The vendor requires variables too.
        {"language", "eMailSubject", "eMailBody"},
        {"variables", "serverAddress", "internalNumberId", "externalNumberId"},
    ),
}


@pytest.mark.parametrize("kind", NAMES, ids=lambda kind: kind.__name__)
def test_the_json_names_are_the_vendors(kind: type[WireType]) -> None:
    required, optional = NAMES[kind]
    fields = msgspec.structs.fields(kind)
    assert {field.encode_name for field in fields if field.required} == required
    assert {field.encode_name for field in fields if not field.required} == optional


def test_the_words_of_the_enumerations_are_the_vendors() -> None:
    assert [o.value for o in Occurrence] == ["ONCE", "EVERYDAY", "EVERYWEEK", "EVERYMONTH"]
    assert [t.value for t in LoginType] == ["Internal", "ActiveDirectory"]


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "nl", "pl", "sk"])
def test_a_template_has_one_of_the_vendors_languages(language: str) -> None:
    raw = {"language": language, "eMailSubject": "", "eMailBody": "", "variables": []}
    assert msgspec.convert(raw, ConferenceConfiguration).language == language


def test_a_template_in_another_language_is_refused() -> None:
    raw = {"language": "it", "eMailSubject": "", "eMailBody": "", "variables": []}
    with pytest.raises(msgspec.ValidationError, match="language"):
        msgspec.convert(raw, ConferenceConfiguration)


def test_a_conference_reads_and_writes_as_the_vendor_does() -> None:
    text = """{"conferenceId": 12, "name": "Übergabe", "startTime": 1795000000000,
        "occurrence": "EVERYWEEK", "eMailBody": "Hello", "participants": [
        {"participantId": 3, "userId": 7, "displayName": "Anna", "phoneNumber": "12",
         "eMailAddress": "anna@example.org", "isModerator": true, "callOnStart": false}]}"""
    conference = msgspec.json.decode(text, type=ManagedConference)
    assert conference.start_time == 1_795_000_000_000
    assert conference.occurrence is Occurrence.EVERYWEEK
    assert conference.participants[0].e_mail_address == "anna@example.org"
    assert json.loads(msgspec.json.encode(conference)) == json.loads(text)


def test_fields_that_a_newer_server_adds_are_no_error() -> None:
    raw = {"token": "x", "validUntil": 12}
    assert msgspec.convert(raw, AuthToken) == AuthToken(token="x")


def test_an_unknown_repetition_is_an_error_of_that_field() -> None:
    raw = {"name": "x", "startTime": 1, "occurrence": "EVERYYEAR"}
    with pytest.raises(msgspec.ValidationError, match="occurrence"):
        msgspec.convert(raw, ManagedConference)
