"""Which parameters a splatted hash table holds, as far as the text of a script tells."""

from __future__ import annotations

from collections.abc import Iterator

from osiris.lab.windows.ps import nodes
from osiris.lab.windows.ps.nodes import walk


def splatted(tree: nodes.Block, room: nodes.Block, use: nodes.Splat) -> list[str] | None:
    """The keys of a hash table that is splatted in `room`, the script or one of its functions.

    From the literal above it and those set since; or, for a parameter of the function, from the
    literals at its calls. None where they cannot be told.
    """
    if any(param.name == use.variable.name for param in room.params):
        return _handed(tree, room, use.variable.name)
    found: list[str] | None = None
    for node in walk(room, nodes.Function):
        if not isinstance(node, nodes.Assign) or node.line > use.line:
            continue
        target = node.target
        value = node.value.operand if isinstance(node.value, nodes.Cast) else node.value
        if isinstance(target, nodes.Variable) and target.name == use.variable.name:
            if not isinstance(value, nodes.HashLiteral):
                return None
            found = _keys(value)
        elif isinstance(target, nodes.Index | nodes.Member):
            held = target.target
            if isinstance(held, nodes.Variable) and held.name == use.variable.name:
                key = target.index if isinstance(target, nodes.Index) else target.name
                found = [*(found or []), plain(key)]
    return found


def _handed(tree: nodes.Block, room: nodes.Block, parameter: str) -> list[str] | None:
    """The keys of the tables that the callers of a function give to one of its parameters."""
    found: list[str] | None = None
    for value in _values(tree, room, parameter):
        if not isinstance(value, nodes.HashLiteral):
            return None
        found = [*(found or []), *_keys(value)]
    return found


def _values(tree: nodes.Block, room: nodes.Block, parameter: str) -> Iterator[nodes.Node | None]:
    names = {
        node.name.lower()
        for node in walk(tree)
        if isinstance(node, nodes.Function) and node.block is room
    }
    for node in walk(tree):
        if not isinstance(node, nodes.Command) or plain(node.name).lower() not in names:
            continue
        for word, after in zip(node.words, (*node.words[1:], None), strict=True):
            if isinstance(word, nodes.Named) and word.name.lower() == parameter:
                yield word.value or after


def _keys(table: nodes.HashLiteral) -> list[str]:
    return [plain(key) for key, _ in table.entries]


def plain(node: nodes.Node) -> str:
    """A name as it is written; "?" for one that is worked out."""
    return str(node.value) if isinstance(node, nodes.Constant) else "?"
