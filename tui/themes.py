"""How the console looks: standard, high contrast, and the sixteen colours of a Linux VT.

The colours of states are those of Okabe and Ito (Color Universal Design, 2008), lightened where
they must be for the contrast of WCAG 2.2 AA (1.4.3: 4.5 to 1); tests/tui computes every ratio.
"""

from __future__ import annotations

from textual.theme import BUILTIN_THEMES, Theme

STATES = ("fail", "warn", "pass", "stale", "unknown")
"""The colours of states, as CSS variables."""

STANDARD = Theme(
    name="standard",
    primary="#56B4E9",
    secondary="#8AA4B8",
    accent="#F0E442",
    warning="#E69F00",
    error="#F08C4A",
    success="#3CC49B",
    foreground="#E4E8EC",
    background="#10151A",
    surface="#10151A",
    panel="#1C242C",
    variables={
        "fail": "#F08C4A",
        "warn": "#E6B800",
        "pass": "#3CC49B",
        "stale": "#7CC4EE",
        "unknown": "#DD9CC0",
        "quiet": "#9AA8B4",
        "cursor-ground": "#2B4A60",
        "cursor-ink": "#FFFFFF",
        "bar-ground": "#1C242C",
        "bar-ink": "#E4E8EC",
    },
)

CONTRAST = Theme(
    name="contrast",
    primary="#FFFFFF",
    secondary="#FFFFFF",
    accent="#FFFF00",
    warning="#FFC940",
    error="#FF9E66",
    success="#5CF0C0",
    foreground="#FFFFFF",
    background="#000000",
    surface="#000000",
    panel="#000000",
    variables={
        "fail": "#FF9E66",
        "warn": "#FFD84D",
        "pass": "#5CF0C0",
        "stale": "#8FD8FF",
        "unknown": "#FFB3DC",
        "quiet": "#FFFFFF",
        "cursor-ground": "#FFFF00",
        "cursor-ink": "#000000",
        "bar-ground": "#FFFFFF",
        "bar-ink": "#000000",
    },
)

VT = Theme(
    name="vt",
    ansi=True,
    primary="ansi_cyan",
    secondary="ansi_cyan",
    accent="ansi_yellow",
    warning="ansi_yellow",
    error="ansi_red",
    success="ansi_green",
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    variables={
        # A theme of sixteen colours that lacks any of the built-in one's variables cannot start.
        **BUILTIN_THEMES["ansi-dark"].variables,
        "fail": "ansi_bright_red",
        "warn": "ansi_bright_yellow",
        "pass": "ansi_bright_green",
        "stale": "ansi_bright_cyan",
        "unknown": "ansi_bright_magenta",
        "quiet": "ansi_white",
        "cursor-ground": "ansi_white",
        "cursor-ink": "ansi_black",
        "bar-ground": "ansi_blue",
        "bar-ink": "ansi_bright_white",
        "border": "ansi_cyan",
        "scrollbar": "ansi_cyan",
        "scrollbar-hover": "ansi_cyan",
        "scrollbar-active": "ansi_cyan",
        "scrollbar-background": "ansi_black",
        "scrollbar-background-hover": "ansi_black",
        "scrollbar-background-active": "ansi_black",
        "scrollbar-corner-color": "ansi_black",
    },
)

THEMES = {theme.name: theme for theme in (STANDARD, CONTRAST, VT)}
"""By the name that `--theme` takes."""
