"""A file out of a console: for the person whose own console offers it, once, as a download."""

from __future__ import annotations

import logging
import re

from aiohttp import web
from textual_serve.download_manager import DownloadManager

from tui.web import pages
from tui.web.consoles import Console
from tui.web.people import Person

log = logging.getLogger("osiris.web")

_TYPES = frozenset({"text/csv", "application/json", "image/svg+xml", "text/plain"})
_ODD = re.compile(r"[^A-Za-z0-9._-]+")


async def hand_over(
    request: web.Request, person: Person, downloads: DownloadManager
) -> web.StreamResponse:
    """Stream it. The daemon is asked first: who took what away is evidence, and not every role may.

    Raises HTTPNotFound where no console of this person offers it.
    """
    key = request.match_info["key"]
    offered = downloads._active_downloads.get(key)
    if offered is None or not _theirs(offered.app_service, person):
        raise web.HTTPNotFound(text="There is no such file to download.")
    name = _ODD.sub("_", offered.file_name).lstrip(".")[:128] or "download"
    reply = await person.ask("web.download", {"name": name})
    if reply.code:
        return pages.words(403, "Not for your role", reply.text)
    log.info("%s took away %s", person.account, name)
    kind = offered.mime_type if offered.mime_type in _TYPES else "application/octet-stream"
    answer = web.StreamResponse(
        headers={
            "Content-Type": kind + "; charset=utf-8" * kind.startswith("text/"),
            "Content-Disposition": f'attachment; filename="{name}"',
        }
    )
    await answer.prepare(request)
    async for chunk in downloads.download(key):
        await answer.write(chunk)
    await answer.write_eof()
    return answer


def _theirs(console: object, person: Person) -> bool:
    return isinstance(console, Console) and console.person is person
