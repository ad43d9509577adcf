"""The platform's accent colour, made readable: its hue stays, its lightness is ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from ucc_client.ui.style import Colours

_OF_NO_PLATFORM = "#308cc6"
"""What Qt takes for the accent where the platform says nothing."""
_ACCENT = 0.168
"""Light enough to be seen as an edge on dark grounds, dark enough for white words on it."""
_LINK_ON_LIGHT, _LINK_ON_DARK = 0.115, 0.45
_TINT_OF_LIGHT, _TINT_OF_DARK = 0.12, 0.24


def platform_accent(palette: QPalette) -> QColor | None:
    """Return the accent that the platform's palette says, None when it says none."""
    accent = palette.color(QPalette.ColorRole.Accent)
    return None if accent.name() == _OF_NO_PLATFORM else accent


def with_accent(colours: Colours, accent: QColor, *, dark: bool) -> Colours:
    """Return the scheme with what is ours to emphasise in the hue of `accent`."""
    made = _of_luminance(accent, _ACCENT)
    share = _TINT_OF_DARK if dark else _TINT_OF_LIGHT
    link = _of_luminance(accent, _LINK_ON_DARK if dark else _LINK_ON_LIGHT)
    return msgspec.structs.replace(
        colours,
        accent=made.name(),
        tint=_mixed(QColor(colours.base), made, share).name(),
        link=link.name(),
    )


def luminance(colour: QColor) -> float:
    """Return the relative luminance, WCAG 2.2."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _of_luminance(colour: QColor, wanted: float) -> QColor:
    """Return the colour in another lightness; white and black are reached in every hue."""
    hue, saturation = max(colour.hslHueF(), 0.0), colour.hslSaturationF()
    low, high = 0.0, 1.0
    for _ in range(12):
        middle = (low + high) / 2
        if luminance(QColor.fromHslF(hue, saturation, middle)) < wanted:
            low = middle
        else:
            high = middle
    return QColor.fromHslF(hue, saturation, low)


def _mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    """Return `ground` with a share of `colour`."""
    pairs = (
        (ground.redF(), colour.redF()),
        (ground.greenF(), colour.greenF()),
        (ground.blueF(), colour.blueF()),
    )
    return QColor.fromRgbF(*(a + (b - a) * share for a, b in pairs))
