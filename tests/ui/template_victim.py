"""A program in which an administrator types, to be killed: `… DATA SERVER LOGIN PASSWORD TEXT`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ucc_client import bootstrap
from ucc_client.application.commands import SignIn
from ucc_client.ui.application import Program
from ucc_client.ui.start import Start
from ucc_client.ui.template.dialog import TemplateDialog


def main(data: Path, asked: SignIn, text: str) -> None:
    """Sign in, open the template, type, and wait for the end."""
    application = QApplication(sys.argv[:1])
    worker = [sys.executable, "-m", "ucc_client", "--worker", "--data", str(data)]
    program = Program(
        application,
        Start(
            data=data,
            resources=bootstrap.resources(),
            worker=tuple(worker),
            account=None,
            rows=lambda: (),
            opening=lambda: asked,
            language="en",
        ),
    )
    look = QTimer(program)
    look.setInterval(50)

    asking: list[bool] = []

    def look_on() -> None:
        window = program.window
        if window.template.isEnabled() and not asking:
            asking.append(True)
            window.template_wanted.emit()
        dialog = window.findChild(TemplateDialog)
        if dialog is None:
            return
        look.stop()
        QTest.keyClicks(dialog.subject, text)
        sys.stdout.write("typed\n")
        sys.stdout.flush()

    look.timeout.connect(look_on)

    def begin() -> None:
        program.complete()
        look.start()

    program.window.first_painted.connect(lambda: QTimer.singleShot(0, begin))
    program.show()
    application.exec()


if __name__ == "__main__":
    folder, server, login, password, typed = sys.argv[1:]
    main(Path(folder), SignIn(server=server, login=login, password=password), typed)
