"""What was learned, as a person reads it."""

from __future__ import annotations

from osiris.model.learning import ANY, Likeness, Proof

CODE = "learned"
"""The code of every Ticket about something learned. It belongs to no Incident."""

TITLE = "Something was learned"
_PPM_PER_PERCENT = 10_000


def proof_line(shown: Proof) -> str:
    """`34 of 35 lasted (95 % interval: 85 to 100 %); last 12 in a row: 3 hosts, 8 days`."""
    low, high = shown.low_ppm // _PPM_PER_PERCENT, -(-shown.high_ppm // _PPM_PER_PERCENT)
    return (
        f"{shown.good} of {shown.good + shown.bad} lasted (95 % interval: {low} to {high} %); "
        f"last {shown.row} in a row: {shown.hosts} hosts, {shown.days} days"
    )


def runbooks(name: str) -> str:
    """A runbook's id, or all of them."""
    return "every runbook" if name == ANY else name


def likeness_line(of: Likeness) -> str:
    """`linux unit nginx.service -> RB-LIN-SVC-001`."""
    return f"{of.platform} {of.source} {of.key} -> {of.runbook}"
