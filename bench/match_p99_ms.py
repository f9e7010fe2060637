"""How long tier 1 takes to find the runbook for an incident: `python bench/match_p99_ms.py`.

Rules spread over as many checks as a large catalogue has, with every kind of pattern; incidents
are drawn from them, a third without an answer. The crowded line puts all rules on one check, which
no clinic does, and shows how far the index carries.
"""

from __future__ import annotations

import gc
import platform
import random
import time

from osiris.core.match import RuleIndex
from osiris.model.content import Expect, Op, Pattern, Rule, RuleOrigin, Runbook, Value
from osiris.model.site import Platform

SEED = 20261121
LOOKUPS = 20_000
SIZES = (1_000, 10_000)
GOAL_MS = 1


def runbook(number: int) -> Runbook:
    """A runbook that only has an id."""
    return Runbook(
        id=f"RB-BENCH-{number:03}",
        version=1,
        title="bench",
        platform=Platform.LINUX,
        digest="0" * 64,
        heals=(),
        needs=(),
        steps=(),
        approval="policy",
        settle_s=0,
        advice="Look.",
        examples=(),
    )


RUNBOOKS = {book.id: book for book in map(runbook, range(100))}


def rules(count: int, checks: int, chance: random.Random) -> list[Rule]:
    """`count` rules over `checks` checks, in random order of origin and kind."""
    return [
        Rule(
            pattern=Pattern(check=f"check.{chance.randrange(checks)}", observed=observed(chance)),
            runbook=chance.choice(list(RUNBOOKS)),
            origin=chance.choice(list(RuleOrigin)),
        )
        for _ in range(count)
    ]


def observed(chance: random.Random) -> Expect | None:
    """One of the kinds of pattern."""
    number = chance.randrange(1_000)
    return chance.choice(
        [
            None,
            Expect(op=Op.IS, value=number),
            Expect(op=Op.IS, value=f"value {number}"),
            Expect(op=Op.ONE_OF, value=(number, number + 1)),
            Expect(op=Op.AT_LEAST, value=number),
            Expect(op=Op.WITHIN, value=(number, number + 5)),
            Expect(op=Op.SUBSET_OF, value=("a", "b", "c")),
        ]
    )


def value(chance: random.Random) -> Value:
    """What a check may have observed."""
    number = chance.randrange(1_000)
    return number if chance.random() < 0.5 else f"value {number}"


def p99_ms(some_rules: list[Rule], checks: int, chance: random.Random) -> float:
    """The 99th percentile of one lookup, in milliseconds."""
    index = RuleIndex(some_rules, RUNBOOKS)
    asked = [(f"check.{chance.randrange(checks * 3 // 2)}", value(chance)) for _ in range(LOOKUPS)]
    took = []
    gc.disable()
    for check, seen in asked:
        start = time.perf_counter_ns()
        index.match(Platform.LINUX, check, seen)
        took.append(time.perf_counter_ns() - start)
    gc.enable()
    return sorted(took)[LOOKUPS * 99 // 100] / 1e6


def main() -> None:
    """Print the figures."""
    chance = random.Random(SEED)  # noqa: S311 a bench, not a secret
    print(f"python {platform.python_version()} {platform.machine()}, seed {SEED}")
    print(f"{LOOKUPS} lookups a line; rules over 200 checks, or all on one (crowded)")
    specific = [r for r in rules(12_000, 1, chance) if r.pattern.observed is not None][:10_000]
    print(f"match_p99_ms_10000_crowded {p99_ms(specific, 1, chance):.4f} (no goal)")
    figures = {size: p99_ms(rules(size, 200, chance), 200, chance) for size in SIZES}
    for size, figure in figures.items():
        print(f"figure match_p99_ms_{size} {figure:.4f} goal <= {GOAL_MS}")
    print(f"figure match_p99_ms {max(figures.values()):.4f} goal <= {GOAL_MS}")


if __name__ == "__main__":
    main()
