"""What `make load-telephony` says to what it measured."""

from __future__ import annotations

from tests.telephony.load import wrong


def test_it_fails_where_somebody_is_not_in_the_server_needs_much_or_sound_is_lost() -> None:
    fine = {"missing": 0, "of_engine": 0.1, "packets": 99, "lost": 1}
    assert wrong(**fine) == []
    assert wrong(**(fine | {"missing": 1})) == ["1 of those who dialled is not in"]
    [told] = wrong(**(fine | {"of_engine": 0.11}))
    assert "the server needs more than 0.1 of what the engine does" in told
    [told] = wrong(**(fine | {"lost": 2}))
    assert "lost" in told
    assert len(wrong(missing=1, of_engine=1.0, packets=0, lost=0)) == 3
