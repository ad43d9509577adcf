"""A message as a page: the same words, with what one needs in haste set large.

Mail programs know little of the web: tables, styles at each element, no images. What they do know
of dark screens comes from the style in the head; who does not read it shows it bright.
"""

from __future__ import annotations

import gettext
import re
from html import escape

from ucc_client.contract.calendar.dial_link import dial_link
from ucc_client.server.mail.facts import MailFacts
from ucc_client.server.mail.marked_text import Role, pieces, roles_in, unmarked
from ucc_client.server.mail.wording import Wording

_FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
_TEXT = f"{_FONT};font-size:16px;line-height:24px;color:#1b1f24"
_BREAK = "overflow-wrap:anywhere;word-break:break-word"
_LABELLED = re.compile("^([^\ufdd0-\ufdef:]{1,40}:)(?:[ \t]{2,}|[ \t]+(?=[\ufdd0-\ufdee]))")
_NARROW, _WIDE = 72, 80
"""A text that is wrapped by hand has so many columns."""
_INDENTED = ("    ", "\t")
_DARK = """\
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.paper{background-color:#15181c!important}
.sheet,.sheet p,.sheet td,.value{color:#e8eaed!important}
.box{background-color:#23282f!important}
.news{background-color:#33290f!important;border-color:#e0a526!important}
.sheet .quiet,.sheet .label{color:#a9b1ba!important}
a.number,a.address{color:#8ab4f8!important}
a.button{background-color:#8ab4f8!important;color:#10141a!important}
}"""


def html_part(words: Wording, facts: MailFacts, texts: gettext.NullTranslations) -> str:
    """Return the page; its words are those of the text, in the same order."""
    page = _Page(facts, texts)
    cells = [page.news(words.news)] if words.news else []
    for part in (words.body, words.more):
        cells += [page.paragraph(one) for one in _paragraphs(part)]
    return _FRAME.format(
        language=escape(facts.language),
        title=escape(words.subject),
        style=_DARK,
        text=_TEXT,
        cells="\n".join(cells),
    )


_FRAME = """\
<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no">
<title>{title}</title>
<style>
{style}
</style></head>
<body class="paper" style="margin:0;padding:0;background-color:#ffffff">
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" border="0"
 style="background-color:#ffffff"><tr><td align="center" style="padding:16px 12px">
<table role="presentation" class="sheet" width="100%" cellpadding="0" cellspacing="0" border="0"
 style="max-width:600px;text-align:left;{text}">
{cells}
</table>
</td></tr></table>
</body></html>
"""


def _paragraphs(text: str) -> list[str]:
    return [one for one in re.split(r"\n[ \t]*\n\s*?(?=[^\n])", text.replace("\r\n", "\n")) if one]


class _Page:
    """Writes the rows of the page's one column."""

    def __init__(self, facts: MailFacts, texts: gettext.NullTranslations) -> None:
        self._pin = "" if facts.is_farewell else facts.pin
        self._open = texts.gettext("Open the conference's page")

    def news(self, text: str) -> str:
        """Return what happened, set apart."""
        lines = "<br>".join(self._words(line) for line in text.split("\n"))
        return (
            '<tr><td class="news" dir="auto" style="padding:12px 16px;background-color:#fff4d6;'
            f'border-left:4px solid #b7791f;font-weight:600;{_TEXT};{_BREAK}">{lines}</td></tr>'
            '<tr><td height="12" style="font-size:0;line-height:12px">&nbsp;</td></tr>'
        )

    def paragraph(self, text: str) -> str:
        """Return one paragraph: what is indented in a box, a link on a line alone as a button."""
        rows: list[str] = []
        for is_box, lines in _groups(text):
            rows.append(self._box(lines) if is_box else self._lines(lines))
        return "\n".join(rows)

    def _lines(self, lines: list[str]) -> str:
        written: list[str] = []
        previous, alone_before = None, False
        for line in lines:
            alone = roles_in(line) == {Role.LINK} and not _outside(line).strip()
            if alone:
                written.append(self._button(line))
            elif previous is None or alone_before:
                written.append(self._words(line))
            else:
                written.append((" " if _goes_on(previous, line) else "<br>") + self._words(line))
            previous, alone_before = line, alone
        words = "".join(written)
        return f'<tr><td dir="auto" style="padding:8px 0;{_TEXT};{_BREAK}">{words}</td></tr>'

    def _box(self, lines: list[str]) -> str:
        rows = "".join(map(self._row, lines))
        return (
            '<tr><td style="padding:8px 0"><table role="presentation" class="box" width="100%"'
            ' cellpadding="0" cellspacing="0" border="0" style="background-color:#eef2f7;'
            f'border-radius:8px"><tr><td style="padding:10px 16px">'
            '<table role="presentation" cellpadding="0" cellspacing="0" border="0">'
            f"{rows}</table></td></tr></table></td></tr>"
        )

    def _row(self, line: str) -> str:
        """Return a line of a box; a label has a column of its own."""
        line = line.strip()
        label = _LABELLED.match(line)
        style = f"padding:3px 0;{_TEXT};{_BREAK}"
        if label is None:
            return f'<tr><td colspan="2" dir="auto" style="{style}">{self._words(line)}</td></tr>'
        value = self._words(line[label.end() :])
        return (
            f'<tr><td class="label" valign="baseline" style="padding:3px 16px 3px 0;{_FONT};'
            f'font-size:14px;line-height:20px;color:#57606a">{escape(label[1])} </td>'
            f'<td dir="auto" valign="baseline" style="{style}">{value}</td></tr>'
        )

    def _words(self, line: str) -> str:
        return "".join(self._piece(role, text) for role, text in pieces(line))

    def _piece(self, role: Role | None, text: str) -> str:
        # The one character that no page can hold, however it is written.
        shown = escape(text.replace("\x00", ""))
        if role is Role.PIN:
            return (
                '<strong class="value" style="font-size:24px;line-height:30px;letter-spacing:1px;'
                f'white-space:nowrap;color:#1b1f24">{shown}</strong>'
            )
        if role in {Role.EXTERNAL_NUMBER, Role.INTERNAL_NUMBER}:
            return (
                f'<a class="number" href="{escape(dial_link(text, self._pin))}" style="font-size:'
                f'20px;line-height:30px;font-weight:600;color:#0b57d0">{shown}</a>'
            )
        if role is Role.LINK:
            return self._link("address", shown, shown, "color:#0b57d0")
        if role is Role.NAME:
            return f'<strong dir="auto">{shown}</strong>'
        return shown

    def _button(self, line: str) -> str:
        (address,) = (escape(text) for role, text in pieces(line) if role is Role.LINK)
        button = self._link(
            "button",
            address,
            escape(self._open),
            "display:inline-block;padding:12px 20px;border-radius:8px;background-color:#0b57d0;"
            f"color:#ffffff;text-decoration:none;font-weight:600;{_FONT}",
        )
        below = self._link("address", address, address, "color:#0b57d0")
        return (
            '<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>'
            f'<td style="padding:12px 0 8px">{button}</td></tr><tr>'
            f'<td class="quiet" style="{_FONT};font-size:12px;line-height:18px;color:#57606a;'
            f'{_BREAK}">{below}</td></tr></table>'
        )

    @staticmethod
    def _link(kind: str, address: str, shown: str, style: str) -> str:
        return f'<a class="{kind}" href="{address}" style="{style}">{shown}</a>'


def _outside(line: str) -> str:
    """Return what of a line is no value."""
    return "".join(text for role, text in pieces(line) if role is None)


def _goes_on(line: str, following: str) -> bool:
    """Tell whether a line ends because it was full, so that a sentence goes on in the next."""
    first = unmarked(following).split(" ", 1)[0]
    length = len(unmarked(line))
    return length <= _WIDE and length + 1 + len(first) > _NARROW


def _groups(text: str) -> list[tuple[bool, list[str]]]:
    """Return the lines of a paragraph, those that are indented apart from the others."""
    groups: list[tuple[bool, list[str]]] = []
    for line in text.split("\n"):
        is_box = line.startswith(_INDENTED)
        if not groups or groups[-1][0] != is_box:
            groups.append((is_box, []))
        groups[-1][1].append(line)
    return groups
