"""The page that lies beside an evidence pack, for an auditor who has never seen the product."""

from __future__ import annotations

from datetime import datetime

from osiris.report.text import when

_PAGE = """\
Evidence pack, {start} to {end}

What is in here
  pack.jsonl      the signed entries of this period, one line each, between two checkpoints
  intervals.csv   per machine and check: since when until when it passed, failed or was not known
  machines.csv    which machine an id (t1, t2, ...) is; the signed entries hold no names
  verify.py       checks all of it; Python 3 and nothing else
  verify.html     the same in a browser; it sends nothing anywhere

How to check it, in five minutes
  python3 verify.py pack.jsonl --key FINGERPRINT
FINGERPRINT comes from the clinic's own papers (it was shown when the box was set up), never from
this pack: a pack can only prove itself. Without it the answer is "intact, KEY NOT CONFIRMED".

What it shows, and what it does not
- Every entry is as it was appended, none is missing within the pack, and the order is right.
- `unknown` means that the box could not see. It is never counted as a pass.
- That nothing newer was cut off, and that the box was never rolled back, is shown only by a
  checkpoint that left the box earlier: python3 verify.py pack.jsonl --witness FILE
- A box whose root was taken can record what it likes from then on; earlier checkpoints stand.
- Evidence supports a control. It does not say that a law is met: that takes the clinic's own
  papers too, and a person's judgement.
"""


def pack_readme(start: datetime, end: datetime) -> str:
    """README.txt of an export."""
    return _PAGE.format(start=when(start), end=when(end))
