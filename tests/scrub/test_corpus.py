"""The corpus itself: its labels are true, its halves share nothing, its scores count right."""

from __future__ import annotations

import math
import re
from itertools import pairwise

import pytest

from tests.scrub import corpus
from tests.scrub.line import PATIENT, Line, Span, fold, tokens
from tests.scrub.score import interval, leaked, measure, total

SEED = 7


@pytest.fixture(scope="module", params=corpus.HALVES)
def half(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def made(half: str) -> list[Line]:
    return corpus.lines(half, SEED, 60)


def without_patients(line: Line) -> str:
    text = line.text
    for span in sorted(line.spans, reverse=True):
        if span.klass == PATIENT:
            text = f"{text[: span.start]}[gone]{text[span.end :]}"
    return text


def test_same_seed_same_lines(half: str, made: list[Line]):
    assert corpus.lines(half, SEED, 60) == made
    assert corpus.lines(half, SEED + 1, 60) != made


def test_as_many_clean_lines_as_leaking_ones(made: list[Line]):
    families = [line.family for line in made]
    assert {families.count(name) for name in corpus.LEAKING} == {60}
    assert sum(name in corpus.CLEAN for name in families) == 60 * len(corpus.LEAKING)


def test_every_template_is_used_and_fills(half: str):
    _, templates = corpus.parts(half)
    assert set(templates) == {*corpus.LEAKING, *corpus.CLEAN}
    longest = max(map(len, templates.values()))
    for line in corpus.lines(half, SEED, longest):
        assert not re.search("[«»‹›§¤]", line.text), line.text


def test_labels_cover_what_they_say(made: list[Line]):
    for line in made:
        for before, after in pairwise(line.spans):
            assert before.end <= after.start
        for span in line.spans:
            text = line.text[span.start : span.end]
            assert text
            if line.family != "nested" and "%" not in text and span.kind != "encoded":
                assert text == span.plain or "&#" in text


def test_leaking_families_leak_and_clean_ones_hold_nobody(made: list[Line]):
    for line in made:
        has_patient = any(span.klass == PATIENT for span in line.spans)
        assert has_patient == (line.family in corpus.LEAKING), line


def test_no_name_of_the_pools_stands_unlabelled(half: str, made: list[Line]):
    """Neither a whole name in a leaking line nor a pair First Last in a clean one."""
    pools, _ = corpus.parts(half)
    first, last = ("|".join(map(re.escape, names)) for names in (pools.FIRST, pools.LAST))
    pairs = re.compile(rf"\b(?:{first}) (?:{last})\b")
    for line in made:
        assert not pairs.search(without_patients(line)), line.text


def test_a_scrubber_that_takes_the_labels_out_is_perfect(made: list[Line]):
    by_text = {line.text: without_patients(line) for line in made}
    whole = total(measure(made, by_text.__getitem__).values())
    assert whole.spans > 1000
    assert (whole.caught, whole.leaking, whole.touched) == (whole.spans, 0, 0)
    assert whole.kept == whole.staff > 100


def test_a_scrubber_that_does_nothing_catches_nothing(made: list[Line]):
    tallies = measure(made, lambda text: text)
    assert all(tallies[name].leaking == 60 for name in corpus.LEAKING)
    assert all(tallies[name].caught == 0 for name in corpus.LEAKING)
    assert all(tallies[name].touched == 0 for name in corpus.CLEAN)


def test_a_scrubber_that_withholds_all_touches_every_clean_line(made: list[Line]):
    whole = total(measure(made, lambda _: "[withheld]").values())
    assert whole.leaking == 0
    assert whole.touched == whole.clean == 600
    assert whole.kept == 0


def words(half: str) -> set[str]:
    pools, _ = corpus.parts(half)
    texts = (*pools.FIRST, *pools.LAST, *pools.CITIES)
    return {word for text in texts for word in re.findall(r"[^\W\d_]{2,}", fold(text))}


def test_halves_share_no_name_or_place():
    assert not words("dev") & words("sealed")
    dev, sealed = (corpus.parts(name)[0] for name in ("dev", "sealed"))
    for pool in (
        "STREETS",
        "STREET_FORMS",
        "DATES",
        "MAILBOXES",
        "MAIL_HOSTS",
        "SEPARATORS",
        "LOGINS",
        "HOSTS",
    ):
        assert not set(getattr(dev, pool)) & set(getattr(sealed, pool)), pool
    for field, forms in dev.FORMATS.items():
        assert not set(forms) & set(sealed.FORMATS[field]), field


def literal(template: str) -> str:
    return re.sub("«[^»]*»|‹[a-z0-9]+ |›", " ", template)


def test_halves_share_no_template_and_no_sentence():
    (_, dev), (_, sealed) = (corpus.parts(name) for name in ("dev", "sealed"))
    for family in dev:
        assert not set(map(literal, dev[family])) & set(map(literal, sealed[family])), family
    runs = [
        {run for text in half["text"] for run in word_runs(literal(text), 3)}
        for half in (dev, sealed)
    ]
    assert not runs[0] & runs[1]


def word_runs(text: str, length: int) -> set[tuple[str, ...]]:
    found = re.findall(r"[a-z']+", text.lower())
    return {tuple(found[i : i + length]) for i in range(len(found) - length + 1)}


def test_halves_share_no_software():
    from tests.scrub import wording_dev, wording_sealed

    texts = {
        module: fold("\n".join(text for texts in module.TEMPLATES.values() for text in texts))
        for module in (wording_dev, wording_sealed)
    }
    for mine, other in ((wording_dev, wording_sealed), (wording_sealed, wording_dev)):
        for name in mine.SOFTWARE:
            assert name in texts[mine], f"{name} stands nowhere"
            assert name not in texts[other], f"{name} stands in both halves"


@pytest.mark.parametrize(
    ("plain", "text", "survives"),
    [
        ("O'Brien", "seen [name]brien", True),
        ("O'Brien", "seen [name]", False),
        ("Sánchez Pérez", "[name] PEREZ", True),
        ("Núñez", "seen NUNEZ", True),
        ("Ng", "Mr Ng called", True),
        ("Ng", "calling [name]", False),
        ("4/7/51", "born 4/7/51.", True),
        ("4/7/51", "born 14/7/51", False),
        ("(415) 555-0134", "[phone]-0134", True),
        ("ann.low@mail.test", "[email]@mail.test", False),
        ("ann.low@mail.test", "low@[host]", True),
    ],
)
def test_what_counts_as_a_survivor(plain: str, text: str, survives: bool):
    assert any(token.search(fold(text)) for token in tokens(plain)) == survives


@pytest.mark.parametrize(
    "scrubbed",
    [
        "Quickly%20Smithson",
        "x=U21pdGhzb24gUXVpY2tseQ== end",
        "536d697468736f6e",
        "S\0m\0i\0t\0h\0s\0o\0n\0",
        r"\u0053\u006d\u0069\u0074\u0068\u0073\u006f\u006e",
        "UwBtAGkAdABoAHMAbwBuAA==",
        "%2553mithson",
        "&#83;mithson",
    ],
)
def test_an_encoded_name_is_read_again(scrubbed: str):
    line = Line("nested", "x=blob end", (Span(2, 6, "encoded", PATIENT, "Smithson"),))
    assert leaked(line, scrubbed)
    assert not leaked(line, "x=[withheld] end")


def test_a_mask_is_no_survivor_but_a_bracketed_name_is():
    line = Line("text", "user [mail] x", (Span(6, 10, "name", PATIENT, "mail"),))
    assert leaked(line, "user [mail] x")
    assert not leaked(
        Line("text", "user Email", (Span(5, 10, "name", PATIENT, "Email"),)), "[email]"
    )


def test_exact_intervals():
    """Each bound is the share under which a result so far out has the chance of 2.5 %."""
    low, high = interval(95, 100)
    chances = [
        [math.comb(100, k) * share**k * (1 - share) ** (100 - k) for k in range(101)]
        for share in (low, high)
    ]
    assert sum(chances[0][95:]) == pytest.approx(0.025)
    assert sum(chances[1][:96]) == pytest.approx(0.025)
    assert interval(0, 20)[1] == pytest.approx(1 - 0.025 ** (1 / 20))
    assert interval(5000, 5000)[0] == pytest.approx(0.025 ** (1 / 5000))
    with pytest.raises(ValueError, match="no share"):
        interval(2, 1)
