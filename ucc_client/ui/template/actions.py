"""Reading and saving the administrator's template, between dialog and worker."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from ucc_client.application.changes import Connection, Failed, Result, StateChanged
from ucc_client.application.commands import SaveTemplate, SendTrial
from ucc_client.application.draft_requests import (
    DropTemplateDraft,
    GetTemplateDraft,
    KeptTemplate,
)
from ucc_client.application.queries import (
    DefaultTexts,
    GetDefaultTexts,
    GetTemplate,
    Template,
    TrialSent,
)
from ucc_client.cache.accounts import Account
from ucc_client.cache.template_draft import TemplateDraft
from ucc_client.contract.directory import PhoneNumber
from ucc_client.contract.messages import ConferenceConfiguration, ConferenceConfigurationTexts
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.editor.unsaved_question import UnsavedQuestion
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.telling import tell
from ucc_client.ui.template.draft_keeper import TemplateDraftKeeper
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.ui.template.dialog import NumberChoice, TemplateDialog


class TemplateActions(QObject):
    """Opens the template for those who may change it; needs a connection."""

    def __init__(self, window: MainWindow, bridge: Bridge, words: Words) -> None:
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words
        self._keeper: TemplateDraftKeeper | None = None
        self._whose: tuple[str, int] | None = None
        self._is_asked = False
        bridge.state_changed.connect(self._follow)
        window.template_wanted.connect(self._ask)

    def use_account(self, account: Account | None) -> None:
        """Ask, once for each account, whether to go on with what was not saved there."""
        whose = None if account is None else (account.server, account.user_id)
        if whose != self._whose:
            self._whose, self._is_asked = whose, False

    def _follow(self, state: StateChanged) -> None:
        # Nobody can go on without the server.
        online = state.connection in (Connection.ONLINE, Connection.SYNCING)
        if online and self._whose is not None and not self._is_asked:
            self._is_asked = True
            self._bridge.send(GetTemplateDraft(), self._found)

    def keep_now(self) -> None:
        """Keep what is typed this very moment: the program ends."""
        if self._keeper is not None and isValid(self._keeper):
            self._keeper.keep()

    def _found(self, result: Result) -> None:
        if not isinstance(result, KeptTemplate) or result.draft is None:
            return
        box = UnsavedQuestion(
            self.tr("The conference template was not saved when the program ended."), self._window
        )
        box.wanted.connect(self._ask)
        box.thrown_away.connect(lambda: self._bridge.send(DropTemplateDraft()))
        box.open()

    def _ask(self) -> None:
        def found(result: Result) -> None:
            draft = result.draft if isinstance(result, KeptTemplate) else None
            self._bridge.send(GetTemplate(), lambda answer: self._open(answer, draft))

        self._bridge.send(GetTemplateDraft(), found)

    def _open(self, result: Result, draft: TemplateDraft | None) -> None:
        if isinstance(result, Failed):
            kept = self.tr("What you typed is still kept.") if draft is not None else ""
            self._say(f"{self._words.trouble(result.trouble)} {kept}".strip())
        elif isinstance(result, Template) and not result.may_edit:
            self._say(
                self.tr(
                    "Only an administrator changes the template. Ask yours if numbers or the "
                    "text of the invitations should be different."
                )
            )
        elif isinstance(result, Template):
            from ucc_client.ui.template.dialog import TemplateDialog

            numbers = [choice_of(number) for number in result.numbers]
            dialog = TemplateDialog(result.configuration, numbers, self._words, self._window)
            dialog.save_wanted.connect(lambda wanted: self._save(dialog, wanted))
            dialog.defaults_wanted.connect(lambda locale: self._restore(dialog, locale))
            dialog.trial_wanted.connect(lambda draft: self._try(dialog, draft))
            if result.may_try:
                dialog.offer_trial()
            self._keep(dialog, result.configuration, draft)
            dialog.open()

    def _keep(
        self, dialog: TemplateDialog, server: ConferenceConfiguration, draft: TemplateDraft | None
    ) -> None:
        if draft is not None:
            dialog.go_on(draft.wanted, is_old=draft.base != server)
        self._keeper = TemplateDraftKeeper(dialog, server, self._bridge.send, kept=draft)

    def _save(self, dialog: TemplateDialog, wanted: ConferenceConfiguration) -> None:
        self._send(
            dialog,
            SaveTemplate(configuration=wanted),
            lambda result: dialog.failed(result) if isinstance(result, Failed) else dialog.saved(),
        )

    def _try(self, dialog: TemplateDialog, draft: ConferenceConfiguration) -> None:
        def answered(result: Result) -> None:
            if isinstance(result, TrialSent):
                dialog.tried(result.address)
            elif isinstance(result, Failed):
                dialog.not_tried(result)

        self._send(dialog, SendTrial(configuration=draft), answered)

    def _restore(self, dialog: TemplateDialog, locale: str) -> None:
        def answered(result: Result) -> None:
            if isinstance(result, DefaultTexts):
                texts = ConferenceConfigurationTexts(
                    e_mail_subject=result.subject, e_mail_body=result.body
                )
                dialog.take_texts(texts)
            elif isinstance(result, Failed):
                dialog.failed(result)

        self._send(dialog, GetDefaultTexts(locale=locale), answered)

    def _send(
        self,
        dialog: TemplateDialog,
        request: SaveTemplate | SendTrial | GetDefaultTexts,
        receiver: Callable[[Result], None],
    ) -> None:
        """Let the dialog have the answer, unless it is closed by then: a mail takes a moment."""

        def answered(result: Result) -> None:
            if isValid(dialog):
                receiver(result)

        self._bridge.send(request, answered)

    def _say(self, text: str) -> None:
        tell(self._window, self.tr("Conference template"), text)


def choice_of(number: PhoneNumber) -> NumberChoice:
    """Return a number as the dialog offers it: as one dials it."""
    internal = number.type == "INTERNAL"
    parts = [number.number]
    if not internal:
        country = (number.national_prefix or "").lstrip("+0")
        parts = [f"+{country}" if country else "", number.local_prefix or "", number.number]
    from ucc_client.ui.template.dialog import NumberChoice

    return NumberChoice(number.id, internal, " ".join(filter(None, parts)))
