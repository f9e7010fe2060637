"""The planner that comes with the product: retrieval and classification over exemplars, English.

A sentence encoder (all-MiniLM-L6-v2 through llama.cpp) turns a text into numbers. Three judges look
at them: a linear head over the embedding, a linear head over hashed words and letter groups, and
the nearest exemplars. Their probabilities are multiplied, restricted to the candidates, and
calibrated. It cannot write, reason or chat.

The same question gives the same bytes on one machine: one text at a time, a fixed number of threads
of llama.cpp, and probabilities told to a tenth of a percent.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import llama_cpp
import numpy as np
from numpy.typing import NDArray

from osiris.core.planning import Limits, Weighed, escalated, judge, screened
from osiris.core.scrub.masks import MASK
from osiris.edge.planner import files
from osiris.edge.planner.features import MOST_SENTENCES, Vector, sentences, unit, weighed
from osiris.model.planner import ESCALATE, Decision, Question
from osiris.model.site import Platform

WIDTH = 384
"""Numbers of one embedding."""

_TOKENS = 512  # of one text at most; the encoder was trained with 256
_CHARACTERS = 2_400  # of one text at most, so that a megabyte is not tokenised for nothing
_NEIGHBOUR_WIDTH = 0.05  # how fast an exemplar that is less near counts less (cosine)
_NEIGHBOURS = 7
_LEAST = 1e-9
_MASK = re.compile(MASK)


class Encoder:
    """encoder.gguf, loaded. Not for two threads."""

    def __init__(self, path: Path, *, threads: int = 1) -> None:
        """Raises ValueError where it is no encoder that llama.cpp can load."""
        self._llm = llama_cpp.Llama(
            str(path),
            embedding=True,
            n_ctx=_TOKENS,
            n_batch=_TOKENS,
            n_ubatch=_TOKENS,  # an encoder sees all of a text at once
            n_threads=threads,
            n_threads_batch=threads,
            verbose=False,
        )
        if self._llm.n_embd() != WIDTH:
            raise ValueError(f"{path.name} is not the encoder that the planner was fitted with.")

    def embed(self, text: str) -> Vector:
        """The embedding of a text, of length 1. No words of it become control tokens: `embed`
        tokenises without them (special=False) and truncates by tokens."""
        shown = text[:_CHARACTERS].encode("utf-8", "replace").decode()
        found = self._llm.embed(shown, normalize=True)
        return np.asarray(found, dtype=np.float32).reshape(WIDTH)

    def row(self, text: str) -> Vector:
        """What the head sees: the whole text, and the mean of its sentences."""
        parts = [self.embed(part) for part in sentences(text)[:MOST_SENTENCES]]
        whole = self.embed(text) if len(parts) > 1 else parts[0]
        return np.concatenate([whole, unit(np.mean(parts, axis=0, dtype=np.float32))])


@dataclass(frozen=True, slots=True)
class Side:
    """What was fitted for one platform.

    `labels` are sorted; `head` is (labels, 2 * WIDTH + 1) with the intercept last; `words` is
    (labels, BUCKETS) and `words_at` its intercepts; `rarity` (BUCKETS,) weighs the columns.
    `exemplars` (n, WIDTH) are unit vectors in the order of their labels, `said` the label of each,
    `texts` their words.
    `sharpness` is what calibration multiplies the mean log-probability with.
    """

    labels: tuple[str, ...]
    head: Vector
    words: Vector
    words_at: Vector
    rarity: Vector
    exemplars: Vector
    said: NDArray[np.int64]
    texts: tuple[str, ...]
    sharpness: float

    def judges(self, row: Vector, text: str) -> tuple[Vector, Vector, Vector, NDArray[np.int64]]:
        """Log-probabilities of head, words and neighbours, and the nearest exemplar of each
        label."""
        near = self.exemplars @ row[:WIDTH]
        columns, values = weighed(text, self.rarity)
        ends = np.searchsorted(self.said, np.arange(len(self.labels) + 1))
        nearest = np.array([a + np.argmax(near[a:b]) for a, b in pairwise(ends)], dtype=np.int64)
        return (
            _log_softmax(self.head[:, :-1] @ row + self.head[:, -1]),
            _log_softmax(self.words[:, columns] @ values + self.words_at),
            _log_softmax(near[nearest] / np.float32(_NEIGHBOUR_WIDTH)),
            nearest,
        )

    def weigh(self, row: Vector, text: str, allowed: Sequence[str]) -> Weighed:
        """The three judges together, over the candidates and ESCALATE."""
        open_ = np.array([label == ESCALATE or label in allowed for label in self.labels])
        head, words, near, nearest = self.judges(row, text)
        together = mixed(head, words, near) * np.float32(self.sharpness)
        chances = np.exp(_log_softmax(np.where(open_, together, -np.inf)))
        best = int(np.argmax(chances))
        exemplar = int(nearest[best])
        return Weighed(
            chances={label: float(chances[i]) for i, label in enumerate(self.labels) if open_[i]},
            head=self.labels[int(np.argmax(np.where(open_, head, -np.inf)))],
            nearest=self.labels[self._vote(row, open_)],
            similarity=float(self.exemplars[exemplar] @ row[:WIDTH]),
            exemplar=self.texts[exemplar],
            whole=len(sentences(text)) <= MOST_SENTENCES,
        )

    def _vote(self, row: Vector, open_: NDArray[np.bool_]) -> int:
        """What the nearest exemplars of the candidates say, the nearer the louder."""
        near = np.where(open_[self.said], self.exemplars @ row[:WIDTH], -1)
        heard = np.argsort(-near, kind="stable")[:_NEIGHBOURS]
        weights = np.exp((near[heard] - near[heard[0]]) / _NEIGHBOUR_WIDTH)
        return int(np.argmax(np.bincount(self.said[heard], weights, len(self.labels))))


def mixed(head: Vector, words: Vector, near: Vector) -> Vector:
    """The three judges as one: a weighted mean of their log-probabilities. The words count most:
    they alone were fitted on drifts with a bad sentence beside them."""
    return (head + 4 * words + near) / np.float32(6)


@dataclass(frozen=True, slots=True)
class Fitted:
    """fitted.npz, read."""

    sides: Mapping[Platform, Side]
    limits: Limits
    encoder: str
    exemplars: str
    runbooks: str


def read(data: bytes) -> Fitted:
    """Raises ValueError where it is not what tools/fit_planner.py writes."""
    try:
        with np.load(io.BytesIO(data), allow_pickle=False) as held:
            about = json.loads(held["about"].tobytes())
            sides = {Platform(p): _side(held, p, about[p]) for p in about["platforms"]}
        return Fitted(sides, Limits(**about["limits"]), *(about[n] for n in _DIGESTS))
    except (KeyError, TypeError, ValueError, OSError, EOFError, BadZipFile) as error:
        raise ValueError(f"fitted.npz cannot be read: {error}.") from None


_DIGESTS = ("encoder", "exemplars", "runbooks")


def _side(held: Any, platform: str, about: Mapping[str, Any]) -> Side:
    def whole(name: str) -> Vector:
        """A matrix of small integers times the scale of each row."""
        scale: Vector = held[f"{platform}_{name}_scale"].astype(np.float32)
        small: Vector = held[f"{platform}_{name}"].astype(np.float32)
        return small * scale[:, None]

    exemplars = whole("exemplars")
    exemplars /= np.linalg.norm(exemplars, axis=1, keepdims=True)
    return Side(
        labels=tuple(about["labels"]),
        head=held[f"{platform}_head"].astype(np.float32),
        words=whole("words"),
        words_at=held[f"{platform}_words_at"].astype(np.float32),
        rarity=held[f"{platform}_rarity"].astype(np.float32),
        exemplars=exemplars,
        said=held[f"{platform}_said"].astype(np.int64),
        texts=tuple(about["texts"]),
        sharpness=float(about["sharpness"]),
    )


class Embedded:
    """The planner, loaded. `never`: runbooks that it only suggests, and why; `titles`: their
    names."""

    def __init__(
        self, encoder: Encoder, fitted: Fitted, never: Mapping[str, str], titles: Mapping[str, str]
    ) -> None:
        self._encoder = encoder
        self._fitted = fitted
        self._never = never
        self._titles = titles

    def decide(self, question: Question, allowed: tuple[str, ...]) -> Decision:
        """The verdict on one Question, of `allowed` and ESCALATE."""
        said = screened(question)
        if said is not None:
            return said
        side = self._fitted.sides.get(question.os)
        if side is None or not set(allowed) & set(side.labels):
            return escalated("no_candidate", "No runbook fits this machine and this check.")
        found = side.weigh(self._encoder.row(question.text), question.text, allowed)
        return judge(question, found, self._fitted.limits, self._never, self._titles, question.text)


def load(first: Mapping[str, Any]) -> tuple[str, Callable[[Question, tuple[str, ...]], Decision]]:
    """`first`: "folder" (of encoder.gguf and fitted.npz), "never" and "titles" (see Embedded).

    Returns the digest of the model and what decides. Raises OSError where a file is missing,
    ValueError where they do not belong together.
    """
    folder = Path(first["folder"])
    fitted = read((folder / files.FITTED).read_bytes())
    if files.digest(folder / files.ENCODER) != fitted.encoder:
        raise ValueError("encoder.gguf is not the one that the planner was fitted with.")
    planner = Embedded(Encoder(folder / files.ENCODER), fitted, first["never"], first["titles"])
    return files.model_digest(folder), planner.decide


def _log_softmax(row: Vector) -> Vector:
    top = row - np.max(row)
    return np.asarray(top - np.log(np.sum(np.exp(top)) + _LEAST), dtype=np.float32)
