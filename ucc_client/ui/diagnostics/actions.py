"""Help ▸ Report a problem, the log's folder, and what is said after a crash."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from ucc_client.application.changes import Result, StateChanged
from ucc_client.application.report_requests import GetReport, ProblemReport
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.telling import tell
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.ui.diagnostics.report_dialog import ReportDialog

_SAID_MS = 6000


class DiagnosticsActions(QObject):
    """Between the menu, the dialog, and the worker, which reads and writes."""

    def __init__(
        self,
        window: MainWindow,
        bridge: Bridge,
        words: Words,
        logs: Path,
        chosen: Callable[[], Sequence[str]],
    ) -> None:
        """Offer both; `logs` is the folder, `chosen` says which settings hold, a line for each."""
        super().__init__(window)
        self._window, self._bridge, self._words, self._logs = window, bridge, words, logs
        self._chosen = chosen
        self._state: StateChanged | None = None
        window.report.triggered.connect(self.report)
        window.log_folder.triggered.connect(self._open_folder)
        bridge.state_changed.connect(self._state_changed)

    def report(self) -> None:
        """Put a report together and show it."""
        request = GetReport(folder=str(self._logs), about=self._about())
        self._bridge.send(request, self._show)

    def tell_crash(self) -> None:
        """Say that the last start ended by a crash, and offer the report."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(self.tr("Ended unexpectedly"))
        box.setText(self.tr("UCC Client ended unexpectedly the last time."))
        box.setInformativeText(
            self.tr(
                "What you had saved is here, and what waited is sent as usual. "
                "A report helps to find the reason."
            )
        )
        report = box.addButton(self.tr("&Report …"), QMessageBox.ButtonRole.AcceptRole)
        box.setEscapeButton(box.addButton(self.tr("&Go on"), QMessageBox.ButtonRole.RejectRole))
        report.clicked.connect(self.report)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _state_changed(self, state: StateChanged) -> None:
        self._state = state

    def _about(self) -> str:
        screens = ", ".join(
            f"{one.size().width()}x{one.size().height()} at {one.devicePixelRatio():g}"
            for one in QGuiApplication.screens()
        )
        lines = [
            f"Qt {qVersion()}, {QGuiApplication.platformName()}, screens: {screens}",
            f"Language {self._words.locale.name()}, time zone {self._words.zone.key}",
        ]
        if self._state is not None:
            state = self._state
            lines.append(
                f"Connection: {state.connection}, trouble: {state.trouble or 'none'}, "
                f"waiting: {state.waiting}, rejected: {state.rejected}, "
                f"clock ahead: {state.clock_ahead_s} s"
            )
        lines += ["Settings that are not as usual:", *(self._chosen() or ["none"])]
        return "".join(f"{line}\n" for line in lines)

    def _show(self, result: Result) -> None:
        if not isinstance(result, ProblemReport):
            self._warn(self.tr("The log lies in this folder: %1").replace("%1", str(self._logs)))
            return
        from ucc_client.ui.diagnostics.report_dialog import ReportDialog

        dialog = ReportDialog(result.content, self._window)
        dialog.save_wanted.connect(lambda content: self._save(dialog, content))
        dialog.open()

    def _save(self, dialog: ReportDialog, content: str) -> None:
        place = QStandardPaths.StandardLocation.DocumentsLocation
        chooser = QFileDialog(
            dialog,
            self.tr("Save the report"),
            QStandardPaths.writableLocation(place),
            self.tr("Text files (*.txt)"),
        )
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("txt")
        chooser.selectFile("ucc-client-report.txt")

        def written(result: Result) -> None:
            if isinstance(result, ProblemReport) and result.written:
                dialog.accept()
                self._window.status.showMessage(self.tr("The report is saved."), _SAID_MS)
            else:
                self._warn(self.tr("It cannot be written there. Choose another place."))

        def chosen(path: str) -> None:
            request = GetReport(folder=str(self._logs), content=content, path=path)
            self._bridge.send(request, written)

        chooser.fileSelected.connect(chosen)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _open_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._logs))):
            self._warn(self.tr("The log lies in this folder: %1").replace("%1", str(self._logs)))

    def _warn(self, text: str) -> None:
        tell(self._window, self.tr("Report a problem"), text, warns=True)
