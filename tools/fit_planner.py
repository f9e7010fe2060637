"""Make runbooks/planner/fitted.npz from the exemplars: `make fit`, about a minute and a half.

Both heads are scikit-learn's LogisticRegression; one number, the sharpness, calibrates what the
three judges say together, by cross-validation over the exemplars and on the development half of
tests/incidents. The test half is never opened here. The same files give the same bytes.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from osiris.core.exam import DEVELOPMENT, Sat, half_of, read_incidents
from osiris.core.planning import candidates
from osiris.edge import catalogue
from osiris.edge.planner import files
from osiris.edge.planner.embedded import WIDTH, Encoder, Side, mixed
from osiris.edge.planner.features import BUCKETS, Vector, counted, weighed
from osiris.model.content import Catalogue
from osiris.model.planner import ESCALATE
from osiris.model.site import Platform

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "runbooks/planner"
INCIDENTS = ROOT / "tests/incidents"

LIMITS = {"acts_from_ppm": 750_000, "least_similarity": 0.45}
"""From when on tier 2 acts. Chosen on the development half (docs/planner.md)."""

STRENGTH = 10.0
"""C of both heads: how little they are held back."""

FOLDS = 3
SHARPNESS = np.round(np.arange(0.5, 4.01, 0.05), 2)


class Rows:
    """What the head sees of texts, each made once."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._held: dict[str, Vector] = {}

    def of(self, texts: Sequence[str]) -> Vector:
        """One row of the head for each text."""
        for text in texts:
            if text not in self._held:
                self._held[text] = self._encoder.row(text)
        return np.stack([self._held[text] for text in texts])


def main() -> None:
    """Fit and write. Raises SystemExit with what is wrong with the exemplars."""
    book = catalogue.load()
    try:
        found = files.exemplars(FOLDER, platforms(book))
    except ValueError as error:
        raise SystemExit(str(error)) from None
    rows = Rows(Encoder(FOLDER / files.ENCODER))
    sides = {p: fit(p, found, rows) for p in (Platform.LINUX, Platform.WINDOWS)}
    sharp = {p: calibrate(p, found, rows, side, book) for p, side in sides.items()}
    (FOLDER / files.FITTED).write_bytes(packed(sides, sharp, book))
    for platform, side in sides.items():
        print(
            f"{platform}: {len(side.labels) - 1} runbooks, {len(side.texts)} exemplars, "
            f"sharpness {sharp[platform]}"
        )
    print(f"model {files.model_digest(FOLDER)}")


def platforms(book: Catalogue) -> dict[str, Platform]:
    """The runbooks that must have exemplars."""
    return {r.id: r.platform for r in book.runbooks.values()}


def fit(platform: Platform, found: Sequence[files.Exemplar], rows: Rows, without: str = "") -> Side:
    """Both heads and the index for one platform; `without` leaves one runbook out."""
    own = [e for e in found if platform in e.platforms and e.label != without]
    return fit_on([e.text for e in own], [e.label for e in own], rows)


def fit_on(texts: Sequence[str], said: Sequence[str], rows: Rows) -> Side:
    """The same from texts and labels."""
    labels = tuple(sorted(set(said)))
    numbers = np.array([labels.index(label) for label in said])
    embedded = rows.of(texts)
    rarity = _rarity(texts)
    spelt = [_spelt(texts, said, rarity), _spelt(*_with_riders(texts, said), rarity)]
    head = LogisticRegression(C=STRENGTH, max_iter=1_000, tol=1e-3).fit(embedded, numbers)
    return Side(
        labels=labels,
        head=np.hstack([head.coef_, head.intercept_[:, None]]).astype(np.float32),
        words=np.mean([part.coef_ for part in spelt], axis=0, dtype=np.float32),
        words_at=np.mean([part.intercept_ for part in spelt], axis=0, dtype=np.float32),
        rarity=rarity,
        exemplars=embedded[:, :WIDTH],
        said=numbers,
        texts=tuple(texts),
        sharpness=1.0,
    )


def _spelt(texts: Sequence[str], said: Sequence[str], rarity: Vector) -> LogisticRegression:
    """A head over words and letter groups."""
    rows = [weighed(text, rarity) for text in texts]
    starts = np.cumsum([0, *(len(columns) for columns, _ in rows)])
    matrix = csr_matrix(
        (np.concatenate([v for _, v in rows]), np.concatenate([c for c, _ in rows]), starts),
        shape=(len(texts), BUCKETS),
    )
    return LogisticRegression(C=STRENGTH, max_iter=1_000, tol=1e-3).fit(matrix, np.array(said))


def _rarity(texts: Sequence[str]) -> Vector:
    columns = np.concatenate([counted(text)[0] for text in texts])
    seen = np.bincount(columns, minlength=BUCKETS)
    return np.asarray(np.log((1 + len(texts)) / (1 + seen)) + 1, dtype=np.float32)


def _with_riders(texts: Sequence[str], said: Sequence[str]) -> tuple[list[str], list[str]]:
    """The exemplars, and each drift twice more: with a line to escalate beside it, which is then
    for a person, and with another of its own. So a head learns that one bad sentence counts more
    than a good one, and that length alone says nothing. Which two meet is fixed by their bytes."""
    bad = [t for t, label in zip(texts, said, strict=True) if label == ESCALATE]
    own: dict[str, list[str]] = {}
    for text, label in zip(texts, said, strict=True):
        own.setdefault(label, []).append(text)
    more: list[tuple[str, str]] = []
    for text, label in zip(texts, said, strict=True):
        if label != ESCALATE:
            chance = crc32(text.encode())
            more.append((_joined(text, bad[chance % len(bad)], chance >> 16), ESCALATE))
            mate = own[label][(chance >> 3) % len(own[label])]
            more.append((_joined(text, mate, chance >> 18), label))
    return [*texts, *(t for t, _ in more)], [*said, *(label for _, label in more)]


def _joined(one: str, two: str, chance: int) -> str:
    first, second = (one, two) if chance & 1 else (two, one)
    stop = "\n" if chance & 2 else " " if first[-1] in ".!?" else ". "
    return f"{first}{stop}{second}"


def calibrate(
    platform: Platform,
    found: Sequence[files.Exemplar],
    rows: Rows,
    side: Side,
    book: Catalogue,
) -> float:
    """The sharpness with which the right answers were the most likely ones."""
    everything = tuple(side.labels)
    asked = [
        (side, i.question.text, candidates(book, i.question).runbooks, i.expect)
        for i in development()
        if i.question.os is platform and i.kind != "attack"
    ]
    own = [e for e in found if platform in e.platforms]
    said = np.array([e.label for e in own])
    for learnt, tried in StratifiedKFold(FOLDS, shuffle=True, random_state=0).split(said, said):
        part = fit_on([own[i].text for i in learnt], list(said[learnt]), rows)
        asked += [(part, own[i].text, everything, own[i].label) for i in tried]
    logs = [_logs(part, text, allowed, right, rows) for part, text, allowed, right in asked]
    losses = [_loss(logs, s) for s in SHARPNESS]
    return float(SHARPNESS[int(np.argmin(losses))])


def _logs(
    side: Side, text: str, allowed: Sequence[str], right: str, rows: Rows
) -> tuple[Vector, int]:
    """Mean log-probabilities of the candidates, and where the right one stands (-1: nowhere)."""
    head, words, near, _ = side.judges(rows.of([text])[0], text)
    open_ = [i for i, label in enumerate(side.labels) if label == ESCALATE or label in allowed]
    at = next((n for n, i in enumerate(open_) if side.labels[i] == right), -1)
    return mixed(head, words, near)[open_], at


def _loss(logs: Sequence[tuple[Vector, int]], sharpness: float) -> float:
    total = 0.0
    for row, at in logs:
        if at >= 0:
            scaled = row * sharpness
            top = scaled.max()
            total += float(np.log(np.sum(np.exp(scaled - top))) + top - scaled[at])
    return total


def development() -> list[Sat]:
    """The development half of the incidents (none outside a checkout)."""
    found = read_incidents(
        line
        for path in sorted(INCIDENTS.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if half_of(json.loads(line)["id"]) == DEVELOPMENT
    )
    return list(found)


def packed(
    sides: Mapping[Platform, Side], sharp: Mapping[Platform, float], book: Catalogue
) -> bytes:
    """fitted.npz: small integers with a scale for each row, halves for the heads."""
    about: dict[str, Any] = {
        "platforms": [p.value for p in sides],
        "limits": LIMITS,
        "encoder": files.digest(FOLDER / files.ENCODER),
        "exemplars": files.exemplars_digest(FOLDER),
        "runbooks": files.runbooks_digest(platforms(book)),
    }
    held: dict[str, Any] = {}
    for platform, side in sides.items():
        name = platform.value
        about[name] = {
            "labels": side.labels,
            "texts": side.texts,
            "sharpness": sharp[platform],
        }
        held[f"{name}_head"] = side.head.astype(np.float16)
        held[f"{name}_words_at"] = side.words_at
        held[f"{name}_rarity"] = side.rarity.astype(np.float16)
        held[f"{name}_said"] = side.said.astype(np.int16)
        for part, matrix in (("words", side.words), ("exemplars", side.exemplars)):
            scale = np.abs(matrix).max(axis=1) / 127
            held[f"{name}_{part}"] = np.round(matrix / scale[:, None]).astype(np.int8)
            held[f"{name}_{part}_scale"] = scale.astype(np.float32)
    held["about"] = np.frombuffer(json.dumps(about, sort_keys=True).encode(), dtype=np.uint8)
    out = io.BytesIO()
    np.savez_compressed(out, **held)
    return out.getvalue()


if __name__ == "__main__":
    sys.exit(main())
