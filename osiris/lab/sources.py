"""Where this machine gets its packages: sources.list(5), in both of its formats."""

from __future__ import annotations

import base64
import re
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ENTRY = re.compile(
    r"^deb\s+(?:\[(?P<options>[^\]]*)\]\s+)?(?P<uri>\S+)\s+(?P<suite>\S+)(?P<parts>.*)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One mirror of one suite. `signed_by` is a path, a key in ASCII armour, or empty (apt's own).

    `trusted` means that apt asks for no signature here.
    """

    uri: str
    suite: str
    components: tuple[str, ...]
    signed_by: str = ""
    trusted: bool = False


def from_lines(text: str) -> Iterator[Source]:
    """The `deb` lines of a one-line file (*.list)."""
    for line in text.splitlines():
        if found := ENTRY.match(line.partition("#")[0].strip()):
            options = _options(found["options"] or "")
            yield _source(found["uri"], found["suite"], found["parts"].split(), options)


def from_deb822(text: str) -> Iterator[Source]:
    """The enabled `deb` stanzas of a deb822 file (*.sources), one Source per URI and suite."""
    for stanza in re.split(r"\n[ \t]*\n", text):
        fields = _fields(stanza)
        if "deb" not in fields.get("types", "").split() or fields.get("enabled", "yes") == "no":
            continue
        for uri in fields.get("uris", "").split():
            for suite in fields.get("suites", "").split():
                yield _source(uri, suite, fields.get("components", "").split(), fields)


def read(folder: Path) -> list[Source]:
    """Every source that apt reads below `folder`, normally /etc/apt."""
    parts = sorted((folder / "sources.list.d").glob("*"))
    found: list[Source] = []
    for path in (folder / "sources.list", *parts):
        if path.suffix == ".list" and path.is_file():
            found += from_lines(path.read_text())
        elif path.suffix == ".sources" and path.is_file():
            found += from_deb822(path.read_text())
    return found


def choose(sources: list[Source], suites: tuple[str, ...]) -> Source | None:
    """The first source of one of `suites` that has the main component."""
    fit = (s for s in sources if s.suite in suites and "main" in s.components)
    return next(fit, None)


def mirror(source: Source) -> str:
    """Its address, or the first in the mirror list that it names (apt-transport-mirror(1))."""
    if not source.uri.startswith("mirror+file:"):
        return source.uri
    lines = Path(source.uri.removeprefix("mirror+file:")).read_text().splitlines()
    return next(line.split()[0] for line in lines if line.strip() and not line.startswith("#"))


def keyring(source: Source, folder: Path) -> Path | None:
    """The keys of `source` as a binary keyring, written to `folder` where they are in armour.

    None: the ones that the distribution trusts.
    """
    path = Path(source.signed_by.split(",")[0].strip())
    if path.is_absolute() and path.suffix != ".asc":
        return path
    armoured = path.read_text() if path.is_absolute() else source.signed_by
    if "BEGIN PGP" not in armoured:
        return None
    made = folder / "keyring.gpg"
    made.write_bytes(_dearmour(armoured))
    return made


def _source(uri: str, suite: str, parts: list[str], options: Mapping[str, str]) -> Source:
    return Source(
        uri=uri,
        suite=suite,
        components=tuple(parts),
        signed_by=options.get("signed-by", ""),
        trusted=options.get("trusted", "") == "yes",
    )


def _options(text: str) -> dict[str, str]:
    pairs = (word.partition("=") for word in shlex.split(text))
    return {name.lower(): value for name, _, value in pairs}


def _fields(stanza: str) -> dict[str, str]:
    """The fields of one stanza, names in lower case; continuation lines keep their breaks."""
    fields: dict[str, str] = {}
    name = ""
    for line in stanza.splitlines():
        if line.startswith("#"):
            continue
        if line[:1] in (" ", "\t"):
            fields[name] = f"{fields.get(name, '')}\n{line.strip()}"
        elif ":" in line:
            name, _, value = line.partition(":")
            name = name.strip().lower()
            fields[name] = value.strip()
    return fields


def _dearmour(text: str) -> bytes:
    """The bytes of every ASCII-armoured block (RFC 9580, section 6.2), without their checksums."""
    blocks = re.findall(r"-----BEGIN PGP[^\n]*\n(.*?)-----END PGP", text, re.DOTALL)
    made = b""
    for block in blocks:
        body = re.split(r"\n\s*\.?\s*\n", "\n" + block, maxsplit=1)[1]
        lines = [line.strip() for line in body.splitlines() if not line.strip().startswith("=")]
        made += base64.b64decode("".join(lines))
    return made
