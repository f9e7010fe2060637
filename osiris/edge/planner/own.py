"""An instruct model that the clinic or its partner brought, as a planner: any GGUF that holds its
chat template. It runs in the planner's process only.

Nothing that it writes is used but a choice out of the ids that were allowed, with its exact
probability, and the number of a line of the incident. It may act only after it passed the
examination (daemon/asks/planner).
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import llama_cpp
from llama_cpp.llama_chat_format import Jinja2ChatFormatter
from llama_cpp.llama_grammar import LlamaGrammar

from osiris.edge.planner import words
from osiris.edge.planner.grammar import grammar, line_of, opening
from osiris.edge.planner.scorer import probabilities
from osiris.model.planner import ESCALATE, Candidate, Decision, Question

ACTS_FROM_PPM = 900_000
"""A likelier choice is acted on, where the examination was passed with this very bar."""

_MAGIC = b"GGUF"
_CONTEXT = 4_096  # tokens
_WRITTEN = 160  # tokens of the answer, at most
_LEAST_EVIDENCE = 256
_HERE = "\ue000INCIDENT\ue000"
"""Where the incident goes in the rendered template. A private character: in no template."""

_CONTROL, _USER_DEFINED = (
    llama_cpp.LLAMA_TOKEN_ATTR_CONTROL,
    llama_cpp.LLAMA_TOKEN_ATTR_USER_DEFINED,
)


class _Formatter(Jinja2ChatFormatter):
    """Without today's date: the same question gives the same bytes on every day."""

    @staticmethod
    def strftime_now(f: str) -> str:
        return "2026-01-01"


def load(first: Mapping[str, Any]) -> tuple[str, Callable[[Question, tuple[str, ...]], Decision]]:
    """`first`: "model" (path), "digest" (SHA-256 that it must have; empty: any), "titles"
    (runbook -> title) and "slots" (runbook -> the names of what its steps are given).

    Raises ValueError in words for a person where the file cannot be used.
    """
    path = Path(first["model"])
    digest = _digest(path)
    if first["digest"] and digest != first["digest"]:
        raise ValueError(f"{path.name} is not the file that was chosen: its SHA-256 is {digest}.")
    own = Own(path, first["titles"], first["slots"])
    own.check()
    return digest, own.decide


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        if file.read(len(_MAGIC)) != _MAGIC:
            raise ValueError(f"{path.name} is not a GGUF file.")
        file.seek(0)
        return hashlib.file_digest(file, "sha256").hexdigest()


class Own:
    """One loaded model. Not for two threads."""

    def __init__(
        self, path: Path, titles: Mapping[str, str], slots: Mapping[str, Sequence[str]]
    ) -> None:
        """Raises ValueError where it cannot be loaded, has no chat template, or cannot go back."""
        self._titles = titles
        self._slots = slots
        self._llm = llama_cpp.Llama(
            str(path),
            n_ctx=_CONTEXT,
            n_batch=256,
            n_threads=max(1, min(4, (os.cpu_count() or 1) - 1)),  # they spin: leave one core
            logits_all=False,  # see scorer: n_vocab numbers at a time
            verbose=False,
            seed=0,
        )
        model = self._llm._model.model
        if llama_cpp.llama_model_is_recurrent(model) or llama_cpp.llama_model_is_hybrid(model):
            raise ValueError(f"{path.name} keeps a state that cannot be rolled back.")
        template = self._llm.metadata.get("tokenizer.chat_template")
        if not template:
            raise ValueError(f"{path.name} holds no chat template: it is no instruct model.")
        self._format = _Formatter(template, *self._ends())
        self._special = self._special_tokens()

    def check(self) -> None:
        """Try all that a question needs, once: a fault shows at the start, and what Python loads
        late is there before no file can be opened any more. Raises ValueError."""
        for runbook in self._titles:
            opening(runbook)
            text = grammar(self._slots.get(runbook, ())).encode("ascii")
            sampler = llama_cpp.llama_sampler_init_grammar(self._vocab, text, b"root")
            if not sampler:
                raise ValueError(f"The grammar of {runbook} is not one.")
            llama_cpp.llama_sampler_free(sampler)
        self._pieces(tuple(self._titles), "")
        probabilities(self._llm, self._plain("?"), [self._plain("ab"), self._plain("ac")])
        self._line(self._plain("?"), next(iter(self._titles)))

    def decide(self, question: Question, allowed: tuple[str, ...]) -> Decision:
        """The likeliest of `allowed` and ESCALATE, with the line that speaks for it."""
        shown = words.incident(question)
        prompt, tokens = self._pieces(allowed, shown)
        choices = (*allowed, ESCALATE)
        likely = probabilities(self._llm, tokens, [self._plain(_quoted(c)) for c in choices])
        ppm = [int(p * 1_000_000) for p in likely]
        ranked = sorted(zip(choices, ppm, strict=True), key=lambda c: (-c[1], c[0] != ESCALATE))
        best, sure = ranked[0]
        line = None if best == ESCALATE else self._line(tokens, best)
        acts = best != ESCALATE and sure >= ACTS_FROM_PPM
        return Decision(
            runbook=best,
            ppm=sure,
            acts=acts,
            code="agreed" if sure >= ACTS_FROM_PPM else "unsure",
            reason=_reason(best, sure, shown, line),
            candidates=tuple(Candidate(runbook=r, ppm=p) for r, p in ranked[:5]),
            prompt=prompt,
        )

    def evidence(self, text: str) -> list[int]:
        """`text` as tokens of which none is a control token, whatever stands in it."""
        for piece in self._special.values():
            text = text.replace(piece, f"{piece[0]} {piece[1:]}") if piece else text
        return [t for t in self._plain(text) if t not in self._special]

    def _pieces(self, allowed: Sequence[str], shown: str) -> tuple[str, list[int]]:
        """The prompt as text and as tokens; what does not fit of `shown` is left out."""
        before, after = words.around({r: self._titles[r] for r in allowed})
        content = f"{before}{_HERE}{after}"
        text = self._format(messages=[{"role": "user", "content": content}]).prompt
        head, found, tail = text.partition(_HERE)
        if not found or _HERE in tail:
            raise ValueError("The chat template does not show what it is given once.")
        parts = [self._llm.tokenize(p.encode(), add_bos=False, special=True) for p in (head, tail)]
        room = self._llm.n_ctx() - len(parts[0]) - len(parts[1]) - _WRITTEN
        if room < _LEAST_EVIDENCE:
            raise ValueError("The model's context is too short for the list of runbooks.")
        return head + shown + tail, [*parts[0], *self.evidence(shown)[:room], *parts[1]]

    def _line(self, tokens: Sequence[int], runbook: str) -> int | None:
        """Let it write the rest of its answer, in the grammar, and read the line number."""
        slots = self._slots.get(runbook, ())
        rules = LlamaGrammar.from_string(grammar(slots))
        written: list[int] = []
        start = [*tokens, *self._plain(opening(runbook))]
        for token in self._llm.generate(start, temp=0, grammar=rules):
            if llama_cpp.llama_vocab_is_eog(self._vocab, token) or len(written) >= _WRITTEN:
                break
            written.append(token)
        text = self._llm.detokenize(written).decode("utf-8", errors="replace")
        return line_of(runbook, slots, text)

    def _plain(self, text: str) -> list[int]:
        return self._llm.tokenize(text.encode(), add_bos=False, special=False)

    @property
    def _vocab(self) -> Any:
        return self._llm._model.vocab

    def _ends(self) -> tuple[str, str]:
        """The texts of the tokens that end and begin a sequence, for the template."""
        ids = (self._llm.token_eos(), self._llm.token_bos())
        eos, bos = (self._llm._model.token_get_text(i) if i != -1 else "" for i in ids)
        return eos, bos

    def _special_tokens(self) -> dict[int, str]:
        """Every token that steers, with its text where that could stand in an incident.

        llama.cpp never reads control tokens out of plain text, but it does read those that a
        model's maker added (<think>, <tool_call>).
        """
        found = {}
        for token in range(self._llm.n_vocab()):
            attr = llama_cpp.llama_vocab_get_attr(self._vocab, token)
            ends = llama_cpp.llama_vocab_is_eog(self._vocab, token)
            if attr & (_CONTROL | _USER_DEFINED) or ends:
                text = self._llm._model.token_get_text(token)
                if ends or attr & _CONTROL or not (text.isalnum() or text.isspace()):
                    found[token] = text if len(text) > 1 else ""
        return found


def _quoted(choice: str) -> str:
    """The answer up to the end of the id: so no choice is the beginning of another."""
    return f'{{"runbook":"{choice}"'


def _reason(best: str, ppm: int, shown: str, line: int | None) -> str:
    """One sentence of ours. Nothing in it was written by the model but the number of a line."""
    what = "asks for a person" if best == ESCALATE else f"names {best}"
    where = f", for line {line} of the incident" if line and line <= len(shown.splitlines()) else ""
    return f"The clinic's own model {what} ({ppm / 10_000:.1f} %){where}."
