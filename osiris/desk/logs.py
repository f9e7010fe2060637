"""What the daemon says of itself, as far as the console may read it."""

from __future__ import annotations

from osiris.desk.desk import Desk
from osiris.edge import diary
from osiris.edge.diary import Line
from osiris.errors import OsirisError

__all__ = ["Line", "lines", "mark"]


def lines(desk: Desk) -> list[Line]:
    """All that is kept, the oldest first. Raises OsirisError where it may not be read."""
    try:
        return diary.read(desk.folder)
    except OSError as error:
        raise OsirisError(
            f"The daemon's log cannot be read: {error.strerror}.", "journalctl -u osiris, as root"
        ) from error


def mark(desk: Desk) -> int:
    """Another number whenever a line was added."""
    try:
        stat = (desk.folder / diary.FILE).stat()
    except OSError:
        return 0
    return hash((stat.st_mtime_ns, stat.st_size))
