"""The actions that are on every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tui.themes import CONTRAST, STANDARD

if TYPE_CHECKING:
    from tui.app import Console
    from tui.view import View

HOLD_S = 4 * 3600


def do(app: Console, view: View[Any], action_id: str) -> None:
    """Carry out `action_id` (one of EVERYWHERE) over `view`."""
    _DO[action_id](app, view)


def _help(app: Console, _: View[Any]) -> None:
    app.push_view("help", about=app.view)


def _filter(_: Console, view: View[Any]) -> None:
    view.begin_filter()


def _palette(app: Console, view: View[Any]) -> None:
    from tui.palette import Palette

    def chosen(action_id: str | None) -> None:
        if action_id:
            (view if action_id in view.ACTIONS else app).action_do(action_id)

    app.push_screen(Palette(view), chosen)


def _jump(_: Console, view: View[Any]) -> None:
    from tui.jump import Jump

    view.mount(Jump(view))


def _pause(_: Console, view: View[Any]) -> None:
    view.pause()


def _hold(app: Console, view: View[Any]) -> None:
    """Stop healing on the whole site; where it is stopped, go on."""
    if app.here.glance and app.here.glance.held:
        _release(app, view)
        return
    more = "Healing stops at once, for 4 hours. Watching goes on."
    view.ask("hold", {"host": "", "for_s": HOLD_S}, "the whole site", more=more)


def _release(_: Console, view: View[Any]) -> None:
    view.ask("release", {"host": ""}, "the whole site")


def _lock(app: Console, _: View[Any]) -> None:
    app.lock()


def _copy(_: Console, view: View[Any]) -> None:
    from tui import export

    export.copy(view)


def _export(_: Console, view: View[Any]) -> None:
    from tui import export

    export.offer(view)


def _picture(_: Console, view: View[Any]) -> None:
    from tui import export

    export.picture(view)


def _theme(app: Console, _: View[Any]) -> None:
    """Standard and high contrast in turn; sixteen colours stay sixteen."""
    if not app.current_theme.ansi:
        app.theme = CONTRAST.name if app.theme == STANDARD.name else STANDARD.name


def _quit(app: Console, _: View[Any]) -> None:
    app.exit()


def _back(app: Console, view: View[Any]) -> None:
    """Drop the filter, else one screen back; the board stays."""
    if not view.drop_filter() and app.deep:
        app.pop_screen()


_DO = {
    "help": _help,
    "filter": _filter,
    "palette": _palette,
    "jump": _jump,
    "pause": _pause,
    "hold": _hold,
    "release": _release,
    "lock": _lock,
    "copy": _copy,
    "export": _export,
    "picture": _picture,
    "theme": _theme,
    "quit": _quit,
    "back": _back,
}
