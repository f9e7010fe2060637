"""The files of the embedded planner, and what says that they are the ones that were examined.

A folder holds `encoder.gguf`, `exemplars/*.txt` (by hand), `fitted.npz` (made from both by
tools/fit_planner.py) and `examined.json` (what an examination of just this model came to, by
tools/record_exam.py). Nothing of numpy or llama.cpp is needed to read their digests.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from osiris.core.ceiling import failed, read_sitting
from osiris.model.planner import ESCALATE
from osiris.model.site import Platform

ENCODER = "encoder.gguf"
FITTED = "fitted.npz"
EXAMINED = "examined.json"
EXEMPLARS = "exemplars"

_WORD = re.compile(r"[a-z0-9][a-z0-9_.$-]*[a-z0-9]")
_OFTEN = 3

NOT_EXAMINED = "This model was not examined since it was fitted: make exam"

LEAST_EXEMPLARS = 25
LEAST_ESCALATE = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Exemplar:
    """A text by hand, and the runbook (or ESCALATE) that is right for it.

    `platforms`: what it may be said of. A line to escalate says so in its voice: `# tool linux`.
    """

    text: str
    label: str
    platforms: tuple[Platform, ...]


def model_digest(folder: Path) -> str:
    """SHA-256 over the encoder and what was fitted: all that the planner decides with.

    Raises OSError where one of them is missing.
    """
    whole = hashlib.sha256()
    for name in (ENCODER, FITTED):
        whole.update(bytes.fromhex(digest(folder / name)))
    return whole.hexdigest()


def ceiling(folder: Path, model: str) -> str:
    """Why the model may only suggest, as a sentence without its stop; empty: this model passed.
    What was fitted anew, and not examined since, has not passed."""
    try:
        examined, sitting = read_sitting((folder / EXAMINED).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return NOT_EXAMINED
    if examined != model:
        return NOT_EXAMINED
    why = "; ".join(failed(sitting))
    return f"It did not pass its examination ({why})" if why else ""


def digest(path: Path) -> str:
    """SHA-256 of a file, lower-case hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def exemplars_digest(folder: Path) -> str:
    """SHA-256 over the names and bytes of all exemplars."""
    whole = hashlib.sha256()
    for path in _exemplar_files(folder):
        data = path.read_bytes()
        whole.update(f"{path.name} {len(data)}\n".encode() + data)
    return whole.hexdigest()


def runbooks_digest(runbooks: Iterable[str]) -> str:
    """SHA-256 over the ids that can be answered."""
    return hashlib.sha256("\n".join(sorted(runbooks)).encode()).hexdigest()


def exemplars(folder: Path, platforms: dict[str, Platform]) -> list[Exemplar]:
    """All of them. `platforms`: which one each runbook is for.

    Raises ValueError with every fault: an unknown runbook, too few lines, a line said twice.
    """
    found: list[Exemplar] = []
    for path in _exemplar_files(folder):
        label = ESCALATE if path.stem == ESCALATE else path.stem
        if label != ESCALATE and label not in platforms:
            raise ValueError(f"{path.name}: no runbook has this id")
        found += _lines(path, label, platforms)
    faults = _too_few(found, platforms)
    if faults:
        raise ValueError("\n".join(faults))
    return found


def vocabulary(folder: Path) -> frozenset[str]:
    """The words that the exemplars use again and again, in lower case: nobody's name, so that the
    scrubber need not mask them before the planner reads a text."""
    said = Counter(
        word
        for path in _exemplar_files(folder)
        for line in path.read_text(encoding="utf-8").splitlines()
        for word in set(_WORD.findall(line.lower()))
    )
    return frozenset(word for word, times in said.items() if times >= _OFTEN)


def _exemplar_files(folder: Path) -> list[Path]:
    return sorted((folder / EXEMPLARS).glob("*.txt"))


def _lines(path: Path, label: str, platforms: dict[str, Platform]) -> list[Exemplar]:
    both = (Platform.LINUX, Platform.WINDOWS)
    now = (platforms[label],) if label in platforms else both
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            said = line.split()[-1]
            if label == ESCALATE:
                now = (Platform(said),) if said in ("linux", "windows") else both
        elif line.strip():
            found.append(Exemplar(text=line.strip(), label=label, platforms=now))
    return found


def _too_few(found: list[Exemplar], platforms: dict[str, Platform]) -> list[str]:
    said = [e.label for e in found]
    wanted = {**dict.fromkeys(platforms, LEAST_EXEMPLARS), ESCALATE: LEAST_ESCALATE}
    return [
        f"{label}: {said.count(label)} exemplars, and {least} are needed"
        for label, least in wanted.items()
        if said.count(label) < least
    ]
