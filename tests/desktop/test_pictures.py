"""Pictures for the documentation are small and show the window only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

from tests.desktop.pictures import keep


def test_a_picture_is_cut_to_what_was_painted_and_keeps_its_colours(tmp_path: Path) -> None:
    screen = QImage(64, 48, QImage.Format.Format_RGB32)
    screen.fill(QColor("black"))
    painter = QPainter(screen)
    painter.fillRect(8, 6, 40, 30, QColor("#2D66D0"))
    painter.fillRect(10, 8, 4, 4, QColor("#FFFFFF"))
    painter.end()
    assert screen.save(str(tmp_path / "screen.png"))
    size = keep(tmp_path / "screen.png", tmp_path / "kept" / "small.png")
    kept = QImage(str(tmp_path / "kept" / "small.png"))
    assert (kept.width(), kept.height()) == (40, 30)
    assert kept.format() == QImage.Format.Format_Indexed8
    assert [QColor(kept.pixel(x, 3)).name() for x in (0, 3)] == ["#2d66d0", "#ffffff"]
    assert size == (tmp_path / "kept" / "small.png").stat().st_size


def test_a_rare_colour_that_is_like_no_other_is_kept(tmp_path: Path) -> None:
    screen = QImage(64, 48, QImage.Format.Format_RGB32)
    for y in range(48):
        for x in range(64):
            screen.setPixelColor(x, y, QColor(x * 4, x * 4, 128 + y))
    screen.setPixelColor(5, 5, QColor("#5FC98A"))
    assert screen.save(str(tmp_path / "screen.png"))
    keep(tmp_path / "screen.png", tmp_path / "small.png")
    assert QColor(QImage(str(tmp_path / "small.png")).pixel(5, 5)).name() == "#5fc98a"
