from __future__ import annotations

import msgspec

from ucc_client.contract.directory import (
    ContactsScheme,
    ContactSummary,
    PermissionInfo,
    PhoneNumber,
    may_administer,
    number_plan,
    people_of,
)
from ucc_client.domain.number_plan import NumberPlan


def block(*keys: str) -> dict[str, object]:
    return {"attributes": [{"displayKey": key, "name": key.lower()} for key in keys]}


SCHEME = msgspec.convert(
    {
        "detailBlocks": [],
        "summaryBlock": block("SURNAME", "NAME", "COMPANY", "EMAIL"),
        "phoneNumbersBlock": block("FAX_NUMBER", "OFFICE_PHONE_NUMBER", "MOBILE_PHONE_NUMBER"),
    },
    ContactsScheme,
)


def told(summary: list[str | None], phones: list[str | None]) -> list[tuple[str, str, str]]:
    raw = {"id": "7", "summaryValues": summary, "phoneNumberValues": phones}
    contact = msgspec.convert({**raw, "additionalValues": {}}, ContactSummary)
    return [(p.name, p.number, p.email) for p in people_of(contact, SCHEME)]


def test_values_mean_what_the_scheme_says_at_their_place() -> None:
    assert told(["Roth", "Eva", "ACME", "eva@example.org"], ["1", "0721 33", "0171 44"]) == [
        ("Eva Roth", "0721 33", "eva@example.org"),
        ("Eva Roth", "0171 44", "eva@example.org"),
    ]


def test_a_company_has_a_name_too_and_a_fax_cannot_be_called() -> None:
    found = told(["", None, "ACME", "info@example.org"], ["1"])
    assert found == [("ACME", "", "info@example.org")]
    assert told(["Roth", "Eva", "", ""], ["1", "", None]) == []


def test_a_number_is_free_unless_somebody_has_it() -> None:
    free = {"id": 1, "number": "800", "type": "INTERNAL", "assignedServiceId": None}
    assert not msgspec.convert(free, PhoneNumber).is_assigned
    assert msgspec.convert(free | {"assignedUserAccountId": 4}, PhoneNumber).is_assigned


def test_administrators_are_known_by_their_right() -> None:
    assert may_administer((PermissionInfo(permission="Administrator"),))
    assert not may_administer((PermissionInfo(permission="conferences"),))


def test_the_numbers_of_the_block_tell_where_the_server_stands() -> None:
    numbers = [
        PhoneNumber(id=1, number="12", type="INTERNAL", national_prefix="", exit_code="0"),
        PhoneNumber(id=2, number="1 3", type="INTERNAL"),
        PhoneNumber(
            id=3, number="900", type="EXTERNAL", national_prefix="0049", local_prefix="0721"
        ),
    ]
    assert number_plan(numbers) == NumberPlan(
        country_code="49", area_code="721", exit_code="0", internal=frozenset({"12", "13"})
    )
    assert number_plan([]) == NumberPlan()
