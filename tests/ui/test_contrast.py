"""Colours that can be read, computed from the palette and from the style sheet itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from ucc_client.ui.accent import platform_accent, with_accent
from ucc_client.ui.style import DARK, LIGHT, Colours, Theme, sheet

SCHEMES = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
TEXTS = ("text", "text2", "text3", "link", "livetext", "warn", "danger", "conflict")
GROUNDS = ("window", "base", "panel", "hover", "tint", "selidle")
SHAPES = ("star", "ctl")
"""Icons and edges that carry meaning."""
FOCUS_ON = ("window", "base", "panel", "hover")
"""The accent is the edge of what has the keyboard, on each of these."""
ON_A_TINT = (
    ("livetext", "livetint"),
    ("text", "livetint"),
    ("text2", "livetint"),
    ("warn", "warntint"),
    ("text", "warntint"),
    ("text", "dangertint"),
    ("danger", "dangertint"),
    ("conflict", "conflicttint"),
    ("text", "conflicttint"),
    ("bartext", "bar"),
    ("barlink", "bar"),
)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_HEX = re.compile(r"#[0-9A-Fa-f]{6}")


def _luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _weak(scheme: Colours) -> list[str]:
    """Return what is too faint: words below 4.5, shapes below 3."""
    pairs = [(text, ground, 4.5) for text in TEXTS for ground in GROUNDS]
    pairs += [(shape, ground, 3.0) for shape in SHAPES for ground in GROUNDS]
    pairs += [("accent", ground, 3.0) for ground in FOCUS_ON]
    pairs += [(text, ground, 4.5) for text, ground in ON_A_TINT]
    pairs.append(("text", "accent", 3.0))  # the edge of a primary button with the keyboard
    found = [
        (a, b, least, _contrast(getattr(scheme, a), getattr(scheme, b))) for a, b, least in pairs
    ]
    for filled in ("accent", "live"):
        found.append(("white", filled, 4.5, _contrast("#FFFFFF", getattr(scheme, filled))))
    return [f"{a} on {b}: {ratio:.2f} < {least}" for a, b, least, ratio in found if ratio < least]


@SCHEMES
def test_words_have_a_contrast_of_four_and_a_half_and_shapes_of_three(dark: bool) -> None:
    assert _weak(DARK if dark else LIGHT) == []


@SCHEMES
@given(accent=st.integers(0, 0xFFFFFF))
def test_every_accent_of_the_platform_stays_readable(dark: bool, accent: int) -> None:
    colours = with_accent(DARK if dark else LIGHT, QColor(f"#{accent:06x}"), dark=dark)
    assert _weak(colours) == []


@SCHEMES
def test_an_accent_keeps_its_hue(dark: bool) -> None:
    orange = QColor("#E66100")
    made = QColor(with_accent(DARK if dark else LIGHT, orange, dark=dark).accent)
    assert abs(made.hslHue() - orange.hslHue()) <= 2


def test_the_accent_is_the_platforms_where_it_says_one(qapp: QApplication, theme: Theme) -> None:
    assert theme.colours is LIGHT  # this platform says none
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Accent, QColor("#E66100"))
    assert platform_accent(palette) == QColor("#E66100")
    qapp.setPalette(QPalette())
    assert platform_accent(qapp.palette()) is None


@SCHEMES
def test_every_rule_of_the_sheet_that_names_words_and_ground_is_readable(dark: bool) -> None:
    scheme = DARK if dark else LIGHT
    rules = list(_rules(sheet(scheme, "icons", dark=dark)))
    assert len(rules) > 40
    faint = [
        f"{selector}: {values['color']} on {values['background']}"
        for selector, values in _inherited(rules)
        if _contrast(values["color"], values["background"]) < 4.5 and ":disabled" not in selector
    ]
    assert faint == []


@SCHEMES
def test_every_edge_of_what_has_the_keyboard_is_seen(dark: bool) -> None:
    scheme = DARK if dark else LIGHT
    edges = [
        (selector, edge[0])
        for selector, values in _rules(sheet(scheme, "icons", dark=dark))
        if ":focus" in selector and (edge := _HEX.findall(values.get("edge", "")))
    ]
    assert len(edges) > 8
    on = {"undo": (scheme.bar,)}
    faint = [
        f"{selector}: {colour}"
        for selector, colour in edges
        for ground in next(
            (g for kind, g in on.items() if kind in selector), (scheme.window, scheme.base)
        )
        if _contrast(colour, ground) < 3
    ]
    assert faint == []


def _rules(text: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Return each selector with its colours; `edge` is a border's."""
    for selectors, body in _RULE.findall(text):
        values: dict[str, str] = {}
        for part in body.split(";"):
            key, _, value = part.partition(":")
            name = key.strip()
            found = _HEX.findall(value)
            if name.startswith("border") and "radius" not in name:
                values["edge"] = value
            elif name in ("color", "background") and found:
                values[name] = found[0]
        for selector in selectors.split(","):
            yield " ".join(selector.split()), values


def _inherited(rules: list[tuple[str, dict[str, str]]]) -> Iterator[tuple[str, dict[str, str]]]:
    """Return the rules with both colours; a state such as `:hover` has the rest of its own rule."""
    plain: dict[str, dict[str, str]] = {}
    for selector, values in rules:
        base = selector.partition(":")[0] if "::" not in selector else selector
        both = {**plain.get(base, {}), **values}
        if base == selector:
            plain[base] = both
        if {"color", "background"} <= both.keys():
            yield selector, both
