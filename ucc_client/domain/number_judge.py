"""Says what a number is, by the numbering plans of the world.

It imports `phonenumbers`, which takes its time: to be imported when the first number is judged.
"""

from __future__ import annotations

import re

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType, ValidationResult

from ucc_client.domain.number_plan import NumberDoubt, NumberJudgement, NumberKind, NumberPlan
from ucc_client.domain.phone_number import digits, is_possible

_LONGEST_EXTENSION = 5
"""Without a list of the internal numbers, what is no longer than this is taken for one."""
_COSTLY = frozenset({PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST})
_DOUBTS = {
    ValidationResult.TOO_SHORT: NumberDoubt.TOO_SHORT,
    ValidationResult.TOO_LONG: NumberDoubt.TOO_LONG,
}


def judge(number: str, plan: NumberPlan) -> NumberJudgement:
    """Return what `number` is for who telephones by `plan`; an empty one is unknown."""
    typed = number.strip()
    if not typed:
        return NumberJudgement(number=number)
    if not is_possible(typed):
        return NumberJudgement(number=number, doubt=NumberDoubt.IMPOSSIBLE)
    dialled = digits(typed)
    if dialled[0] in "*#" or "*" in dialled or "#" in dialled:
        return NumberJudgement(number=number, kind=NumberKind.CODE, reached=dialled)
    return _inside(number, dialled, plan) or _outside(number, dialled, plan)


def _inside(number: str, dialled: str, plan: NumberPlan) -> NumberJudgement | None:
    """Return what a short number is, None for one that leads outside."""
    region = _region(plan.country_code)
    if dialled in plan.internal:
        return NumberJudgement(number=number, kind=NumberKind.INTERNAL, reached=dialled)
    if region and phonenumbers.is_emergency_number(dialled, region):
        return NumberJudgement(
            number=number, kind=NumberKind.NATIONAL, doubt=NumberDoubt.EMERGENCY, reached=dialled
        )
    if not dialled.startswith(("+", "0")) and len(dialled) <= _extension_length(plan):
        doubt = NumberDoubt.NO_SUCH_EXTENSION if plan.internal else NumberDoubt.NONE
        return NumberJudgement(
            number=number, kind=NumberKind.INTERNAL, doubt=doubt, reached=dialled
        )
    return None


def _outside(number: str, dialled: str, plan: NumberPlan) -> NumberJudgement:
    region = _region(plan.country_code)
    if not region and not dialled.startswith("+"):
        # Whose zeros these are nobody can tell.
        kind = NumberKind.INTERNATIONAL if dialled.startswith("00") else NumberKind.NATIONAL
        return NumberJudgement(number=number, kind=kind)
    judged = _judged(number, dialled, plan, region)
    if judged.doubt in (NumberDoubt.NONE, NumberDoubt.COSTLY):
        return judged
    if plan.exit_code and dialled.startswith(plan.exit_code + "0"):
        inner = _judged(number, dialled.removeprefix(plan.exit_code), plan, region)
        if inner.doubt is NumberDoubt.NONE:
            return _doubted(inner, NumberDoubt.EXIT_CODE)
    return judged


def _judged(number: str, dialled: str, plan: NumberPlan, region: str) -> NumberJudgement:
    is_local = not dialled.startswith(("+", "0")) and bool(plan.area_code)
    whole = f"+{plan.country_code}{plan.area_code}{dialled}" if is_local else dialled
    try:
        parsed = phonenumbers.parse(whole, region or None)
    except phonenumbers.NumberParseException as error:
        short = error.error_type == error.TOO_SHORT_NSN
        doubt = NumberDoubt.TOO_SHORT if short else NumberDoubt.NOT_ASSIGNED
        return NumberJudgement(number=number, doubt=doubt)
    there = phonenumbers.region_code_for_number(parsed) or ""
    at_home = str(parsed.country_code) == plan.country_code
    kind = NumberKind.NATIONAL if at_home else NumberKind.INTERNATIONAL
    found = NumberJudgement(
        number=number,
        kind=NumberKind.LOCAL if is_local else kind,
        reached=phonenumbers.format_number(parsed, PhoneNumberFormat.INTERNATIONAL),
        region=there or _region(str(parsed.country_code)),
    )
    if not phonenumbers.is_valid_number(parsed):
        reason = phonenumbers.is_possible_number_with_reason(parsed)
        doubt = _DOUBTS.get(reason, NumberDoubt.NOT_ASSIGNED)
        return _doubted(found, doubt, meant="")
    if _has_trunk_zero(dialled, parsed):
        return _doubted(found, NumberDoubt.ZERO_AFTER_COUNTRY)
    if phonenumbers.number_type(parsed) in _COSTLY:
        return _doubted(found, NumberDoubt.COSTLY)
    return found


def _doubted(
    found: NumberJudgement, doubt: NumberDoubt, meant: str | None = None
) -> NumberJudgement:
    return NumberJudgement(
        number=found.number,
        kind=found.kind,
        doubt=doubt,
        reached=found.reached if meant is None else meant,
        region=found.region,
    )


def _has_trunk_zero(dialled: str, parsed: phonenumbers.PhoneNumber) -> bool:
    """Tell whether a zero stands behind the country's code that does not belong there."""
    match = re.match(rf"(?:\+|00){parsed.country_code}(0+)", dialled)
    return match is not None and not parsed.italian_leading_zero


def _region(country_code: str) -> str:
    if not country_code.isdecimal():
        return ""
    found = str(phonenumbers.region_code_for_country_code(int(country_code)))
    return "" if found in ("ZZ", "001") else found


def _extension_length(plan: NumberPlan) -> int:
    return max(map(len, plan.internal), default=_LONGEST_EXTENSION)
