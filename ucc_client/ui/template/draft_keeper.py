"""Keeps what an administrator types into the template."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ucc_client.application.draft_requests import DropTemplateDraft, KeepTemplateDraft
from ucc_client.cache.template_draft import TemplateDraft
from ucc_client.contract.messages import ConferenceConfiguration
from ucc_client.ui.typed_keeper import TypedKeeper

if TYPE_CHECKING:
    from ucc_client.ui.template.dialog import TemplateDialog


class TemplateDraftKeeper(TypedKeeper):
    """Of the one dialog of the template."""

    def __init__(
        self,
        dialog: TemplateDialog,
        base: ConferenceConfiguration,
        send: Callable[[KeepTemplateDraft | DropTemplateDraft], object],
        *,
        kept: TemplateDraft | None,
    ) -> None:
        """Keep what is typed over `base`, the server's; `kept` is shown there already."""

        def tell(found: TemplateDraft | None) -> None:
            send(DropTemplateDraft() if found is None else KeepTemplateDraft(draft=found))

        super().__init__(dialog, tell, kept)
        self._shown, self._base = dialog, base

    def drafted(self) -> TemplateDraft | None:
        """Return what stands there, and over what it was typed."""
        wanted = self._shown.unsaved()
        return None if wanted is None else TemplateDraft(wanted=wanted, base=self._base)
