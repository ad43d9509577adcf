"""Facts of the vendor's REST description 6.7.0.22, as far as this product uses them.

Objects: each field with its JSON type, `!` when required, and its values where they are few.
Operations: method, path, parameters (`*` required), what a success answers, and the statuses
that the description names, without 500. The bundled server's own decisions stand in `OWN`.
"""

from __future__ import annotations

from typing import NamedTuple

INT, TEXT, BOOL = "integer", "string", "boolean"

OBJECTS: dict[str, dict[str, str]] = {
    "Account": {
        "accountId!": INT,
        "displayInformation!": TEXT,
        "federationname!": TEXT,
        "firstname!": TEXT,
        "lastname!": TEXT,
        "local!": BOOL,
        "primaryInternalPhoneNumber!": TEXT,
        "type!": "USER|GROUP|REMOTE_USER|REMOTE_GROUP",
    },
    "Attribute": {
        "additionalValues": "object",
        "displayKey!": "NAME|SURNAME|SALUTATION|TITLE|EMAIL|COUNTRY|CITY|STATE|POSTAL_CODE|STREET|"
        "URL|COMPANY|MESSENGER|BIRTHDAY|NOTE|JOB_TITLE|PHONE_NUMBER|PRIVATE_PHONE_NUMBER|"
        "OFFICE_PHONE_NUMBER|MOBILE_PHONE_NUMBER|FAX_NUMBER|DESCRIPTION|USER_DEFINED",
        "i18nDisplayName": TEXT,
        "name!": TEXT,
        "value": TEXT,
    },
    "AuthToken": {"token!": TEXT},
    "Block": {"attributes!": "[Attribute]", "name": TEXT, "resourceKey": TEXT},
    "ConferenceConfiguration": {
        "eMailBody!": TEXT,
        "eMailSubject!": TEXT,
        "externalNumberId": INT,
        "internalNumberId": INT,
        "language!": "en|de|es|fr|nl|pl|sk",
        "serverAddress": TEXT,
        "variables!": "[ConferenceConfigurationMailBodyVariable]",
    },
    "ConferenceConfigurationMailBodyVariable": {"name!": TEXT, "placeholder!": TEXT},
    "ConferenceConfigurationTexts": {"eMailBody!": TEXT, "eMailSubject!": TEXT},
    "Contact": {
        "accountId": INT,
        "blocks!": "[Block]",
        "editable!": BOOL,
        "id": TEXT,
        "jabberId": TEXT,
        "primaryExternalNumber": TEXT,
        "primaryInternalNumber": TEXT,
        "tags!": "[Tag]",
    },
    "ContactList": {
        "contacts!": "[ContactSummary]",
        "metadata": "RequestMetadata",
        "phoneNumbersBlockSchema": "Block",
        "summaryBlockSchema": "Block",
    },
    "ContactSummary": {
        "additionalValues!": "object",
        "id!": TEXT,
        "phoneNumberValues!": "[string]",
        "summaryValues!": "[string]",
    },
    "ContactsScheme": {
        "detailBlocks!": "[Block]",
        "phoneNumbersBlock": "Block",
        "summaryBlock": "Block",
    },
    "Login": {"loginType!": "Internal|ActiveDirectory", "nonce!": TEXT, "secret": TEXT},
    "ManagedConference": {
        "conferenceId": INT,
        "eMailBody!": TEXT,
        "name!": TEXT,
        "occurrence!": "ONCE|EVERYDAY|EVERYWEEK|EVERYMONTH",
        "participants": "[ManagedConferenceParticipant]",
        "startTime!": INT,
    },
    "ManagedConferenceParticipant": {
        "callOnStart!": BOOL,
        "displayName!": TEXT,
        "eMailAddress": TEXT,
        "isModerator!": BOOL,
        "participantId": INT,
        "phoneNumber!": TEXT,
        "userId!": INT,
    },
    "ManagedConferenceSummary": {
        "conferenceId!": INT,
        "isActive!": BOOL,
        "isReadonly!": BOOL,
        "isTerminated!": BOOL,
        "name!": TEXT,
        "startTime!": INT,
    },
    "PermissionInfo": {"description": TEXT, "id": INT, "permission": TEXT},
    "PhoneAssignment": {
        "active!": BOOL,
        "isIFMC!": BOOL,
        "phoneId!": INT,
        "phoneName!": TEXT,
        "userId!": INT,
    },
    "PhoneNumber": {
        "assignedGroupAccountId": INT,
        "assignedModuleInstanceId": TEXT,
        "assignedServiceId": INT,
        "assignedUserAccountId": INT,
        "exitCode": TEXT,
        "id!": INT,
        "localPrefix": TEXT,
        "nationalPrefix": TEXT,
        "number!": TEXT,
        "numberBlockId": INT,
        "type!": "INVALID|INTERNAL|EXTERNAL|RESERVED|NT|DISPLAY|FXO",
    },
    "RequestMetadata": {
        "page!": INT,
        "pagesize!": INT,
        "sort": TEXT,
        "sortdirection!": "ASC|DESC",
        "totalPages!": INT,
    },
    "Tag": {"alias": TEXT, "id": TEXT, "name!": TEXT, "owner": TEXT},
    "User": {
        "email!": TEXT,
        "familyName!": TEXT,
        "faxCallerId": TEXT,
        "faxCoverPage": BOOL,
        "faxEmailJournal": BOOL,
        "faxHeader": TEXT,
        "firstName!": TEXT,
        "id": INT,
        "language!": TEXT,
        "login!": TEXT,
        "missedCallReport": BOOL,
        "namespace": TEXT,
        "password": TEXT,
        "personId": TEXT,
    },
}


class Operation(NamedTuple):
    """One method of one path. `answer` is the success's object, in brackets a list of them."""

    method: str
    path: str
    parameters: str
    success: int
    answer: str
    refusals: tuple[int, ...] = ()


_MINE = "/users/{me}/managedConferences"
_PAGE = "page pagesize sort sortdirection"

OPERATIONS = (
    Operation("GET", "/login", "", 200, "Login"),
    Operation("POST", "/login", "*body:Login", 200, "AuthToken", (400,)),
    Operation("DELETE", "/login", "*header:authToken", 204, ""),
    Operation("GET", "/users/me", "", 200, "User"),
    Operation("GET", "/users/{me}", "", 200, "User", (404,)),
    Operation("GET", "/users", "searchTerm", 200, "[User]"),
    Operation("GET", "/accounts", "", 200, "[Account]"),
    Operation("GET", "/permissions", "", 200, "[PermissionInfo]"),
    Operation("GET", "/permissions/users/{me}", "", 200, "[PermissionInfo]", (404,)),
    Operation("GET", "/phonenumbers", "type assigned", 200, "[PhoneNumber]"),
    Operation("GET", "/phonenumbers/{number}", "", 200, "PhoneNumber", (404,)),
    Operation("GET", "/users/{me}/phoneconfig/phones", "", 200, "[PhoneAssignment]"),
    Operation("GET", "/contacts", f"userId tags searchTerms {_PAGE}", 200, "ContactList"),
    Operation("GET", "/contacts/{contact}", "userId", 200, "Contact"),
    Operation("GET", "/contacts/scheme", "lang", 200, "ContactsScheme"),
    Operation("GET", "/contacts/tags", f"userId {_PAGE}", 200, "[Tag]"),
    Operation("GET", "/conferenceConfiguration", "", 200, "ConferenceConfiguration"),
    Operation(
        "PUT",
        "/conferenceConfiguration",
        "*userId *body:ConferenceConfiguration",
        200,
        "",
        (400, 401, 404),
    ),
    Operation(
        "GET", "/conferenceConfiguration/defaults", "locale", 200, "ConferenceConfigurationTexts"
    ),
    Operation("GET", _MINE, _PAGE, 200, "[ManagedConferenceSummary]", (400,)),
    # The description names no answer to POST; the bundled server's is the created object.
    Operation("POST", _MINE, "*body:ManagedConference", 201, "ManagedConference", (400,)),
    Operation("GET", _MINE + "/{conference}", "", 200, "ManagedConference", (401, 404)),
    Operation("PUT", _MINE + "/{conference}", "*body:ManagedConference", 204, "", (400, 401, 404)),
    Operation("PUT", _MINE + "/{conference}/start", "phoneName", 204, "", (400, 404)),
    Operation("DELETE", _MINE + "/{conference}", "", 204, "", (403, 404)),
)
