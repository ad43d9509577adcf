from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.application.changes import Envelope
from ucc_client.application.commands import DeleteConference, SyncNow
from ucc_client.application.frames import Decoder, encode

envelopes = st.builds(
    Envelope,
    number=st.integers(0, 2**40),
    request=st.one_of(
        st.just(SyncNow()), st.builds(DeleteConference, command_id=st.text(), key=st.text())
    ),
)


@given(st.lists(envelopes, max_size=5), st.data())
def test_messages_arrive_whole_however_the_pipe_cuts_them(
    sent: list[Envelope], data: st.DataObject
) -> None:
    stream = b"".join(map(encode, sent))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=8)))
    decoder: Decoder[Envelope] = Decoder(Envelope)
    received = []
    for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        received += decoder.feed(stream[start:end])
    assert received == sent


def test_what_is_no_message_is_an_error() -> None:
    decoder: Decoder[Envelope] = Decoder(Envelope)
    with pytest.raises(msgspec.DecodeError):
        decoder.feed(b"\0\0\0\1\xc1")
