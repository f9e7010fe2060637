"""How likely a model finds each of a closed set of words after a prompt: exact, not sampled."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Any

import llama_cpp
import numpy as np
import numpy.typing as npt

Row = npt.NDArray[np.float64]


def probabilities(llm: Any, prompt: Sequence[int], words: Sequence[Sequence[int]]) -> Row:
    """The probability of each of `words` (as tokens, none the beginning of another), given that it
    is one of them.

    The words are walked as a tree: what they share is evaluated once, and the model's memory is
    rolled back to the fork. Only the logits of one position are ever read (n_vocab numbers).
    """
    shared = len(list(takewhile(lambda column: len(set(column)) == 1, zip(*words, strict=False))))
    llm.reset()
    llm.eval([*prompt, *words[0][:shared]])
    found = np.full(len(words), -np.inf)
    _walk(llm, [(n, list(word[shared:])) for n, word in enumerate(words)], 0.0, found)
    weights = np.exp(found - found.max())
    return np.asarray(weights / weights.sum(), dtype=np.float64)


def _walk(llm: Any, words: list[tuple[int, list[int]]], so_far: float, found: Row) -> None:
    """Fill `found` for `words`, whose common beginning was evaluated; `so_far` is its logarithm."""
    logs = _log_probabilities(llm)
    here = llm.n_tokens
    for token in dict.fromkeys(word[0] for _, word in words):
        below = [(n, word[1:]) for n, word in words if word[0] == token]
        total = so_far + float(logs[token])
        if len(below) == 1 and not below[0][1]:
            found[below[0][0]] = total
            continue
        llm.eval([token])
        _walk(llm, below, total, found)
        llm.n_tokens = here  # the next eval drops what is behind it


def _log_probabilities(llm: Any) -> Row:
    """Of every token after the last one. With logits_all the binding would hold n_ctx rows of
    these: gigabytes for a large vocabulary."""
    raw: Any = llama_cpp.llama_get_logits_ith(llm.ctx, -1)
    row = np.ctypeslib.as_array(raw, shape=(llm.n_vocab(),)).astype(np.float64)
    top = row.max()
    return np.asarray(row - top - np.log(np.exp(row - top).sum()), dtype=np.float64)
