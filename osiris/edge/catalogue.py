"""Everything reviewed that the box may read, expect and do, loaded from its folders.

A reading is osiris/probes/<platform>/x.py beside x.sh (Windows: x.ps1), a verb the same below
osiris/actions; Checks
and frameworks are YAML below baselines/, runbooks below runbooks/<platform>/. There is no list to
keep: the folder is the list. A module whose name starts with an underscore is a helper.
"""

from __future__ import annotations

import sysconfig
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TypeVar

import osiris
from osiris.actions.spec import VerbSpec
from osiris.core import canon, reading
from osiris.core.lint import broken
from osiris.errors import CatalogueError
from osiris.model.content import (
    Baseline,
    Catalogue,
    Framework,
    Probe,
    Rule,
    RuleOrigin,
    Runbook,
    Script,
    Verb,
    Watch,
)
from osiris.model.site import Platform

Noun = TypeVar("Noun")
_PACKAGE = Path(osiris.__file__).parent
_CONTROL_MAP = "control_map.yaml"  # what tools/make_frameworks.py makes the frameworks from
_WATCH = "watch.yaml"
_HINT = "Nothing of this catalogue is used until every line above is corrected."


def root() -> Path:
    """The folder of baselines/ and runbooks/: the source tree, or share/osiris where installed."""
    tree = _PACKAGE.parent
    if (tree / "baselines").is_dir():
        return tree
    return Path(sysconfig.get_path("data")) / "share" / "osiris"


def load(extra_rules: Path | None = None, *, content: Path | None = None) -> Catalogue:
    """Read the whole catalogue; `extra_rules` is the clinic's own rule file.

    `content` stands in for root(). Raises CatalogueError with every fault of every file.
    """
    shelf = _Shelf(content or root())
    probes = _probes(shelf)
    verbs = _verbs(shelf)
    runbooks = _runbooks(shelf, verbs)
    aliases = _aliases(shelf)
    catalogue = Catalogue(
        baselines=_baselines(shelf),
        probes=probes,
        verbs=verbs,
        runbooks=runbooks,
        rules=_rules(shelf, runbooks.values(), aliases, extra_rules),
        aliases=aliases,
        frameworks=_frameworks(shelf),
        watch=_watch(shelf),
        digest=canon.digest(canon.dumps(shelf.digests)),
    )
    # What dangles is worth naming only once every file could be read.
    faults = shelf.faults or broken(catalogue)
    if faults:
        raise CatalogueError("the catalogue", faults, _HINT)
    return catalogue


class _Shelf:
    """The files of one load: the digest of each, and the faults of all."""

    def __init__(self, content: Path) -> None:
        self.content = content
        self.digests: dict[str, str] = {}
        self.faults: list[str] = []

    def names(self, folder: str, pattern: str) -> list[Path]:
        """The files of a content folder that match, in order."""
        return sorted(p for p in (self.content / folder).glob(pattern) if p.is_file())

    def take(self, path: Path, source: str) -> bytes:
        """What is in a file. Its digest enters the digest of the catalogue."""
        data = path.read_bytes()
        self.digests[source] = canon.digest(data)
        return data

    def read(
        self, path: Path, reader: Callable[[bytes, str], Noun], source: str = ""
    ) -> Noun | None:
        """The noun in a file, or None once its faults are noted."""
        name = source or path.relative_to(self.content).as_posix()
        try:
            return reader(self.take(path, name), name)
        except CatalogueError as error:
            self.faults += error.faults
        except OSError as error:
            self.faults.append(f"{name}: {error.strerror}")
        return None


def _probes(shelf: _Shelf) -> dict[tuple[Platform, str], Probe]:
    found = {}
    for platform, script, module in _scripts(shelf, "probes"):
        parse = getattr(module, "parse", None)
        if callable(parse):
            found[platform, script.name] = Probe(
                name=script.name, platform=platform, script=script, parse=parse
            )
        elif module is not None:
            shelf.faults.append(f"osiris/probes/{platform}/{script.name}.py: has no parse()")
    return found


def _verbs(shelf: _Shelf) -> dict[tuple[Platform, str], Verb]:
    found = {}
    for platform, script, module in _scripts(shelf, "actions"):
        spec = getattr(module, "SPEC", None)
        if isinstance(spec, VerbSpec):
            found[platform, script.name] = _verb(platform, script, spec)
        elif module is not None:
            shelf.faults.append(f"osiris/actions/{platform}/{script.name}.py: has no SPEC")
    return found


def _verb(platform: Platform, script: Script, spec: VerbSpec) -> Verb:
    return Verb(
        name=script.name,
        platform=platform,
        script=script,
        params=spec.params,
        undo=spec.undo,
        undo_note=spec.undo_note,
        cuts=spec.cuts,
        disruptive=spec.disruptive,
        takes_s=spec.takes_s,
    )


def _scripts(shelf: _Shelf, room: str) -> Iterable[tuple[Platform, Script, object]]:
    """Every script of a room with its module, or None where there is no module to it."""
    for platform in Platform:
        folder = _PACKAGE / room / platform
        kind = "ps1" if platform is Platform.WINDOWS else "sh"
        shells = {p.stem: p for p in sorted(folder.glob(f"*.{kind}"))}
        modules = {p.stem: p for p in sorted(folder.glob("[!_]*.py"))}
        for stem in sorted(shells.keys() ^ modules.keys()):
            lone = "py" if stem in shells else kind
            shelf.faults.append(f"osiris/{room}/{platform}/{stem}.{lone}: is missing")
        for stem in sorted(shells.keys() & modules.keys()):
            source = f"osiris/{room}/{platform}/{stem}"
            shelf.take(modules[stem], f"{source}.py")
            text = shelf.take(shells[stem], f"{source}.{kind}").decode()
            module = import_module(source.replace("/", "."))
            yield platform, Script(name=stem, text=text), module


def _baselines(shelf: _Shelf) -> tuple[Baseline, ...]:
    files = [*shelf.names("baselines", "*.yaml"), *shelf.names("baselines", "*/*.yaml")]
    parts = []
    for path in files:
        if path.name in (_CONTROL_MAP, _WATCH) or path.parent.name == "frameworks":
            continue
        part = shelf.read(path, reading.read_baseline)
        if part is not None:
            parts.append((path.relative_to(shelf.content).as_posix(), part))
    try:
        return reading.merge(parts)
    except CatalogueError as error:
        shelf.faults += error.faults
    return ()


def _frameworks(shelf: _Shelf) -> dict[str, Framework]:
    found = {}
    for path in shelf.names("baselines/frameworks", "*.yaml"):
        framework = shelf.read(path, reading.read_framework)
        if framework is not None:
            _same_name(shelf, path, framework.id)
            found[framework.id] = framework
    return found


def _watch(shelf: _Shelf) -> tuple[Watch, ...]:
    path = shelf.content / "baselines" / _WATCH
    return shelf.read(path, reading.read_watch) or ()


def _runbooks(shelf: _Shelf, verbs: Mapping[tuple[Platform, str], Verb]) -> dict[str, Runbook]:
    found: dict[str, Runbook] = {}
    for platform in Platform:
        own = {name: verb for (on, name), verb in verbs.items() if on is platform}
        reader = partial(reading.read_runbook, verbs=own)
        for path in shelf.names(f"runbooks/{platform}", "*.yaml"):
            runbook = shelf.read(path, reader)
            if runbook is None:
                continue
            _same_name(shelf, path, runbook.id)
            if runbook.platform is not platform:
                shelf.faults.append(f"runbooks/{platform}/{path.name}: is for {runbook.platform}")
            found[runbook.id] = runbook
    return found


def _same_name(shelf: _Shelf, path: Path, name: str) -> None:
    """Files are named after what they hold, which also keeps ids apart."""
    if path.stem != name:
        source = path.relative_to(shelf.content).as_posix()
        shelf.faults.append(f"{source}: holds {name}: rename one of the two")


def _aliases(shelf: _Shelf) -> dict[str, str]:
    path = shelf.content / "runbooks" / "aliases.yaml"
    return shelf.read(path, reading.read_aliases) or {}


def _rules(
    shelf: _Shelf,
    runbooks: Iterable[Runbook],
    aliases: Mapping[str, str],
    extra_rules: Path | None,
) -> tuple[Rule, ...]:
    """Local rules first, then what every runbook says that it heals; old names are resolved."""
    local: tuple[Rule, ...] = ()
    if extra_rules is not None:
        reader = partial(reading.read_rules, origin=RuleOrigin.LOCAL)
        local = shelf.read(extra_rules, reader, str(extra_rules)) or ()
    builtin = (
        Rule(pattern=pattern, runbook=runbook.id, origin=RuleOrigin.BUILTIN)
        for runbook in runbooks
        for pattern in runbook.heals
    )
    renamed = (replace(rule, runbook=aliases.get(rule.runbook, rule.runbook)) for rule in local)
    return (*renamed, *builtin)
