"""What is known of the telephone system's numbers, and what a number turns out to be."""

from __future__ import annotations

import enum

import msgspec


class NumberPlan(msgspec.Struct, frozen=True, kw_only=True):
    """The server's place in the telephone network; whatever is empty is not known.

    `country_code` and `area_code` are without zeros in front (`49`, `721`). `exit_code` is what a
    telephone of the system dials to get out. `internal` are all its internal numbers.
    """

    country_code: str = ""
    area_code: str = ""
    exit_code: str = ""
    internal: frozenset[str] = frozenset()


class NumberKind(enum.StrEnum):
    """Whom a number reaches."""

    INTERNAL = "internal"
    LOCAL = "local"
    """Outside, written without the area code."""
    NATIONAL = "national"
    INTERNATIONAL = "international"
    CODE = "code"
    """Begins with a star or a hash: the exchange does something."""
    UNKNOWN = "unknown"


class NumberDoubt(enum.StrEnum):
    """Why a number may not be what is meant."""

    NONE = ""
    IMPOSSIBLE = "impossible"
    """Cannot be dialled at all."""
    ZERO_AFTER_COUNTRY = "zero after country"
    """`+49 0…`: the zero belongs to a call within the country."""
    EXIT_CODE = "exit code"
    """Begins with what telephones dial to get out; the server adds that by itself."""
    NO_SUCH_EXTENSION = "no such extension"
    """Short, and none of the internal numbers."""
    TOO_SHORT = "too short"
    TOO_LONG = "too long"
    NOT_ASSIGNED = "not assigned"
    """No such numbers are given out in that country."""
    EMERGENCY = "emergency"
    COSTLY = "costly"
    """Callers, or whoever calls, pay extra."""


class NumberJudgement(msgspec.Struct, frozen=True, kw_only=True):
    """What a number is.

    `reached` is how it is dialled: `12`, or `+49 721 1234567`; empty where that is not known.
    `region` is the country (ISO 3166-1) of a number outside. With a doubt, `reached` is what is
    probably meant, empty when there is no telling. `holders` are the people who are known by it.
    """

    number: str
    kind: NumberKind = NumberKind.UNKNOWN
    doubt: NumberDoubt = NumberDoubt.NONE
    reached: str = ""
    region: str = ""
    holders: tuple[str, ...] = ()
