"""A small window with one of each, on which the hands of the tests are tried."""

from __future__ import annotations

import sys

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QWidget,
)


def main() -> int:
    """Show the window until it is closed."""
    application = QApplication(sys.argv)
    window = QWidget()
    form = QFormLayout(window)
    rows = QListView()
    rows.setAccessibleName("Rows")
    rows.setModel(QStringListModel([f"row {number}" for number in range(5000)], rows))
    choice = QComboBox()
    choice.addItems(["once", "weekly"])
    field = QLineEdit()
    answer = QPushButton("Ask")
    form.addRow(rows)
    form.addRow("Name", field)
    form.addRow("Repetition", choice)
    form.addRow(QCheckBox("Moderator"))
    form.addRow(answer)

    def ask() -> None:
        dialog = QDialog(window)
        accept = QPushButton("Save and invite")
        accept.clicked.connect(dialog.accept)
        inner = QFormLayout(dialog)
        inner.addRow("Number", QLineEdit())
        inner.addRow(accept)
        dialog.open()

    answer.clicked.connect(ask)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
