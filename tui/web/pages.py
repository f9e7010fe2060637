"""The pages: templates filled in, and the few files that they load. None is from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jinja2
import textual_serve
from aiohttp import web

_HERE = Path(__file__).parent
_SERVE = Path(textual_serve.__file__).parent / "static"

FILES: Mapping[str, Path] = {
    "textual.js": _SERVE / "js/textual.js",
    "xterm.css": _SERVE / "css/xterm.css",
    "mono.ttf": _SERVE / "fonts/RobotoMono-VariableFont_wght.ttf",
    "mono-italic.ttf": _SERVE / "fonts/RobotoMono-Italic-VariableFont_wght.ttf",
    "osiris.css": _HERE / "static/osiris.css",
    "osiris.js": _HERE / "static/osiris.js",
    "favicon.svg": _HERE / "static/favicon.svg",
}
"""Everything that can be loaded without being signed in."""

_ENVIRONMENT = jinja2.Environment(
    loader=jinja2.FileSystemLoader(_HERE / "templates"),
    autoescape=True,
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def page(name: str, status: int = 200, **values: Any) -> web.Response:
    """The page `name`, filled in; what comes from outside is escaped."""
    text = _ENVIRONMENT.get_template(f"{name}.html").render(values)
    return web.Response(text=text, status=status, content_type="text/html")


def words(status: int, title: str, text: str) -> web.Response:
    """A page that says one thing."""
    return page("words", status, title=title, text=text)


async def static(request: web.Request) -> web.StreamResponse:
    """One of FILES. There is no listing, and no path leads anywhere else."""
    path = FILES.get(request.match_info["name"])
    if path is None:
        raise web.HTTPNotFound
    return web.FileResponse(path, headers={"Cache-Control": "no-cache"})
