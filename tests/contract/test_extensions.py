"""The names that a server announces, and the tags of its revisions."""

from __future__ import annotations

import pytest

from ucc_client.contract.extensions import (
    OWN_FIELDS,
    Extension,
    announced,
    announcement,
    etag,
    revision_in,
)


def test_what_is_announced_is_read_back_and_unknown_names_are_left_out() -> None:
    all_of_them = frozenset(Extension)
    assert announced(announcement(all_of_them)) == all_of_them
    assert announced("revision,time-travel , pin") == {Extension.REVISION, Extension.PIN}
    assert announced("") == frozenset()


def test_a_revision_is_read_back_from_its_tag() -> None:
    assert revision_in(etag(7)) == 7
    assert revision_in('W/"7"') == 7


@pytest.mark.parametrize("tag", ["", "7", '"seven"', '"-1"', '"7', '"' + "9" * 40 + '"'])
def test_a_tag_that_is_none_of_ours_has_no_revision(tag: str) -> None:
    assert revision_in(tag) is None


def test_the_fields_that_only_the_server_sets_are_named_as_on_the_wire() -> None:
    ways_in = {"pin", "internalNumber", "externalNumber", "link"}
    assert {"revision", *ways_in, "answers", "mails"} == OWN_FIELDS
