"""What the web server says of people in browsers: what it hands out is written down first."""

from __future__ import annotations

from osiris.daemon.asks import args
from osiris.daemon.house import House
from osiris.errors import RequestError
from osiris.flow import Say
from osiris.model.case import Reply, Request

_LONGEST = 128


async def _download(house: House, request: Request, say: Say) -> Reply:
    """A person takes a file away, out of a console of their own. It goes out after this."""
    name = args.text(request.args, "name")
    if len(name) > _LONGEST:
        raise RequestError("That is no name of a file.")
    return Reply(code=0, data={"name": name}, text=f"{request.who} takes away {name}.")


HANDLERS = {"web.download": _download}
"""Request kind -> handler."""
