"""Write the scrubber's lists of words and names: `osiris/core/scrub/words/`.

    python tools/make_scrub_words.py --census DIR --faker DIR --english FILE [--technical FILE]

Sources, none of which the box needs:

- `--census`: dist.all.last, dist.female.first and dist.male.first of the US Census of 1990, public
  domain, as the sdist of the PyPI package `names` 0.3.0 holds them.
- `--faker`: the PyPI package `faker` 40.54.0 (MIT), for names of people and towns of 60 countries.
- `--english`: american-english-small of Debian's `wamerican-small` (SCOWL, Kevin Atkinson; free use
  with its notice, which `words/__init__.py` holds).
- `--technical`: words, one a line, that are no names though a list says so. Left out, `apt-cache
  pkgnames` and the manual pages of this machine say which.

The vocabulary that is there stays, and gains the English words. Which words of it are doubtful
(`names.py`, `doubtful.py`) was chosen by hand and by rank; what no source knows as a name is
dropped.
The same sources give the same files.
"""

from __future__ import annotations

import argparse
import ast
import gzip
import math
import re
import subprocess
import sys
import textwrap
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WORDS = ROOT / "osiris/core/scrub/words"
LINES = 330
_LETTERS = str.maketrans("đĐłŁøØıæþð", "dDlLoOiatd")
_FIRST = re.compile("first_names|middle_names")
_LAST = re.compile("last_names")
_TOWNS = re.compile("^(?:city|cities|city_names|towns?|municipalities)$")


def main() -> int:
    """Write every list and say how long each is."""
    options = _options()
    sys.path.insert(0, str(ROOT))
    from osiris.core.scrub import words as old

    first, last = _names(options.census, options.faker)
    english = _english(options.english)
    technical = _technical(options.technical) | old.VOCABULARY | _own()
    ranked = _census(options.census / "dist.all.last")
    common = frozenset(ranked[:10_000]) | _given_of_census(options.census)
    people = frozenset(ranked[:3_000]) | _given_of_census(options.census) | {"doe", "roe"}
    vocabulary = old.VOCABULARY | {word for word in english - people if len(word) > 1}
    names = first | last | frozenset(ranked)
    towns = _towns(options.faker)
    new = vocabulary - old.VOCABULARY
    doubtful = (old.DOUBTFUL | (new & common)) - old.AMBIGUOUS - old.WHEN_CAPITAL
    given = {name for name in first if len(name) > 2} - vocabulary - technical
    family = {n for n in last | set(ranked[:12_000]) if len(n) > 3} - vocabulary - technical - given
    _write_lists(names, old, doubtful)
    listed = (
        ("vocab", "The vocabulary", "WORDS", vocabulary),
        ("given", "Given names (US Census 1990; Faker)", "NAMES", given),
        ("family", "Family names (US Census 1990; Faker)", "NAMES", family),
        (
            "also",
            "Words that are somebody's name or a town too",
            "WORDS",
            vocabulary & (names | towns),
        ),
        ("first", "Words that are a given name too", "WORDS", vocabulary & first),
    )
    _write_index(
        {stem: (name, _write_all(stem, what, name, ws)) for stem, what, name, ws in listed}
    )
    _write_sounds({n for n in names if len(n) > 3} - technical, technical - names)
    print(len(vocabulary), "words,", len(given), "given,", len(family), "family names")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Write the scrubber's lists.")
    parser.add_argument("--census", type=Path, required=True)
    parser.add_argument("--faker", type=Path, required=True)
    parser.add_argument("--english", type=Path, required=True)
    parser.add_argument("--technical", type=Path)
    return parser.parse_args()


def _census(path: Path) -> list[str]:
    """Names in the order of how frequent they are."""
    return [line.split()[0].lower() for line in path.read_text("ascii").splitlines()]


def _given_of_census(folder: Path) -> frozenset[str]:
    return frozenset(
        name for sex in ("female", "male") for name in _census(folder / f"dist.{sex}.first")
    )


def _names(census: Path, faker: Path) -> tuple[set[str], set[str]]:
    """First and family names of Faker, and the first names of the census, without accents."""
    first, last = set(_given_of_census(census)), set()
    for path in sorted(faker.glob("providers/person/*/__init__.py")):
        tree = ast.parse(path.read_text("utf-8"))
        first |= set(_strings(tree, _FIRST))
        last |= set(_strings(tree, _LAST))
    return first, last


def _strings(tree: ast.Module, wanted: re.Pattern[str]) -> Iterator[str]:
    """The words in small letters of what is assigned to the `wanted` names."""
    for node in ast.walk(tree):
        target = node.targets[0] if isinstance(node, ast.Assign) else None
        if (
            isinstance(node, ast.Assign)
            and isinstance(target, ast.Name)
            and wanted.search(target.id)
        ):
            for each in ast.walk(node.value):
                if isinstance(each, ast.Constant) and isinstance(each.value, str):
                    yield from _fold(each.value)


def _fold(text: str) -> list[str]:
    bare = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    bare = "".join(c for c in bare if not unicodedata.combining(c))
    return re.findall("[a-z]{3,}", bare.lower()) if bare.isascii() else []


def _towns(faker: Path) -> set[str]:
    """The words of the names of towns of Faker."""
    return {
        part
        for path in sorted(faker.glob("providers/address/*/__init__.py"))
        for part in _strings(ast.parse(path.read_text("utf-8")), _TOWNS)
    }


def _own() -> set[str]:
    """What our own checks and runbooks say: nobody's name stands there."""
    paths = [*ROOT.glob("baselines/**/*.yaml"), *ROOT.glob("runbooks/*/*.yaml")]
    return {w.lower() for path in paths for w in re.findall("[A-Za-z]+", path.read_text("utf-8"))}


def _english(path: Path) -> set[str]:
    words = path.read_text("utf-8").split()
    return {word for word in words if word.isascii() and word.isalpha() and word.islower()}


def _technical(path: Path | None) -> set[str]:
    """Words of names of packages, and words that manual pages write in small letters."""
    if path:
        return set(path.read_text("ascii").split())
    listed = subprocess.run(["apt-cache", "pkgnames"], capture_output=True, text=True, check=True)
    counts = Counter(word for name in listed.stdout.split() for word in re.findall("[a-z]+", name))
    found = {word for word, count in counts.items() if count > 1}
    pages: Counter[str] = Counter()
    for page in sorted(Path("/usr/share/man").glob("man*/*.gz")):
        text = gzip.decompress(page.read_bytes()).decode("utf-8", "ignore")
        pages.update(set(re.findall(r"(?<![\w@./-])[a-z]{3,}(?![\w@])", text)))
    return found | {word for word, count in pages.items() if count > 2}


def _write_lists(names: Collection[str], old: object, doubtful: Iterable[str]) -> None:
    path = WORDS / "names.py"
    text = path.read_text("ascii")
    for kind in ("AMBIGUOUS", "WHEN_CAPITAL"):
        listed = set(re.search(rf'{kind} = """(.*?)"""', text, re.S)[1].split())  # type: ignore[index]
        kept = _wrapped(word for word in listed - {"\\"} if word in names)
        text = re.sub(rf'({kind} = """).*?(""")', rf"\1\\\n{kept}\n\2", text, flags=re.S)
    path.write_text(text, "ascii")
    head = '"""Rarer words that are names too (US Census 1990): doubtful beside a person."""'
    (WORDS / "doubtful.py").write_text(f'{head}\n\nWORDS = """\\\n{_wrapped(doubtful)}\n"""\n')


def _wrapped(words: Iterable[str]) -> str:
    return "\n".join(textwrap.wrap(" ".join(sorted(words)), 99, break_on_hyphens=False))


def _write_all(stem: str, what: str, name: str, words: Iterable[str]) -> int:
    """Files of LINES lines; how many there are."""
    for path in WORDS.glob(f"{stem}*.py"):
        path.unlink()
    lines = _wrapped(words).splitlines()
    parts = [lines[at : at + LINES] for at in range(0, len(lines), LINES)]
    for number, part in enumerate(parts, 1):
        ends = f"from {part[0].split()[0]} to {part[-1].split()[-1]}"
        body = "\n".join(part)
        text = f'"""{what}, {ends}."""\n\n{name} = """\\\n{body}\n"""\n'
        (WORDS / f"{stem}_{number}.py").write_text(text, "ascii")
    return len(parts)


def _write_index(files: Mapping[str, tuple[str, int]]) -> None:
    """`parts.py`, which joins the files of each list."""
    names = [(f"{stem}_{n}", name) for stem, (name, of) in files.items() for n in range(1, of + 1)]
    imports = "\n".join(
        f"from osiris.core.scrub.words.{part} import {name} as _{part}"
        for part, name in sorted(names)
    )
    joined = "\n".join(
        f'{stem.upper()} = " ".join(({"".join(f"_{stem}_{n}, " for n in range(1, of + 1))}))'
        for stem, (_, of) in files.items()
    )
    head = '"""The lists, each joined from its files (tools/make_scrub_words.py)."""'
    (WORDS / "parts.py").write_text(
        f"{head}\n\nfrom __future__ import annotations\n\n{imports}\n\n{joined}\n", "ascii"
    )


def _write_sounds(names: Collection[str], words: Collection[str]) -> None:
    """How much more often three letters stand in a name than in a word, in half nats."""
    ours, theirs = _threes(names), _threes(word for word in words if 4 <= len(word) <= 16)
    alphabet = "^abcdefghijklmnopqrstuvwxyz"
    table = "".join(
        _step(ours, theirs, a + b + c) for a in alphabet for b in alphabet for c in alphabet
    )
    rows = "\n".join(table[at : at + 81] for at in range(0, len(table), 81))
    text = (WORDS / "sounds.py").read_text("ascii")
    text = re.sub(
        r'(_TABLE = """).*?(""")', lambda m: f"{m[1]}\\\n{rows}\n{m[2]}", text, flags=re.S
    )
    (WORDS / "sounds.py").write_text(text, "ascii")


def _threes(words: Iterable[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for word in sorted(words):
        marked = f"^{word}^"
        counts.update(marked[at : at + 3] for at in range(len(marked) - 2))
    return counts


def _step(ours: Counter[str], theirs: Counter[str], three: str) -> str:
    left = (ours[three] + 0.5) / ours.total()
    right = (theirs[three] + 0.5) / theirs.total()
    return chr(ord("<") + max(-20, min(20, round(2 * math.log(left / right)))))


if __name__ == "__main__":
    raise SystemExit(main())
