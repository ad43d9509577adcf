"""Groups of people are kept as long as the user wants them."""

from __future__ import annotations

from pathlib import Path

from tests.cache.conftest import ANNA, BEN, Desk
from ucc_client.domain.people_group import PeopleGroup


def test_groups_are_kept_by_name_whatever_its_case(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "cache.sqlite")
    desk.cache.keep_group(PeopleGroup(name="Sales Team", people=(ANNA,)))
    desk.cache.keep_group(PeopleGroup(name="Ärzte", people=(BEN,)))
    desk.cache.keep_group(PeopleGroup(name="sales team", people=(ANNA, BEN)))
    desk.reopen()
    assert desk.cache.groups() == [
        PeopleGroup(name="sales team", people=(ANNA, BEN)),
        PeopleGroup(name="Ärzte", people=(BEN,)),
    ]
    desk.cache.forget_group("SALES TEAM")
    desk.cache.forget_group("nobody")
    assert [group.name for group in desk.cache.groups()] == ["Ärzte"]
    desk.cache.close()
