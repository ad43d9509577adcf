"""Answers what the dialog asks about people and numbers, from the cache."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from typing import Any

import msgspec

from ucc_client.application.address_book import NUMBER_PLAN
from ucc_client.application.people_requests import (
    ForgetGroup,
    GetGroups,
    Groups,
    Judged,
    JudgeNumbers,
    KeepGroup,
    PeopleQuery,
    Recognised,
    RecognisePeople,
)
from ucc_client.application.queries import People, SearchPeople
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.domain.number_plan import NumberJudgement, NumberPlan
from ucc_client.domain.participant import plain_number
from ucc_client.domain.person import search
from ucc_client.domain.recognition import recognise

_MOST_HOLDERS = 3


def answer(
    cache: ConferenceCache, query: SearchPeople | PeopleQuery
) -> People | Recognised | Judged | Groups:
    """Return what is asked for; raises `cache.errors.CacheError`."""
    match query:
        case SearchPeople():
            return People(people=search(query.text, cache.people(), max(0, query.limit)))
        case RecognisePeople():
            return Recognised(people=tuple(recognise(query.people, cache.people())))
        case JudgeNumbers():
            return Judged(judgements=tuple(_judgements(cache, query.numbers)))
        case KeepGroup():
            cache.keep_group(query.group)
        case ForgetGroup():
            cache.forget_group(query.name)
        case GetGroups():
            pass
    return Groups(groups=tuple(cache.groups()))


def _judgements(cache: ConferenceCache, numbers: Sequence[str]) -> list[NumberJudgement]:
    """Judge numbers, and say who is known by each."""
    # The numbering plans of the world are not read before somebody types a number.
    judging: Any = importlib.import_module("ucc_client.domain.number_judge")
    known = cache.fact(NUMBER_PLAN)
    plan = msgspec.json.decode(known, type=NumberPlan) if known else NumberPlan()
    holders: dict[str, dict[str, None]] = {
        plain_number(number): {} for number in numbers if number.strip()
    }
    for person in cache.people():
        if person.number and person.name:
            names = holders.get(plain_number(person.number))
            if names is not None:
                names[person.name] = None
    return [
        msgspec.structs.replace(
            judging.judge(number, plan),
            holders=tuple(holders.get(plain_number(number), ()))[:_MOST_HOLDERS],
        )
        for number in numbers
    ]
