"""The syntax tree of a script: frozen nodes, each with the line on which it begins.

Names follow System.Management.Automation.Language. A `Body` is a sequence of statements; every
expression may stand as a statement.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Node:
    """Anything in a script; `line` counts from 1."""

    line: int


Body = tuple[Node, ...]

# ---- expressions


@dataclass(frozen=True, slots=True)
class Constant(Node):
    """A number, a text without variables, or a bare word."""

    value: Any


@dataclass(frozen=True, slots=True)
class Expandable(Node):
    """A text with variables: literal pieces and expressions in turn."""

    parts: tuple[str | Node, ...]


@dataclass(frozen=True, slots=True)
class Variable(Node):
    """`$name` or `$scope:name`; `name` and `scope` in lower case."""

    name: str
    scope: str = ""


@dataclass(frozen=True, slots=True)
class TypeName(Node):
    """`[name]` as a value: what -is and -as take, and what statics belong to."""

    name: str


@dataclass(frozen=True, slots=True)
class ArrayLiteral(Node):
    """`a, b` and `, a`."""

    items: Body


@dataclass(frozen=True, slots=True)
class ArrayExpression(Node):
    """`@(...)`: always an array."""

    body: Body


@dataclass(frozen=True, slots=True)
class SubExpression(Node):
    """`$(...)`."""

    body: Body


@dataclass(frozen=True, slots=True)
class Paren(Node):
    """`(...)`: one pipeline or assignment, as a value."""

    inner: Node


@dataclass(frozen=True, slots=True)
class HashLiteral(Node):
    """`@{...}`; `ordered` when it stands behind [ordered] or [pscustomobject]."""

    entries: tuple[tuple[Node, Node], ...]


@dataclass(frozen=True, slots=True)
class Member(Node):
    """`target.name`; with `static`, `[type]::name`."""

    target: Node
    name: Node
    static: bool


@dataclass(frozen=True, slots=True)
class Invoke(Node):
    """`target.name(args)`; with `static`, `[type]::name(args)`."""

    target: Node
    name: Node
    args: Body
    static: bool


@dataclass(frozen=True, slots=True)
class Index(Node):
    """`target[index]`."""

    target: Node
    index: Node


@dataclass(frozen=True, slots=True)
class Unary(Node):
    """`op operand`; `op` is the operator without its dash: not, bnot, join, split, -, +."""

    op: str
    operand: Node


@dataclass(frozen=True, slots=True)
class Binary(Node):
    """`left op right`; `op` in lower case: `+`, `..`, `-eq`, `-cmatch`."""

    op: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Cast(Node):
    """`[type]operand`."""

    type: str
    operand: Node


@dataclass(frozen=True, slots=True)
class Step(Node):
    """`target++`, `--target`; `by` is 1 or -1."""

    target: Node
    by: int
    before: bool


@dataclass(frozen=True, slots=True)
class Parameter(Node):
    """One of param(...): its casts from the outside in, its default, and the pattern that its
    value must match (none: any)."""

    name: str
    types: tuple[str, ...]
    default: Node | None
    mandatory: bool
    pattern: str


@dataclass(frozen=True, slots=True)
class Block(Node):
    """`{...}` as a value, a function's body, or a whole script; `text` is what stands between."""

    params: tuple[Parameter, ...]
    body: Body
    text: str


# ---- commands


@dataclass(frozen=True, slots=True)
class Named(Node):
    """`-name` or `-name:value`; `text` as it was written, for programs."""

    name: str
    value: Node | None
    text: str


@dataclass(frozen=True, slots=True)
class Splat(Node):
    """`@name` among a command's words."""

    variable: Variable


@dataclass(frozen=True, slots=True)
class Command(Node):
    """A command with its words in order.

    `call` is set for `& name`. `merged`: its errors go where its output goes (2>&1). `dropped`: the
    streams that go to $null, by number ("1" is the output).
    """

    name: Node
    words: Body
    call: bool
    merged: bool
    dropped: frozenset[str]


@dataclass(frozen=True, slots=True)
class Redirected(Node):
    """An expression whose streams go to $null."""

    inner: Node
    dropped: frozenset[str]


@dataclass(frozen=True, slots=True)
class Pipeline(Node):
    """Two or more stages; all but the first are commands."""

    stages: Body


# ---- statements


@dataclass(frozen=True, slots=True)
class Assign(Node):
    """`target op value`, op one of `=` `+=` `-=` `*=` `/=` `%=`."""

    target: Node
    op: str
    value: Node


@dataclass(frozen=True, slots=True)
class If(Node):
    """Conditions with their bodies, and what else."""

    arms: tuple[tuple[Node, Body], ...]
    other: Body


@dataclass(frozen=True, slots=True)
class Foreach(Node):
    """`foreach ($name in over) {...}`."""

    variable: Variable
    over: Node
    body: Body


@dataclass(frozen=True, slots=True)
class For(Node):
    """`for (first; condition; step) {...}`."""

    first: Node | None
    condition: Node | None
    step: Node | None
    body: Body


@dataclass(frozen=True, slots=True)
class While(Node):
    """`while`; `do ... while` with `after`, and `do ... until` with `until` as well."""

    condition: Node
    body: Body
    after: bool
    until: bool


@dataclass(frozen=True, slots=True)
class Switch(Node):
    """`switch`; `mode` is exact, regex or wildcard. A case without a condition is `default`."""

    mode: str
    cased: bool
    over: Node
    cases: tuple[tuple[Node | None, Body], ...]


@dataclass(frozen=True, slots=True)
class Try(Node):
    """`try`; each catch with the types it takes (none: all)."""

    body: Body
    catches: tuple[tuple[tuple[str, ...], Body], ...]
    last: Body


@dataclass(frozen=True, slots=True)
class Leave(Node):
    """`throw`, `return`, `exit` with or without a value; `break`, `continue`."""

    how: str
    value: Node | None


@dataclass(frozen=True, slots=True)
class Function(Node):
    """`function name {...}`."""

    name: str
    block: Block


def walk(node: Node, without: type[Node] | tuple[()] = ()) -> Iterator[Node]:
    """A node and every node below it, in the order of the text; what is `without` is left out."""
    yield node
    for name in node.__dataclass_fields__:
        yield from _below(getattr(node, name), without)


def _below(held: Any, without: type[Node] | tuple[()]) -> Iterator[Node]:
    if isinstance(held, Node):
        if not isinstance(held, without):
            yield from walk(held, without)
    elif isinstance(held, tuple):
        for one in held:
            yield from _below(one, without)
