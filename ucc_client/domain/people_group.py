"""People who are invited together again and again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from ucc_client.domain.participant import Participant, same_person


class PeopleGroup(msgspec.Struct, frozen=True, kw_only=True):
    """A name that the user gave, and whom it stands for; names differ by more than by case."""

    name: str
    people: tuple[Participant, ...] = ()


def group_of(name: str, people: Iterable[Participant]) -> PeopleGroup:
    """Return a group without what belongs to one conference only."""
    plain = (msgspec.structs.replace(one, participant_id=None) for one in people)
    return PeopleGroup(name=" ".join(name.split()), people=tuple(plain))


def newcomers(group: PeopleGroup, present: Sequence[Participant]) -> tuple[Participant, ...]:
    """Return who of a group is not among those who are there."""
    return tuple(
        one for one in group.people if not any(same_person(one, other) for other in present)
    )


def groups_by(text: str, groups: Iterable[PeopleGroup]) -> list[PeopleGroup]:
    """Return the groups of whose name every word of `text` begins a word; none for no text."""
    words = text.casefold().split()
    return [
        group
        for group in groups
        if words
        and all(
            any(part.startswith(word) for part in group.name.casefold().split()) for word in words
        )
    ]
