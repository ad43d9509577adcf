"""What the window has kept while somebody types, and asks for at the next start."""

from __future__ import annotations

import msgspec

from ucc_client.application.commands import Request
from ucc_client.domain.draft import Draft


class KeepDraft(Request, frozen=True, kw_only=True, tag=True):
    """Keep what stands in a dialog, over what stood there before."""

    draft: Draft


class DropDraft(Request, frozen=True, kw_only=True, tag=True):
    """Forget what stood in a dialog: it is saved, or thrown away."""

    draft_id: str


class GetDrafts(Request, frozen=True, kw_only=True, tag=True):
    """Ask what was typed and not saved; answered with `Drafts`, as are the two before it."""


class Drafts(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """What was typed and not saved, the oldest first."""

    drafts: tuple[Draft, ...] = ()


DraftRequest = KeepDraft | DropDraft | GetDrafts
"""What is about drafts of the account that is open."""
