"""What is wrong with the PowerShell of the product, without running it.

Every script is parsed; every command and parameter must stand in table/*.yaml; and nothing may turn
text into code: no Invoke-Expression, no command that is put together from text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import osiris
from osiris.lab.windows import cmdlets as _modelled  # noqa: F401 every model registers itself
from osiris.lab.windows.ps import nodes
from osiris.lab.windows.ps.convert import CASTS, RANGES, type_key
from osiris.lab.windows.ps.exceptions import PARENTS
from osiris.lab.windows.ps.nodes import walk
from osiris.lab.windows.ps.parser import parse
from osiris.lab.windows.ps.scanner import PSSyntax
from osiris.lab.windows.ps.statics import CONSTRUCTORS, SETTERS, STATICS
from osiris.lab.windows.splatting import plain, splatted
from osiris.lab.windows.tables import VERSIONS, Row, rows
from osiris.model.content import Catalogue
from osiris.model.site import MachineRole, Platform

_PACKAGE = Path(osiris.__file__).parent


class Kind(StrEnum):
    """What a script is for, which decides how strict its lint is."""

    PROBE = "probe"
    VERB = "verb"
    CARRIER = "carrier"  # the runner and what starts it: it may make code of the text it carries
    BY_HAND = "by_hand"  # a person runs it, on a machine of theirs


_CLIENTS = frozenset({"win10", "win11"})
_HEADS = {Kind.PROBE: ("p",), Kind.VERB: ("mode", "p", "was", "place")}
_CARRIERS = {"bootstrap", "runner", "fire"}
_PREPARE = "prepare"
_ALWAYS = {
    "true", "false", "null", "_", "matches", "lastexitcode", "input", "args", "psscriptroot",
    "psversiontable", "psculture", "psuiculture",
}  # fmt: skip
_SECRETS = {"recoverypassword", "ms-mcs-admpwd", "mslaps-password", "mslaps-encryptedpassword"}
_FOR_ESCROW = {"recovery_key"}
_NOT_ASCII = re.compile(r"[^\t\n\x20-\x7e]")
_FORMAT = re.compile(r"\{\d+(?:,-?\d+)?:([^{}]*)\}")
_SAME_EVERYWHERE = re.compile(r"[xXdD]\d*|o")
_REFUSED = {
    "invoke-expression": "text must not become code",
    "invoke-command": "scripts run where they are",
    "start-process": "programs are named, so that the table can hold them",
    "add-type": "only what Windows brings",
    "set-executionpolicy": "nobody's policy is changed",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A script: where it lies, what it is for, and the versions of Windows that it is used on."""

    name: str
    text: str
    kind: Kind
    versions: frozenset[str] = VERSIONS

    @property
    def stem(self) -> str:
        """The file's name alone."""
        return self.name.rpartition("/")[2].removesuffix(".ps1")


def claims(catalogue: Catalogue) -> dict[str, frozenset[str]]:
    """On which versions of Windows each probe is used, by the roles of the Checks that use it."""
    found: dict[str, frozenset[str]] = {}
    for check in catalogue.checks(Platform.WINDOWS):
        roles = set(check.roles or MachineRole)
        versions = _CLIENTS if roles == {MachineRole.WORKSTATION} else VERSIONS
        if MachineRole.WORKSTATION not in roles:
            versions = VERSIONS - _CLIENTS
        found[check.probe] = found.get(check.probe, frozenset()) | versions
    return found


def sources(root: Path, versions: Mapping[str, frozenset[str]] | None = None) -> Iterator[Source]:
    """Every script of the product: the package's, and those in tools/ of the source tree.

    `versions` says, by the name of a probe, on which versions of Windows it is used.
    """
    used = versions or {}
    for path in sorted(_PACKAGE.rglob("*.ps1")):
        name = "osiris/" + path.relative_to(_PACKAGE).as_posix()
        text = path.read_bytes().decode("utf-8", "replace")
        yield Source(name=name, text=text, kind=_kind(name), versions=used.get(path.stem, VERSIONS))
    for path in sorted((root / "tools").glob("*.ps1")):
        text = path.read_bytes().decode("utf-8", "replace")
        yield Source(name=f"tools/{path.name}", text=text, kind=Kind.BY_HAND)


def _kind(name: str) -> Kind:
    if name.startswith("osiris/probes/"):
        return Kind.PROBE
    if name.startswith("osiris/actions/"):
        return Kind.VERB
    stem = name.rpartition("/")[2].removesuffix(".ps1")
    if stem in _CARRIERS:
        return Kind.CARRIER
    return Kind.BY_HAND if stem.startswith(_PREPARE) else Kind.PROBE


def lint(scripts: Iterable[Source]) -> list[str]:
    """All that must be mended, each as `script:line: what is wrong`."""
    return [f"{s.name}:{line}: {what}" for s in scripts for line, what in sorted(set(_faults(s)))]


Fault = tuple[int, str]


def _faults(source: Source) -> Iterator[Fault]:
    yield from _characters(source.text)
    try:
        tree = parse(source.text)
    except PSSyntax as error:
        line, _, what = str(error).removeprefix("line ").partition(": ")
        yield int(line), what
        return
    yield from _form(source, tree)
    for check in _CHECKS:
        yield from check(source, tree)
    yield from _carried(source, tree)


def _carried(source: Source, tree: nodes.Block) -> Iterator[Fault]:
    """A script inside a script, which is written to a file somewhere."""
    for node in walk(tree):
        if not isinstance(node, nodes.Constant) or "\n" not in str(node.value):
            continue
        if "$ErrorActionPreference" in str(node.value):
            inner = Source(name=source.name, text=str(node.value), kind=Kind.BY_HAND)
            yield from ((node.line + line, what) for line, what in _faults(inner))


def _characters(text: str) -> Iterator[Fault]:
    for number, line in enumerate(text.split("\n"), 1):
        if found := _NOT_ASCII.search(line):
            yield number, f"the character U+{ord(found[0]):04X}: only ASCII and line feeds"


def _form(source: Source, tree: nodes.Block) -> Iterator[Fault]:
    """Its head: the parameters that it is given, and what happens on an error."""
    wanted = _HEADS.get(source.kind)
    if source.stem == "recovery_key":
        wanted = _HEADS[Kind.PROBE]
    if wanted and tuple(p.name for p in tree.params) != wanted:
        yield 1, f"begins with param({', '.join('$' + w.capitalize() for w in wanted)})"
    if not any(_stops(node) for node in tree.body[:2]):
        yield 1, "$ErrorActionPreference = 'Stop' is missing at the top"


def _stops(node: nodes.Node) -> bool:
    return (
        isinstance(node, nodes.Assign)
        and isinstance(node.target, nodes.Variable)
        and node.target.name == "erroractionpreference"
        and isinstance(node.value, nodes.Constant)
        and node.value.value == "Stop"
    )


# ---- commands


def _commands(source: Source, tree: nodes.Block) -> Iterator[Fault]:
    functions = {n.name.lower(): n for n in walk(tree) if isinstance(n, nodes.Function)}
    blocks = _block_variables(tree)
    for room, node in _uses(tree):
        if not isinstance(node.name, nodes.Constant):
            yield from _called_block(source, node, blocks)
        elif str(node.name.value).lower() in functions:
            yield from _call(node, functions[str(node.name.value).lower()])
        else:
            yield from _cmdlet(source, tree, room, node)


def _uses(tree: nodes.Block) -> Iterator[tuple[nodes.Block, nodes.Command]]:
    """Every command with the function, or the script, that it stands in."""
    for room in (tree, *(n.block for n in walk(tree) if isinstance(n, nodes.Function))):
        for node in walk(room, nodes.Function):
            if isinstance(node, nodes.Command):
                yield room, node


def _block_variables(tree: nodes.Block) -> set[str]:
    """The variables that hold a block which stands in the script."""
    return {
        node.target.name
        for node in walk(tree)
        if isinstance(node, nodes.Assign)
        and isinstance(node.target, nodes.Variable)
        and isinstance(node.value, nodes.Block)
    }


def _called_block(source: Source, node: nodes.Command, blocks: set[str]) -> Iterator[Fault]:
    name = node.name
    if isinstance(name, nodes.Block) or (isinstance(name, nodes.Variable) and name.name in blocks):
        return
    if source.kind is Kind.CARRIER or source.stem == "record-windows":
        return
    yield node.line, "a command that is put together while the script runs"


def _call(node: nodes.Command, function: nodes.Function) -> Iterator[Fault]:
    known = {param.name for param in function.block.params}
    for word in node.words:
        if isinstance(word, nodes.Named) and word.name.lower() not in known:
            yield node.line, f"{function.name} has no parameter -{word.name}"


def _cmdlet(
    source: Source, tree: nodes.Block, room: nodes.Block, node: nodes.Command
) -> Iterator[Fault]:
    name = str(node.name.value) if isinstance(node.name, nodes.Constant) else ""
    if why := _REFUSED.get(name.lower()):
        yield node.line, f"{name}: {why}"
        return
    row = rows().get(name.lower())
    if row is None:
        yield node.line, f"{name} is not in the table of cmdlets"
        return
    absent = source.versions - row.versions
    if absent and not row.needs:
        yield node.line, f"{name} does not exist on {', '.join(sorted(absent))}"
    yield from _program(row, node) if row.program else _parameters(row, tree, room, node)


def _program(row: Row, node: nodes.Command) -> Iterator[Fault]:
    if node.merged or node.dropped & {"2", "*"}:
        yield node.line, f"{row.name}: 5.1 makes an error of redirected stderr under 'Stop'"
    first = node.words[0] if node.words else None
    word = ""
    if isinstance(first, nodes.Named):
        word = first.text
    elif isinstance(first, nodes.Constant):
        word = str(first.value)
    if row.arguments and word.lower().partition(":")[0] not in {a.lower() for a in row.arguments}:
        yield node.line, f"{row.name} {word or '...'} is not in the table"


def _parameters(
    row: Row, tree: nodes.Block, room: nodes.Block, node: nodes.Command
) -> Iterator[Fault]:
    named: list[str] = []
    for word in node.words:
        if isinstance(word, nodes.Named):
            named.append(word.name)
        elif isinstance(word, nodes.Splat):
            keys = splatted(tree, room, word)
            if keys is None:
                yield node.line, f"@{word.variable.name}: its parameters cannot be told"
            named += keys or []
    for name in named:
        if not row.kind(name.lower()):
            yield node.line, f"{row.name} -{name} is not in the table"


# ---- the rest


def _code(source: Source, tree: nodes.Block) -> Iterator[Fault]:
    """Text that becomes code, in ways other than a command."""
    carrier = source.kind is Kind.CARRIER or source.stem == "record-windows"
    for node in walk(tree):
        if isinstance(node, nodes.Invoke) and isinstance(node.name, nodes.Constant):
            word = str(node.name.value).lower()
            if word in ("invokescript", "newscriptblock", "expandstring", "addscript"):
                yield node.line, f"{node.name.value}: text must not become code"
            if word == "create" and _is_type(node.target, "scriptblock") and not carrier:
                yield node.line, "[ScriptBlock]::Create: text must not become code"
        is_text = isinstance(node, nodes.Constant | nodes.Expandable)
        if is_text and source.stem != "runner" and "-encodedcommand" in _words(node).lower():
            yield node.line, "-EncodedCommand: a script must be readable"


def _is_type(node: nodes.Node, name: str) -> bool:
    return isinstance(node, nodes.TypeName) and node.name.rpartition(".")[2] == name


def _words(node: nodes.Node) -> str:
    if isinstance(node, nodes.Expandable):
        return " ".join(part for part in node.parts if isinstance(part, str))
    return plain(node)


def _secrets(source: Source, tree: nodes.Block) -> Iterator[Fault]:
    """Names of secrets that no reading and no verb may ask for."""
    if source.stem in _FOR_ESCROW:
        return
    for node in walk(tree):
        if isinstance(node, nodes.Constant) and str(node.value).lower() in _SECRETS:
            yield node.line, f"{node.value} is a secret"


def _variables(source: Source, tree: nodes.Block) -> Iterator[Fault]:
    """Variables that nothing sets: in 5.1 they are $null without a word."""
    set_: set[str] = set(_ALWAYS)
    for node in walk(tree):
        if isinstance(node, nodes.Parameter):
            set_.add(node.name)
        elif isinstance(node, nodes.Foreach):
            set_.add(node.variable.name)
        elif isinstance(node, nodes.Assign):
            set_ |= set(_targets(node.target))
    for node in walk(tree):
        if isinstance(node, nodes.Variable) and node.scope != "env" and node.name not in set_:
            yield node.line, f"${node.name} is never set"


def _targets(node: nodes.Node) -> Iterator[str]:
    if isinstance(node, nodes.Variable):
        yield node.name
    elif isinstance(node, nodes.Cast):
        yield from _targets(node.operand)
    elif isinstance(node, nodes.ArrayLiteral):
        for item in node.items:
            yield from _targets(item)


def _types(source: Source, tree: nodes.Block) -> Iterator[Fault]:
    """.NET types and members that no simulated host has: no test can have run them."""
    for node in walk(tree):
        if isinstance(node, nodes.Cast) and not _castable(type_key(node.type)):
            yield node.line, f"[{node.type}] as a cast is not modelled"
        elif isinstance(node, nodes.Member | nodes.Invoke) and node.static:
            kind, name = type_key(_type_of(node.target)), plain(node.name).lower()
            if not _has_static(kind, name):
                yield node.line, f"[{kind}]::{name} is not modelled"
        elif isinstance(node, nodes.Try):
            for word in (t for types, _ in node.catches for t in types):
                if word.lower().removeprefix("system.") not in PARENTS:
                    yield node.line, f"catch [{word}] is not modelled"


def _formats(source: Source, tree: nodes.Block) -> Iterator[Fault]:
    """-f with a format that looks different on a German host."""
    for node in walk(tree):
        if isinstance(node, nodes.Binary) and node.op == "-f":
            for form in _FORMAT.findall(plain(node.left)):
                if not _SAME_EVERYWHERE.fullmatch(form):
                    yield node.line, f"the format {form} depends on the language of the host"


def _type_of(node: nodes.Node) -> str:
    return node.name if isinstance(node, nodes.TypeName) else ""


def _castable(kind: str) -> bool:
    return kind.removesuffix("[]") in CASTS or kind.removesuffix("[]") in RANGES


def _has_static(kind: str, name: str) -> bool:
    if name == "new":
        return kind in CONSTRUCTORS or kind.startswith("collections.generic.list[")
    if kind.endswith("scriptblock"):
        return name == "create"
    return f"{kind}::{name}" in STATICS or f"{kind}::{name}" in SETTERS


_CHECKS: tuple[Callable[[Source, nodes.Block], Iterator[Fault]], ...] = (
    _commands,
    _code,
    _secrets,
    _variables,
    _types,
    _formats,
)
