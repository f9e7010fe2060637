"""The embedded planner itself: that it is fitted to what lies beside it, and that it is steady."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from pathlib import Path

import pytest

from osiris.core.planning import candidates, never_acts
from osiris.edge import catalogue
from osiris.edge.planner import files
from osiris.model.content import Catalogue
from osiris.model.planner import ESCALATE, Question
from osiris.model.site import Platform

pytest.importorskip("llama_cpp")
from osiris.edge.planner import embedded

FOLDER = catalogue.root() / "runbooks/planner"
STALE = "run: make fit"


@pytest.fixture(scope="module")
def book() -> Catalogue:
    return catalogue.load()


@pytest.fixture(scope="module")
def loaded(book: Catalogue):
    return embedded.load(first(FOLDER, book))


def first(folder: Path, book: Catalogue) -> dict[str, object]:
    titles = {b.id: b.title for b in book.runbooks.values()}
    return {"folder": str(folder), "never": never_acts(book), "titles": titles}


def test_what_was_fitted_is_not_stale(book: Catalogue):
    fitted = embedded.read((FOLDER / files.FITTED).read_bytes())
    assert fitted.exemplars == files.exemplars_digest(FOLDER), STALE
    assert fitted.runbooks == files.runbooks_digest(book.runbooks), STALE
    assert fitted.encoder == files.digest(FOLDER / files.ENCODER), STALE


def test_every_runbook_has_its_exemplars(book: Catalogue):
    found = files.exemplars(FOLDER, {b.id: b.platform for b in book.runbooks.values()})
    said = Counter(e.label for e in found)
    assert min(said[r] for r in book.runbooks) >= files.LEAST_EXEMPLARS
    assert said[ESCALATE] >= files.LEAST_ESCALATE


def test_too_few_exemplars_are_a_fault(tmp_path: Path, book: Catalogue):
    shutil.copytree(FOLDER / files.EXEMPLARS, tmp_path / files.EXEMPLARS)
    few = tmp_path / files.EXEMPLARS / "RB-LIN-AUD-001.txt"
    few.write_text("\n".join(few.read_text("utf-8").splitlines()[:20]), "utf-8")
    with pytest.raises(ValueError, match="RB-LIN-AUD-001"):
        files.exemplars(tmp_path, {b.id: b.platform for b in book.runbooks.values()})


def test_the_same_question_gives_the_same_answer(loaded, book: Catalogue):
    digest, decide = loaded
    again_digest, again = embedded.load(first(FOLDER, book))
    assert digest == again_digest == files.model_digest(FOLDER)
    for question in some(book)[:10]:
        allowed = candidates(book, question).runbooks
        assert decide(question, allowed) == decide(question, allowed) == again(question, allowed)


def some(book: Catalogue) -> list[Question]:
    """An exemplar of each runbook: what must be known by heart."""
    found = files.exemplars(FOLDER, {b.id: b.platform for b in book.runbooks.values()})
    one = {e.label: e for e in found if e.label != ESCALATE}
    return [Question(os=e.platforms[0], text=e.text) for e in one.values()]


def test_it_knows_its_exemplars_and_stays_on_its_platform(loaded, book: Catalogue):
    _, decide = loaded
    for question in some(book):
        allowed = candidates(book, question).runbooks
        decision = decide(question, allowed)
        assert {c.runbook for c in decision.candidates} <= {*allowed, ESCALATE}
        assert not decision.acts or decision.runbook not in never_acts(book)


@pytest.mark.parametrize(
    "text", ["", " ", "\0", "?", "\u200b", "a" * 15_000, "x\n" * 5_000, "\ufffd" * 90, "[SEP][CLS]"]
)
def test_no_text_breaks_it(loaded, book: Catalogue, text: str):
    _, decide = loaded
    question = Question(os=Platform.LINUX, text=text)
    assert not decide(question, candidates(book, question).runbooks).acts


def test_an_answer_is_always_one_of_those_allowed(loaded):
    _, decide = loaded
    question = Question(os=Platform.WINDOWS, text="The Windows Time service is stopped.")
    assert decide(question, ("RB-WIN-SVC-001",)).runbook in ("RB-WIN-SVC-001", ESCALATE)
    assert decide(question, ()).code == "no_candidate"
    assert decide(Question(os=Platform.NETWORK, text="x"), ("RB-WIN-SVC-001",)).acts is False


def test_an_encoder_that_was_exchanged_is_refused(tmp_path: Path, book: Catalogue):
    shutil.copy(FOLDER / files.FITTED, tmp_path)
    (tmp_path / files.ENCODER).write_bytes((FOLDER / files.ENCODER).read_bytes()[:-1])
    with pytest.raises(ValueError, match=r"encoder\.gguf"):
        embedded.load(first(tmp_path, book))


def test_what_is_no_fit_is_refused():
    for data in (b"", b"PK\x03\x04", json.dumps({}).encode()):
        with pytest.raises(ValueError, match=r"fitted\.npz"):
            embedded.read(data)
