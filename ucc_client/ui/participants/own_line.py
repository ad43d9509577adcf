"""The user's own line in a conference that they plan."""

from __future__ import annotations

from ucc_client.cache.accounts import Account
from ucc_client.domain.participant import Participant, plain_address, same_person


def with_own_line(account: Account, people: tuple[Participant, ...]) -> tuple[Participant, ...]:
    """Return these people with the user first, who moderates."""
    me = Participant(
        display_name=account.name,
        phone_number=account.number,
        email=account.email,
        user_id=account.user_id,
        is_moderator=True,
    )
    mine = plain_address(account.email)
    others = (
        one
        for one in people
        if not same_person(one, me) and (not mine or plain_address(one.email) != mine)
    )
    return (me, *others)
