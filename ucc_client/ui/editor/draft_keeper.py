"""Keeps what is typed about a conference, by an id of the draft's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from ucc_client.application.draft_requests import DropDraft, KeepDraft
from ucc_client.domain.draft import Draft
from ucc_client.ui.typed_keeper import TypedKeeper

if TYPE_CHECKING:
    from ucc_client.ui.editor.dialog import ConferenceDialog


class DraftKeeper(TypedKeeper):
    """Of one dialog of a conference."""

    def __init__(
        self,
        dialog: ConferenceDialog,
        draft: Draft,
        send: Callable[[KeepDraft | DropDraft], None],
        *,
        restored: bool = False,
    ) -> None:
        """Keep what is typed in `dialog` as `draft`, which is shown there when it is `restored`."""

        def tell(found: Draft | None) -> None:
            if found is None:
                send(DropDraft(draft_id=draft.draft_id))
            else:
                send(KeepDraft(draft=found))

        if restored:
            _show(dialog, draft)
        super().__init__(dialog, tell, draft if restored else None)
        self._shown, self._draft = dialog, draft

    @property
    def draft_id(self) -> str:
        """Which draft it is."""
        return self._draft.draft_id

    def drafted(self) -> Draft | None:
        """Return what stands there, with date and time as they are typed."""
        wanted = self._shown.unsaved()
        if wanted is None:
            return None
        day, moment = self._shown.form.unreadable()
        return msgspec.structs.replace(self._draft, wanted=wanted, date=day, time=moment)


def _show(dialog: ConferenceDialog, draft: Draft) -> None:
    dialog.fill(draft.wanted)
    if draft.date:
        dialog.form.date.type_in(draft.date)
    if draft.time:
        dialog.form.time.setEditText(draft.time)
    dialog.form.name.setFocus()
