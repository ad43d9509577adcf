"""Answers what the dialog asks about people, from the cache."""

from __future__ import annotations

from ucc_client.application.people_requests import PeopleQuery, Recognised, RecognisePeople
from ucc_client.application.queries import People, SearchPeople
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.domain.person import search
from ucc_client.domain.recognition import recognise


def answer(cache: ConferenceCache, query: SearchPeople | PeopleQuery) -> People | Recognised:
    """Return what is asked for; raises `cache.errors.CacheError`."""
    match query:
        case SearchPeople():
            return People(people=search(query.text, cache.people(), max(0, query.limit)))
        case RecognisePeople():
            return Recognised(people=tuple(recognise(query.people, cache.people())))
