"""What the window has kept while somebody types, and asks for at the next start."""

from __future__ import annotations

import msgspec

from ucc_client.application.commands import Request
from ucc_client.cache.template_draft import TemplateDraft
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


class KeepTemplateDraft(Request, frozen=True, kw_only=True, tag=True):
    """Keep what stands in the dialog of the template, over what stood there before."""

    draft: TemplateDraft


class DropTemplateDraft(Request, frozen=True, kw_only=True, tag=True):
    """Forget what stood there: it is saved, or thrown away."""


class GetTemplateDraft(Request, frozen=True, kw_only=True, tag=True):
    """Ask what was typed there; answered with `KeptTemplate`, as are the two before it."""


class KeptTemplate(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """What was typed into the template and not saved, if anything."""

    draft: TemplateDraft | None = None


TemplateDraftRequest = KeepTemplateDraft | DropTemplateDraft | GetTemplateDraft
DraftRequest = KeepDraft | DropDraft | GetDrafts | TemplateDraftRequest
"""What is about drafts of the account that is open."""
