"""Colours that people can tell apart and read: the contrast of WCAG 2.2, computed."""

from __future__ import annotations

import pytest
from textual.color import Color

from tui.themes import STATES, THEMES

AA, AAA = 4.5, 7.0


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, relative luminance and contrast ratio."""
    lights = sorted((_luminance(Color.parse(one)), _luminance(Color.parse(other))))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(color: Color) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b)


def test_the_formula_is_the_known_one():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("name", "least"), [("standard", AA), ("contrast", AAA)])
def test_every_ink_is_read_on_its_ground(name: str, least: float):
    theme = THEMES[name]
    inks = {ink: theme.variables[ink] for ink in (*STATES, "quiet")}
    inks["foreground"] = theme.foreground
    for ink, colour in inks.items():
        assert contrast(colour, theme.background) >= least, ink
        assert contrast(colour, theme.panel) >= least, ink
    for pair in ("cursor", "bar"):
        ink, ground = theme.variables[f"{pair}-ink"], theme.variables[f"{pair}-ground"]
        assert contrast(ink, ground) >= least, pair


@pytest.mark.parametrize("name", ["standard", "contrast"])
def test_states_differ_in_more_than_shade(name: str):
    colours = [THEMES[name].variables[state] for state in STATES]
    assert len(set(colours)) == len(STATES)


def test_the_linux_console_has_sixteen_colours():
    theme = THEMES["vt"]
    assert theme.ansi
    for state in STATES:
        assert theme.variables[state].startswith("ansi_bright_")
