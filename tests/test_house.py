"""The house as docs/adr/0001 and the README draw it, proved from the parsed source.

A new room is added to the tables below in the commit that builds it.
"""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# Where a module lives decides what it may import: only lower floors.
FLOORS = {
    "osiris.errors": 0,
    "osiris.model": 1,
    "osiris.core": 2,
    "osiris.probes": 2,
    "osiris.actions": 2,
    "osiris.report": 2,
    "osiris.edge": 3,
    "osiris.lab": 3,
    "osiris.flow": 4,
    "osiris.daemon": 5,
    "osiris.desk": 5,
    "tui": 6,
    "osiris.cli": 7,
    "osiris": 0,
}
# The console sees and asks through the desk alone, and only a command starts it.
TUI_ENTERS = ("osiris.desk", "osiris.model", "osiris.errors", "osiris.report")
# Children of these are rooms, which never import each other.
ROOMS = ("osiris.edge", "osiris.flow")

# Each third-party dependency has one home (or the few that are named here).
HOMES = {
    "aiohttp": ("osiris.lab.windows", "tui.web"),
    "aiohttp_jinja2": ("tui.web",),
    "apprise": ("osiris.edge.channels",),
    "apscheduler": ("osiris.daemon",),
    "asyncssh": ("osiris.edge.remote",),
    "click": ("osiris.cli",),
    "cryptography": ("osiris.edge.certificate", "osiris.edge.remote", "osiris.lab.windows"),
    "httpx": ("osiris.edge.channels", "osiris.edge.planner"),
    "llama_cpp": ("osiris.edge.planner",),
    "nacl": ("osiris.core.chain", "osiris.core.blob", "osiris.edge.vault"),
    "numpy": ("osiris.edge.planner",),
    "jinja2": ("tui.web",),
    "pydantic": ("osiris.core.reading",),
    "pydantic_core": ("osiris.core.reading",),
    "pyotp": ("osiris.edge.vault",),
    "qrcode": ("osiris.report",),
    "rich": ("tui",),
    "sqlalchemy": ("osiris.edge.ledger",),
    "spnego": ("osiris.edge.remote", "osiris.lab.windows"),
    "sqlmodel": ("osiris.edge.ledger",),
    "textual": ("tui",),
    "textual_serve": ("tui.web",),
    "winrm": ("osiris.edge.remote",),
    "yaml": ("osiris.core.reading",),
}
# The pure floors use the standard library without I/O, and nothing that tells time or chance.
PURE = (
    "osiris.errors",
    "osiris.model",
    "osiris.core",
    "osiris.probes",
    "osiris.actions",
    "osiris.report",
)
PURE_STDLIB = {
    "__future__",
    "abc",
    "base64",
    "binascii",
    "bisect",
    "collections",
    "csv",
    "dataclasses",
    "datetime",
    "difflib",
    "enum",
    "fnmatch",
    "functools",
    "hashlib",
    "heapq",
    "html",
    "io",
    "ipaddress",
    "itertools",
    "json",
    "math",
    "operator",
    "re",
    "shlex",
    "string",
    "struct",
    "textwrap",
    "types",
    "typing",
    "unicodedata",
    "urllib.parse",
    "zlib",
    "zoneinfo",
}
IMPURE_CALLS = {"open", "now", "today", "utcnow", "uuid4", "urandom", "time", "input", "print"}

# Its own contract is I/O although it lies on a pure floor: the auditor's stand-alone tool.
STAND_ALONE = {"osiris.report.verifier.verify"}

MOST_LINES = 400
MOST_FUNCTION_LINES = 60

FORBIDDEN_TEXT = {
    "an unfinished word": re.compile(r"\b(TODO|FIXME|XXX)\b|NotImplementedError"),
    "a promise that nobody can keep": re.compile(r"HIPAA[- ]compliant", re.IGNORECASE),
    "a path of one machine": re.compile(r"/(?:work|farm)/|\.\./shared"),
}


def tracked(*patterns: str) -> list[Path]:
    """The files of the project as git sees them (a source archive without git: all files)."""
    ran = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", *patterns],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode == 0:
        return [p for line in ran.stdout.splitlines() if (p := ROOT / line).is_file()]
    return [p for pattern in patterns for p in ROOT.rglob(pattern.lstrip("*/")) if p.is_file()]


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


PACKAGES = ("osiris", "tui")
MODULES = {module_name(p): p for room in PACKAGES for p in sorted((ROOT / room).rglob("*.py"))}
TREES = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in MODULES.items()}


def imports(name: str) -> Iterator[str]:
    """Every module that `name` imports, wherever in the file; submodules resolved."""
    for node in ast.walk(TREES[name]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name}: relative import"
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                yield full if full in MODULES else str(node.module)


def for_types(name: str) -> set[str]:
    """What `name` imports for type checkers alone: it names a thing there, and does not use it."""
    blocks = [
        n
        for n in ast.walk(TREES[name])
        if isinstance(n, ast.If) and isinstance(n.test, ast.Name) and n.test.id == "TYPE_CHECKING"
    ]
    inside_ = [i for b in blocks for i in b.body if isinstance(i, ast.ImportFrom)]
    found = {f"{i.module}.{a.name}" for i in inside_ for a in i.names}
    return {f if f in MODULES else f.rpartition(".")[0] for f in found}


def floor(name: str) -> int:
    best = max((p for p in FLOORS if name == p or name.startswith(p + ".")), key=len)
    return FLOORS[best]


def room(name: str) -> str:
    for parent in ROOMS:
        if name.startswith(parent + "."):
            return ".".join(name.split(".")[: parent.count(".") + 2])
    return ""


def inside(name: str, homes: tuple[str, ...]) -> bool:
    return any(name == home or name.startswith(home + ".") for home in homes)


def test_every_room_is_in_the_table():
    assert {m for m in MODULES if m.count(".") == 1 and not inside(m, ("tui",))} <= set(FLOORS)
    assert all(m in MODULES for m in FLOORS), "a room of the table does not exist"


def test_imports_go_down():
    up = [
        f"{name} imports {used}"
        for name in MODULES
        for used in imports(name)
        if used.partition(".")[0] in PACKAGES and used != "osiris" and floor(used) > floor(name)
    ]
    assert not up


def test_the_console_enters_by_the_desk():
    past = [
        f"{name} imports {used}"
        for name in MODULES
        for used in imports(name)
        if (inside(name, ("tui",)) and used.startswith("osiris.") and not inside(used, TUI_ENTERS))
        or (inside(used, ("tui",)) and not inside(name, ("tui", "osiris.cli")))
    ]
    assert not past


def test_rooms_never_import_each_other():
    across = [
        f"{name} imports {used}"
        for name in MODULES
        for used in imports(name)
        if any(inside(name, (p,)) and inside(used, (p,)) for p in ROOMS)
        and room(name)
        and room(used)
        and room(name) != room(used)
    ]
    assert not across


def test_no_cycles():
    graph = {n: {u for u in imports(n) if u in MODULES and u != n} - for_types(n) for n in MODULES}
    # A package's own __init__ re-exports its children; that is a door, not a cycle.
    graph = {n: {u for u in used if not u.startswith(n + ".")} for n, used in graph.items()}
    graph = {n: {u for u in used if not n.startswith(u + ".")} for n, used in graph.items()}
    state: dict[str, int] = defaultdict(int)
    found: list[str] = []

    def visit(name: str, path: tuple[str, ...]) -> None:
        state[name] = 1
        for used in graph[name]:
            if state[used] == 1:
                found.append(" -> ".join((*path, name, used)))
            elif state[used] == 0:
                visit(used, (*path, name))
        state[name] = 2

    for name in graph:
        if state[name] == 0:
            visit(name, ())
    assert not found


def test_each_dependency_has_one_home():
    astray = []
    for name in set(MODULES) - STAND_ALONE:
        for used in imports(name):
            top = used.partition(".")[0]
            if top in HOMES and not inside(name, HOMES[top]):
                astray.append(f"{name} imports {used}")
    assert not astray


def test_pure_floors_do_no_io():
    impure = []
    for name in MODULES:
        if not inside(name, PURE) or name in STAND_ALONE:
            continue
        for used in imports(name):
            top = used.partition(".")[0]
            pure = {top, used} & PURE_STDLIB
            allowed = pure or top == "osiris" or inside(name, HOMES.get(top, ()))
            if not allowed:
                impure.append(f"{name} imports {used}")
        for node in ast.walk(TREES[name]):
            if isinstance(node, ast.Call):
                called = node.func
                word = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
                if word in IMPURE_CALLS:
                    impure.append(f"{name}:{node.lineno} calls {word}")
    assert not impure


def test_the_verifier_stands_alone():
    path = ROOT / "osiris/report/verifier/verify.py"
    used = {u.partition(".")[0] for u in imports("osiris.report.verifier.verify")}
    assert "osiris" not in used
    assert "nacl" not in used
    assert len(path.read_text(encoding="utf-8").splitlines()) < 300


def test_files_and_functions_stay_short():
    long = []
    for path in tracked("*.py", "*.sh", "*.yaml"):
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > MOST_LINES and path.suffix != ".yaml":
            long.append(f"{path.relative_to(ROOT)}: {lines} lines")
    for name, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or 0) - node.lineno
                if length > MOST_FUNCTION_LINES:
                    long.append(f"{name}.{node.name}: {length} lines")
    assert not long


def test_every_public_thing_says_what_it_is():
    bare = []
    for name, tree in TREES.items():
        if not ast.get_docstring(tree) and tree.body:
            bare.append(name)
        for node in tree.body:
            is_definition = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
            if is_definition and not node.name.startswith("_") and not ast.get_docstring(node):
                bare.append(f"{name}.{node.name}")
    assert not bare


@pytest.mark.parametrize("what", FORBIDDEN_TEXT)
def test_no_file_holds(what: str):
    pattern = FORBIDDEN_TEXT[what]
    found = []
    for path in tracked(
        "*.py", "*.sh", "*.md", "*.yaml", "*.toml", "*.html", "Makefile", ".ci/run"
    ):
        if path == Path(__file__):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if pattern.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:80]}")
    assert not found


def test_the_lock_names_no_place():
    locks = sorted(ROOT.glob("requirements*.lock"))
    assert len(locks) == 4
    for lock in locks:
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        assert "--index" not in text
        assert "--find-links" not in text
        assert "--hash=sha256:" in text


def test_every_file_of_osiris_is_a_package_file():
    assert {p.parent for p in MODULES.values()} == {
        p.parent for p in MODULES.values() if (p.parent / "__init__.py").exists()
    }


@pytest.mark.parametrize("package", PACKAGES)
def test_what_lies_beside_the_code_is_installed_with_it(package: str):
    with (ROOT / "pyproject.toml").open("rb") as file:
        data = tomllib.load(file)["tool"]["setuptools"]["package-data"][package]
    installed = {p for pattern in data for p in (ROOT / package).glob(pattern)}
    beside = {p for p in tracked(f"{package}/*") if p.suffix != ".py"}
    assert beside <= installed
