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

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from osiris.core.exam import DEVELOPMENT, Sat, half_of, read_incidents
from osiris.core.planning import candidates
from osiris.edge import catalogue
from osiris.edge.planner import files
from osiris.edge.planner.embedded import WIDTH, Encoder, Side
from osiris.edge.planner.features import BUCKETS, Vector, counted
from osiris.model.content import Catalogue
from osiris.model.planner import ESCALATE
from osiris.model.site import Platform

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "runbooks/planner"
INCIDENTS = ROOT / "tests/incidents"

LIMITS = {"acts_from_ppm": 900_000, "least_similarity": 0.45}
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
    words, rarity = _counts(texts)
    head = LogisticRegression(C=STRENGTH, max_iter=1_000, tol=1e-3).fit(embedded, numbers)
    spelt = LogisticRegression(C=STRENGTH, max_iter=1_000, tol=1e-3).fit(words, numbers)
    return Side(
        labels=labels,
        head=np.hstack([head.coef_, head.intercept_[:, None]]).astype(np.float32),
        words=spelt.coef_.astype(np.float32),
        words_at=spelt.intercept_.astype(np.float32),
        rarity=rarity,
        exemplars=embedded[:, :WIDTH],
        said=numbers,
        texts=tuple(texts),
        sharpness=1.0,
    )


def _counts(texts: Sequence[str]) -> tuple[csr_matrix, Vector]:
    rows = [counted(text) for text in texts]
    columns = np.concatenate([c for c, _ in rows])
    seen = np.bincount(columns, minlength=BUCKETS)
    rarity = (np.log((1 + len(texts)) / (1 + seen)) + 1).astype(np.float32)
    values = [v * rarity[c] for c, v in rows]
    values = [v / np.linalg.norm(v) if len(v) else v for v in values]
    starts = np.cumsum([0, *(len(c) for c, _ in rows)])
    matrix = csr_matrix((np.concatenate(values), columns, starts), shape=(len(texts), BUCKETS))
    return matrix, rarity


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
    return ((head + words + near) / 3)[open_], at


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
