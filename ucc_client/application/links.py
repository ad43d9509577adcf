"""Links to this program: `ucc:conference/7`, `ucc:join/7`, `ucc:new?name=Planning`.

Anybody can write one into a page or a mail. What is not understood to the last letter is refused.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlsplit

from ucc_client.application.wish import Wish, WishKind
from ucc_client.contract.server_address import normalise

SCHEME = "ucc"
LONGEST = 2000
_LONGEST_NAME = 200
_VERBS = {"conference": WishKind.SHOW, "join": WishKind.JOIN, "new": WishKind.NEW}
_ID = re.compile(r"[1-9][0-9]{0,17}", re.ASCII)


def is_link(text: str) -> bool:
    """Tell whether `text` means to be one of our links."""
    return text.casefold().startswith(f"{SCHEME}:")


def wish_of(link: str) -> Wish:
    """Return what a link asks for; one that is not understood is to be refused."""
    try:
        return _read(link)
    except ValueError:
        shown = "".join(one if one.isprintable() else "?" for one in link[:80])
        return Wish(kind=WishKind.REFUSE, name=shown, by_link=True)


def _read(link: str) -> Wish:
    if len(link) > LONGEST or not link.isascii() or not link.isprintable() or " " in link:
        raise ValueError("no link")
    parts = urlsplit(link)
    if parts.scheme != SCHEME or parts.netloc not in ("", *_VERBS) or parts.fragment:
        raise ValueError("no link of ours")
    # Browsers and desktops write `ucc://join/7` as well.
    verb, _, number = f"{parts.netloc}{parts.path}".strip("/").partition("/")
    kind = _VERBS.get(verb)
    named = dict(parse_qsl(parts.query, strict_parsing=True)) if parts.query else {}
    server = named.pop("server", "")
    if kind is WishKind.NEW:
        name = named.pop("name", "")
        if named or number or server or len(name) > _LONGEST_NAME or not name.isprintable():
            raise ValueError("not as a link says it")
        return Wish(kind=kind, name=name, by_link=True)
    if kind is None or named or _ID.fullmatch(number) is None:
        raise ValueError("not as a link says it")
    return Wish(
        kind=kind,
        conference=number,
        server=normalise(server) if server else "",
        by_link=True,
    )
