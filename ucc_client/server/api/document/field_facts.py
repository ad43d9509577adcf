"""What the fields of the wire's objects mean and may be, as the server checks it."""

from __future__ import annotations

from typing import Any

from ucc_client.contract import calling
from ucc_client.contract.additions import ADDED
from ucc_client.contract.answers import Answers
from ucc_client.contract.extensions import DialIn, Extension
from ucc_client.contract.mail_state import Mails
from ucc_client.domain.reminding import REMINDERS
from ucc_client.server import limits
from ucc_client.server.services.configuration import ADDRESS_PATTERN

Json = dict[str, Any]

MARK = "x-ucc-extension"
"""What is not in the vendor's description has this key, with the extension's name."""
RULE_FORMAT = "recurrence-rule"
ZONE_FORMAT = "time-zone"
"""Formats of texts that no pattern describes; a reader that does not know them ignores them."""

_NO_NUL = "^[^\\u0000]*$"
_SOME_TEXT = "^[^\\u0000]*[^\\s\\u0000][^\\u0000]*$"
_DIALLED = r"[0-9*#()\s./\-]*"
_NUMBER = rf"^\s*$|^[(\s]*\+?{_DIALLED}[0-9]{_DIALLED}$"
_WORD = r'[^\p{C}\p{Z}\s<>,;:()\[\]\\".@]+'
_ADDRESS = rf"^\s*$|^\s*{_WORD}(\.{_WORD})*@{_WORD}(\.{_WORD})*\s*$"
_ID: Json = {"minimum": 1, "maximum": limits.LARGEST_ID}

_PARTICIPANT: Json = {
    "displayName": {"maxLength": limits.DISPLAY_NAME, "pattern": _NO_NUL},
    "phoneNumber": {
        "maxLength": limits.PHONE_NUMBER,
        "pattern": _NUMBER,
        "description": "Empty where the person is not to be called.",
    },
    "eMailAddress": {
        "maxLength": limits.EMAIL_ADDRESS,
        "pattern": _ADDRESS,
        "description": "Invitations go there; empty for none.",
    },
    "userId": {
        "minimum": -1,
        "maximum": limits.LARGEST_ID,
        "description": "A user of this server; without an account absent, null, 0 or -1.",
    },
    "participantId": {"description": "Stays the same as long as the person is listed."},
}
_CONFERENCE: Json = {
    "name": {"maxLength": limits.CONFERENCE_NAME, "pattern": _SOME_TEXT},
    "startTime": {
        "minimum": 0,
        "maximum": limits.LATEST_START,
        "description": "Epoch milliseconds, UTC; of a series its first date.",
    },
    "eMailBody": {
        "maxLength": limits.MAIL_BODY,
        "pattern": _NO_NUL,
        "description": "The text of the mails with the template's variables; empty: the "
        "template's.",
    },
    "participants": {"maxItems": limits.PARTICIPANTS},
}
_INSTANT: Json = {"minimum": 0, "maximum": limits.LATEST_START}
_DURATION: Json = {"minimum": 1, "maximum": limits.DURATION_MINUTES}
_SCHEDULE: Json = {
    "recurrenceRule": {
        "maxLength": limits.RULE,
        "format": RULE_FORMAT,
        "description": "The value of an RRULE (RFC 5545, 3.3.10): days, weeks, months, years. "
        "`occurrence` then carries the nearest of its values. Where `occurrence` is changed and "
        "this is not, the rule goes.",
    },
    "exceptionDates": {
        "maxItems": limits.EXCEPTION_DATES,
        "items": {"type": "integer", **_INSTANT},
        "description": "Dates of a series that are left out, in epoch milliseconds. They move with "
        "a changed `startTime`.",
    },
    "movedDates": {
        "maxItems": limits.MOVED_DATES,
        "description": "Dates of a series that differ; of two for one `originalTime` the last "
        "holds. They move with a changed `startTime`.",
    },
    "timeZone": {
        "format": ZONE_FORMAT,
        "description": "An IANA name: the wall-clock time of a series stays the same there. The "
        "installation's where nobody says.",
    },
    "durationMinutes": {**_DURATION, "description": "60 where nobody says."},
    "reminders": {
        "items": {"type": "integer", "enum": list(REMINDERS)},
        "description": "Minutes before each date at which its people get a mail once more.",
    },
}
_CALLING: Json = {
    "waitForModerator": {
        "description": "Nobody hears anybody until a moderator is in; absent: not so.",
    },
    "announceNames": {
        "description": "Each one is asked for a name, which is played to all; absent: not so.",
    },
    "startsByItself": {
        "description": "It begins at its time and calls all who have `callOnStart`; absent: not "
        "so.",
    },
}
_MOVED_DATE: Json = {
    "originalTime": {
        **_INSTANT,
        "description": "When the rule would have it, in epoch milliseconds: what names the date.",
    },
    "startTime": {**_INSTANT, "description": "When it is, in epoch milliseconds."},
    "durationMinutes": {**_DURATION, "description": "As in the series where absent."},
    "name": {
        "maxLength": limits.CONFERENCE_NAME,
        "pattern": _NO_NUL,
        "description": "As in the series where absent.",
    },
    "participants": {
        "maxItems": limits.PARTICIPANTS,
        "description": "All people of this date, those of the series by their `participantId`; "
        "absent: those of the series.",
    },
}
_ANSWER: Json = {
    "date": {
        **_INSTANT,
        "description": "The original of one date of a series; absent: all dates.",
    },
}
_TEMPLATE: Json = {
    "eMailSubject": {"maxLength": limits.MAIL_SUBJECT, "pattern": _SOME_TEXT},
    "eMailBody": {"maxLength": limits.MAIL_BODY, "pattern": _SOME_TEXT},
    "serverAddress": {
        "maxLength": limits.SERVER_ADDRESS,
        "pattern": rf"^\s*({ADDRESS_PATTERN})?\s*$",
        "description": "Where links in mails lead; https:// where nothing else is said.",
    },
    "internalNumberId": _ID,
    "externalNumberId": _ID,
}
FACTS: dict[str, Json] = {
    "ManagedConference": {**_CONFERENCE, **_SCHEDULE, **_CALLING},
    "ConferenceSeen": {**_CONFERENCE, **_SCHEDULE, **_CALLING},
    "ChangedConference": {**_CONFERENCE, **_SCHEDULE, **_CALLING},
    "MovedDate": _MOVED_DATE,
    "GivenAnswer": {
        **_ANSWER,
        "participantId": {"description": "Of the series, or of one date only."},
        "answeredAt": {"description": "Epoch milliseconds."},
    },
    "OwnAnswer": _ANSWER,
    "MailStatus": {
        "kind": {"description": "Why it was sent: `invitation`, `update`, `cancellation` …"},
        "queuedAt": {"description": "Epoch milliseconds."},
        "at": {
            "description": "When it came to its state, in epoch milliseconds; absent while it is "
            "on its way."
        },
        "problem": {"description": "What the mail server said last."},
    },
    "Resend": {
        "participantIds": {
            "maxItems": limits.PARTICIPANTS,
            "items": {"type": "integer", **_ID},
            "description": "Absent: all that have an address.",
        },
    },
    "LiveOrder": {
        "personIds": {"items": {"type": "integer", **_ID}},
        "number": {"maxLength": limits.PHONE_NUMBER, "pattern": _NUMBER},
        "name": {"maxLength": limits.DISPLAY_NAME, "pattern": _NO_NUL},
        "participantId": {**_ID},
    },
    "TrialMail": {
        "eMailAddress": {
            "maxLength": limits.EMAIL_ADDRESS,
            "pattern": _ADDRESS,
            "description": "Where it goes; absent: the own address.",
        },
    },
    "ManagedConferenceParticipant": _PARTICIPANT,
    "ManagedConferenceSummary": {"startTime": _CONFERENCE["startTime"]},
    "ConferenceConfiguration": _TEMPLATE,
    "ErrorBody": {
        "code": {"description": "For programs."},
        "message": {"description": "For people, in English."},
    },
}
"""By object and field: keywords of JSON Schema, from the limits that the server checks."""

ALWAYS = {
    "ConferenceSeen": ("conferenceId",),
    "ChangedConference": ("conferenceId",),
    "ManagedConferenceParticipant": ("participantId", "userId", "eMailAddress"),
    "PhoneAssignment": ("userId",),
    "User": ("id",),
    "Contact": ("id",),
    "ContactList": ("metadata", "summaryBlockSchema", "phoneNumbersBlockSchema"),
    "PageMetadata": ("page", "pagesize", "sortdirection", "totalPages"),
}
"""What this server always says, though the contract lets it leave it out."""

SAID = {name: extension for extension, names in ADDED.items() for name in names}
"""Fields that may be said of a conference where the server has the extension."""
NEVER_NULL = frozenset(calling.FIELDS)
"""Those of them that are said or left out."""
_OF_ANSWERS = {
    **SAID,
    **dict.fromkeys(DialIn.__struct_encode_fields__, Extension.PIN),
    **dict.fromkeys(Mails.__struct_encode_fields__, Extension.MAIL_STATE),
    **dict.fromkeys(Answers.__struct_encode_fields__, Extension.ANSWERS),
}
EXTENDED: dict[str, dict[str, Extension]] = {
    "ConferenceSeen": _OF_ANSWERS,
    "ChangedConference": {**_OF_ANSWERS, "revision": Extension.CHANGES},
}
"""Fields that only a server with the extension has."""

EXAMPLES: dict[str, Json] = {
    "ManagedConferenceRequest": {
        "name": "Weekly stand-up",
        "startTime": 4_099_766_400_000,
        "occurrence": "EVERYWEEK",
        "eMailBody": "",
        "participants": [
            {
                "displayName": "Clara Example",
                "phoneNumber": "+49 30 23125901",
                "eMailAddress": "clara@example.org",
                "isModerator": False,
                "callOnStart": False,
                "userId": 0,
            }
        ],
    },
    "OwnAnswerRequest": {"answer": "accepted"},
    "ResendRequest": {},
    "LiveOrderRequest": {"deed": "mute", "personIds": [1]},
    "LoginRequest": {"loginType": "Internal", "nonce": "0123abcd", "secret": "anna:0123abcd"},
    "ConferenceConfigurationRequest": {
        "language": "en",
        "eMailSubject": "Invitation: {{conferenceName}}",
        "eMailBody": "{{participantName}}, dial {{externalNumber}}, PIN {{pin}}.",
        "serverAddress": "https://conferences.example.org",
    },
}
