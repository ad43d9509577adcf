"""What the templates of all pages draw with: words in the reader's language, and icons."""

from __future__ import annotations

import gettext
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from markupsafe import Markup


@lru_cache(maxsize=16)
def filling(texts: gettext.NullTranslations) -> Callable[..., str]:
    """Return the `_("… %(name)s", name=…)` of the templates; its result is escaped as any text."""

    def filled(text: str, **values: object) -> str:
        return texts.gettext(text) % values

    return filled


@lru_cache(maxsize=16)
def counting(texts: gettext.NullTranslations) -> Callable[..., str]:
    """Return the `ngettext("one %(count)s", "many %(count)s", count)` of the templates."""

    def counted(one: str, many: str, count: int) -> str:
        return texts.ngettext(one, many, count) % {"count": count}

    return counted


def icons(resources: Path) -> Callable[..., Markup]:
    """Return the `icon("name", "classes")` of the templates: Lucide's (ISC), for the eyes only."""

    @lru_cache(maxsize=64)
    def icon(name: str, kind: str = "") -> Markup:
        source = (resources / "icons" / f"{name}.svg").read_text("utf-8")
        drawn = source[source.index(">", source.index("<svg")) + 1 :]
        begin = (
            f'<svg class="icon {kind}" viewBox="0 0 24 24" fill="none" stroke="currentColor" '
            'stroke-width="2" stroke-linecap="round" stroke-linejoin="round" '
            'aria-hidden="true" focusable="false">'
        )
        return Markup(begin + "".join(drawn.split("\n")))  # noqa: S704 - files that come along

    return icon
