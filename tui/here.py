"""What the lines of every screen say of the box and of who is here, in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from osiris.model.person import Session

if TYPE_CHECKING:
    from osiris.desk import Desk
    from osiris.desk.glance import Glance

READ_ONLY = "NO DAEMON: read-only, nothing is watched"
_WAYS = {"tty": "this screen", "ssh": "a terminal", "web": "a browser", "cli": "own process"}


class Here:
    """The last glance at the box. `look` runs in the threads of screens, all else on the loop."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._mark: int | None = None
        self._daemon = True
        self._keys: Mapping[str, str] = {}
        self.glance: Glance | None = None

    def new_keys(self) -> Mapping[str, str] | None:
        """The keys of config.yaml, where they are others than the last time."""
        if self.glance is None or self.glance.keys == self._keys:
            return None
        self._keys = self.glance.keys
        return self._keys

    def look(self, mark: int) -> None:
        """Read it again, where something was written or the daemon came or went."""
        from osiris.desk.glance import glance

        daemon = self._desk.daemon_runs()
        if (mark, daemon) != (self._mark, self._daemon) or self.glance is None:
            self.glance = glance(self._desk)
            self._mark, self._daemon = mark, daemon

    @property
    def read_only(self) -> bool:
        """Whether nothing can be asked, because nobody is there to do it."""
        return self.glance is not None and not self._daemon and not self._desk.alone

    @property
    def zone(self) -> tzinfo:
        """The clinic's time zone."""
        try:
            return ZoneInfo(self.glance.timezone) if self.glance else UTC
        except (ZoneInfoNotFoundError, ValueError):
            return UTC

    def clock(self, at: datetime | None) -> str:
        """A time of today, at the clinic."""
        return f"{at.astimezone(self.zone):%H:%M:%S}" if at else "--:--:--"

    def place(self, way: str) -> str:
        """The name of the site, and how one came here."""
        site = self.glance.site if self.glance else "..."
        return f"{site} | {way}"

    def address(self) -> tuple[str, str]:
        """How to reach this box, and when the endpoint was last reached."""
        glance = self.glance
        if glance is None:
            return "", ""
        host = "" if glance.address and glance.address in glance.url else glance.address
        own = host or ("" if glance.url else "no network")
        web = f"{glance.url} cert {glance.fingerprint}" if glance.url else "no web server"
        return " | ".join(filter(None, (own, web))), f"last synced: {glance.synced}"

    def notice(self) -> str:
        """What everybody must know now: read-only, or a hold."""
        glance = self.glance
        if glance is None:
            return ""
        if self.read_only:
            return READ_ONLY
        if glance.held:
            return f"HOLD: no healing until {glance.held.astimezone(self.zone):%d %b %H:%M}"
        if glance.held_hosts:
            return f"HOLD on {glance.held_hosts} machine{'s' if glance.held_hosts > 1 else ''}"
        return ""

    def who(self, session: Session | None) -> str:
        """Login, role, and the way in; the version of what they look at."""
        version = f" | v{self.glance.version}" if self.glance else ""
        if session is None:
            return f"nobody is signed in{version}"
        return f"{session.account} ({session.role.value}) at {_WAYS[session.way.value]}{version}"
