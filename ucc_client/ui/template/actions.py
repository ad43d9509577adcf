"""Reading and saving the administrator's template, between dialog and worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from ucc_client.application.changes import Failed, Result
from ucc_client.application.commands import SaveTemplate, SendTrial
from ucc_client.application.queries import (
    DefaultTexts,
    GetDefaultTexts,
    GetTemplate,
    Template,
    TrialSent,
)
from ucc_client.contract.directory import PhoneNumber
from ucc_client.contract.messages import ConferenceConfiguration, ConferenceConfigurationTexts
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.telling import tell
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.ui.template.dialog import NumberChoice, TemplateDialog


class TemplateActions(QObject):
    """Opens the template for those who may change it; needs a connection."""

    def __init__(self, window: MainWindow, bridge: Bridge, words: Words) -> None:
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words
        window.template_wanted.connect(self._ask)

    def _ask(self) -> None:
        self._bridge.send(GetTemplate(), self._open)

    def _open(self, result: Result) -> None:
        if isinstance(result, Failed):
            self._say(self._words.trouble(result.trouble))
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
            dialog.open()

    def _save(self, dialog: TemplateDialog, wanted: ConferenceConfiguration) -> None:
        self._bridge.send(
            SaveTemplate(configuration=wanted),
            lambda result: dialog.failed(result) if isinstance(result, Failed) else dialog.saved(),
        )

    def _try(self, dialog: TemplateDialog, draft: ConferenceConfiguration) -> None:
        def answered(result: Result) -> None:
            # A mail takes a moment; the dialog may be closed by then.
            if not isValid(dialog):
                return
            if isinstance(result, TrialSent):
                dialog.tried(result.address)
            elif isinstance(result, Failed):
                dialog.not_tried(result)

        self._bridge.send(SendTrial(configuration=draft), answered)

    def _restore(self, dialog: TemplateDialog, locale: str) -> None:
        def answered(result: Result) -> None:
            if isinstance(result, DefaultTexts):
                texts = ConferenceConfigurationTexts(
                    e_mail_subject=result.subject, e_mail_body=result.body
                )
                dialog.take_texts(texts)
            elif isinstance(result, Failed):
                dialog.failed(result)

        self._bridge.send(GetDefaultTexts(locale=locale), answered)

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
