"""What a clinic decides about its box while it runs: some keys of config.yaml."""

from __future__ import annotations

from dataclasses import replace

from osiris.daemon.asks import args
from osiris.daemon.house import CONFIG, House
from osiris.edge import settings
from osiris.errors import RequestError
from osiris.flow import Say
from osiris.model.case import Reply, Request

MAY_CHANGE = (
    "site",
    "timezone",
    "windows",
    "clinic_hours",
    "do_not_touch",
    "do_not_probe",
    "digest_at",
    "notices_name_machines",
    "idle_minutes",
)
"""Keys that take effect at once. The others say how the box is opened, whom it talks to and how it
paces itself: an administrator edits the file and starts the daemon anew."""


async def _set(house: House, request: Request, say: Say) -> Reply:
    key = args.text(request.args, "key")
    if key not in MAY_CHANGE:
        raise RequestError(
            f"'{key}' is not changed from here.",
            f"One of {', '.join(MAY_CHANGE)}; for all else edit {house.folder / CONFIG}.",
        )
    changed = settings.change(house.box.settings, key, request.args.get("value"))
    settings.store(house.folder / CONFIG, changed)
    house.box = replace(house.box, settings=changed)
    data = {"key": key, "value": getattr(changed, key)}
    return Reply(code=0, data=data, text=f"{key} is changed, and in force.")


HANDLERS = {"config.set": _set}
