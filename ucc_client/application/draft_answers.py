"""Keeps what is typed in a dialog, and tells it at the next start."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from ucc_client.application.changes import Failed, Trouble
from ucc_client.application.draft_requests import (
    DraftRequest,
    Drafts,
    DropDraft,
    DropTemplateDraft,
    GetDrafts,
    KeepDraft,
    KeepTemplateDraft,
    KeptTemplate,
    TemplateDraftRequest,
)
from ucc_client.cache.drafts import DraftFile
from ucc_client.cache.template_draft import TemplateDraftFile

_log = logging.getLogger(__name__)


def answer(
    database: Path, request: DraftRequest, is_saved: Callable[[str], bool]
) -> Drafts | KeptTemplate | Failed:
    """Do what is asked with the drafts beside an account's `database`.

    A kill may come between saving and forgetting what was typed: `is_saved` tells by a draft's id
    whether a command with this id was ever here. Raises `cache.errors.CacheError`.
    """
    try:
        if isinstance(request, TemplateDraftRequest):
            return _of_template(TemplateDraftFile(database), request)
        file = DraftFile(database)
        match request:
            case KeepDraft():
                file.keep(request.draft)
            case DropDraft():
                file.drop(request.draft_id)
            case GetDrafts():
                for draft in file.kept():
                    if is_saved(draft.draft_id):
                        file.drop(draft.draft_id)
        return Drafts(drafts=file.kept())
    except OSError as error:
        _log.warning("a draft cannot be kept: %s", error.strerror)
        return Failed(trouble=Trouble.NOT_STORED, detail=str(error))


def _of_template(file: TemplateDraftFile, request: TemplateDraftRequest) -> KeptTemplate:
    match request:
        case KeepTemplateDraft():
            file.keep(request.draft)
        case DropTemplateDraft():
            file.drop()
    return KeptTemplate(draft=file.kept())
