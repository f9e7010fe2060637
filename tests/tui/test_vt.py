"""On a Linux console: every glyph and colour of every screen is one that it has."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from osiris.desk.desk import READ_ONLY
from tests.tui.conftest import EVIL, Opened, Seeded, drive, settle, shown, text
from tests.tui.views import SHOWN, arguments
from tui.app import Console
from tui.vt import ASCII, SAFE, Glyphs, Plain, drawn
from tui.widgets.table import Table


def test_every_screen_can_be_drawn_on_a_linux_console(console: Opened, seeded: Seeded):
    """In VT mode at 80x24: glyphs, colours, no sideways scrolling, no error, on every View."""
    faults: dict[str, str] = {}

    async def run() -> None:
        async with console(vt=True) as pilot:
            app = pilot.app
            board = app.view
            for name in SHOWN:
                app.go("board")
                if name != "board":
                    app.push_view(name, **arguments(name, seeded, board))
                await settle(pilot)
                faults.update({f"{name}: {fault}": "" for fault in _faults(app)})
                if name in ("board", "help"):
                    app.notify("a word in passing")
                    await pilot.pause()
                    faults.update({f"{name}, toast: {fault}": "" for fault in _faults(app)})

    drive(run)
    assert not faults, "\n".join(faults)


def _faults(app: Console) -> list[str]:
    error = app.view.error if app.view else ""
    found = [f"error: {error}"] if error and not error.startswith(READ_ONLY) else []
    strips = app.screen._compositor.render_strips()
    segments = [segment for strip in strips for segment in strip]
    styles = [segment.style for segment in segments if segment.style]
    rgb = {str(c) for s in styles for c in (s.color, s.bgcolor) if c and c.triplet}
    found += [f"colour {colour}" for colour in sorted(rgb)]
    strange = {c for segment in segments for c in segment.text} - SAFE
    found += [f"glyph {glyph!r}" for glyph in sorted(strange)]
    if {len(line) for line in text(app)} != {80}:
        found.append("not 80 columns")
    wide = [w for w in app.screen.query("*") if w.show_horizontal_scrollbar]
    found += [f"sideways: {w!r}" for w in wide]
    found += [f"nothing stands for {glyph!r}" for glyph in sorted(app.plain.lost)]
    app.plain.lost.clear()
    return found


def test_the_lint_finds_what_a_linux_console_lacks(console: Opened):
    """A glyph, a colour, a line that is too long."""

    async def run() -> None:
        async with console(vt=True) as pilot:
            app = pilot.app
            assert not _faults(app)
            app.query_one("#scores", Static).update(Content.styled("\u2713 \u6771", "#123456"))
            await pilot.pause()
            assert {f.partition(" ")[0] for f in _faults(app)} == {"colour", "nothing"}

    drive(run)


def test_ascii_is_ascii(console: Opened):
    async def run() -> None:
        async with console(ascii=True) as pilot:
            assert shown(pilot.app).replace("\n", "").isascii()
            assert "x FAIL" in shown(pilot.app)

    drive(run)


def test_a_name_in_another_alphabet_keeps_its_place():
    """As many cells as before; a letter without its accent, else a question mark."""
    assert drawn("Büro-Ñ 東京 ▁█", SAFE) == "Buro-N ???? ─█"
    assert drawn("│─█", ASCII) == "|-#"
    assert drawn("Büro ▀", SAFE | frozenset("ü▀")) == "Büro ▀"


def test_what_can_be_drawn_is_known():
    assert Plain(Glyphs.ALL).draws("▀▄█東")
    assert not Plain(Glyphs.VT).draws("▀▄█")
    assert Plain(Glyphs.VT, frozenset("▀▄")).draws("▀▄█")


def test_hostile_words_are_harmless(console: Opened, seeded: Seeded):
    """Control, bidirectional and markup characters that people and machines sent."""

    async def run() -> None:
        async with console(size=(120, 36)) as pilot:
            pilot.app.push_view("incident", number=seeded.words)
            await settle(pilot)
            told = shown(pilot.app)
            assert "[bold red]x[/]" in told
            assert not {c for c in EVIL if not c.isprintable()} & set(told)

    drive(run)


def test_a_hostile_name_stays_in_its_column(console: Opened):
    async def run() -> None:
        async with console() as pilot:
            table = pilot.app.screen.query_one("#machines", Table)
            before = text(pilot.app)
            rows = [(EVIL, EVIL * 9, *[("1", "fail")] * 5, "now")]
            from tui.widgets.table import ListSource

            table.show(ListSource(rows, ["evil"]))
            await pilot.pause()
            now = text(pilot.app)
            assert [len(line) for line in now] == [len(line) for line in before]
            assert not {c for c in EVIL if not c.isprintable()} & set("".join(now))
            assert "[bold red]x" in "".join(now)

    drive(run)
