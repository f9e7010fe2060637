"""Writes a script anew: other names of variables, other lines, other case, other quotes, another
order where order means nothing. Whatever interprets it must do the same with both.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from osiris.lab.windows import tables
from osiris.lab.windows.ps import nodes
from osiris.lab.windows.ps.nodes import Node, walk
from osiris.lab.windows.ps.parser import Parser

KEPT = {
    "true", "false", "null", "_", "psitem", "matches", "lastexitcode", "input", "args",
    "psscriptroot", "psversiontable", "psculture", "psuiculture", "erroractionpreference",
    "progresspreference",
}  # fmt: skip
PRIMARY = (
    nodes.Variable,
    nodes.Paren,
    nodes.ArrayExpression,
    nodes.SubExpression,
    nodes.HashLiteral,
    nodes.Member,
    nodes.Invoke,
    nodes.Index,
    nodes.Expandable,
)
ESCAPED = {"\n": "`n", "\t": "`t", "\r": "`r", "\0": "`0", '"': '`"', "$": "`$", "`": "``"}


def reshaped(text: str, seed: int, *, called_by_name: bool = False) -> str:
    """The same script in another shape; `called_by_name` keeps the names of its parameters."""
    tree = Parser(text).script()
    kept = {param.name for param in tree.params} if called_by_name else set()
    return Writer(tree, Random(seed), kept).body(tree.params, tree.body)


class Writer:
    """Writes a syntax tree as text, as its random numbers have it."""

    def __init__(self, tree: nodes.Block, random: Random, kept: set[str]) -> None:
        self.random = random
        self.functions = {n.name.lower(): n for n in walk(tree) if isinstance(n, nodes.Function)}
        found = {n.name for n in walk(tree) if isinstance(n, nodes.Variable) and n.scope != "env"}
        found |= {n.name for n in walk(tree) if isinstance(n, nodes.Parameter)}
        new = [f"v{n}{random.choice('abcxyz')}" for n in range(len(found))]
        random.shuffle(new)
        self.names = dict(zip(sorted(found - KEPT - kept), new, strict=False))
        # A table that is splatted to a function names that function's parameters.
        for node in walk(tree):
            if isinstance(node, nodes.Command) and any(
                isinstance(w, nodes.Splat) for w in node.words
            ):
                function = self.functions.get(str(getattr(node.name, "value", "")).lower())
                for param in function.block.params if function else ():
                    self.names.pop(param.name, None)

    # ---- small things

    def case(self, word: str) -> str:
        return self.random.choice((word, word.lower(), word.upper(), word.title(), word.swapcase()))

    def gap(self) -> str:
        return self.random.choice((" ", "  ", " <# so #> ", "\t"))

    def line(self) -> str:
        return self.random.choice(("\n", "\n\n   ", "\n# note: $x 'y'\n", "\r\n\t", "\n  ; "))

    def soft(self) -> str:
        """Where a line may end."""
        return self.random.choice((" ", " ", "\n    ", " # more\n"))

    def quoted(self, text: str) -> str:
        if self.random.random() < 0.5 and "\0" not in text:
            return "'" + text.replace("'", "''") + "'"
        return '"' + self.inside(text) + '"'

    def inside(self, text: str) -> str:
        return "".join(ESCAPED.get(c, c) for c in text)

    def variable(self, node: nodes.Variable) -> str:
        name = self.named(node.name)
        if node.scope:
            name = f"{self.case(node.scope)}:{name}"
        simple = name.replace(":", "").replace("_", "").isalnum()
        return f"${name}" if simple and self.random.random() < 0.7 else "${" + name + "}"

    def named(self, name: str) -> str:
        return self.names.get(name, self.case(name) if name not in ("_", "?") else name)

    # ---- expressions

    def operand(self, node: Node) -> str:
        """An expression that binds tightest."""
        if isinstance(node, nodes.Constant) and isinstance(node.value, str):
            return self.quoted(node.value)
        if isinstance(node, nodes.Constant) and node.value >= 0:
            return self.value(node)
        if isinstance(node, PRIMARY) or (isinstance(node, nodes.Cast) and self._is_table(node)):
            return self.value(node)
        if isinstance(node, nodes.Block | nodes.TypeName):
            return self.value(node)
        return f"({self.value(node)})"

    def _is_table(self, node: nodes.Cast) -> bool:
        return isinstance(node.operand, nodes.HashLiteral)

    def target(self, node: Node) -> str:
        """What members and indexes hang on."""
        if isinstance(node, (*PRIMARY, nodes.TypeName)):
            return self.value(node)
        return f"({self.value(node)})"

    def value(self, node: Node) -> str:
        return _WRITE[type(node)](self, node)

    def constant(self, node: nodes.Constant) -> str:
        return self.quoted(node.value) if isinstance(node.value, str) else repr(node.value)

    def expandable(self, node: nodes.Expandable) -> str:
        pieces = []
        for part in node.parts:
            if isinstance(part, str):
                pieces.append(self.inside(part))
            elif isinstance(part, nodes.Variable):
                scope = f"{part.scope}:" if part.scope else ""
                pieces.append("${" + scope + self.named(part.name) + "}")
            else:
                pieces.append(self.value(part))
        return '"' + "".join(pieces) + '"'

    def array(self, node: nodes.ArrayLiteral) -> str:
        items = [self.operand(item) for item in node.items]
        if len(items) == 1:
            return f"(, {items[0]})"
        return "(" + f",{self.soft()}".join(items) + ")"

    def hash(self, node: nodes.HashLiteral, *, ordered: bool = False) -> str:
        entries = [f"{self.operand(k)} = {self.statement(v)}" for k, v in node.entries]
        quiet = not any(isinstance(n, nodes.Command | nodes.Step) for n in walk(node))
        if quiet and not ordered:
            self.random.shuffle(entries)
        between = self.random.choice(("; ", "\n  "))
        return "@{" + self.soft() + between.join(entries) + "\n}"

    def member(self, node: nodes.Member) -> str:
        mark = "::" if node.static else "."
        return self.target(node.target) + mark + self.member_name(node.name)

    def member_name(self, node: Node) -> str:
        if isinstance(node, nodes.Constant) and str(node.value).isidentifier():
            return self.case(str(node.value))
        return self.operand(node)

    def invoke(self, node: nodes.Invoke) -> str:
        head = nodes.Member(node.line, node.target, node.name, node.static)
        args = f",{self.soft()}".join(self.operand(arg) for arg in node.args)
        return f"{self.member(head)}({args})"

    def index(self, node: nodes.Index) -> str:
        return f"{self.target(node.target)}[{self.value(node.index)}]"

    def unary(self, node: nodes.Unary) -> str:
        if node.op in ("-", "+"):
            return node.op + self.operand(node.operand)
        op = "!" if node.op == "not" and self.random.random() < 0.3 else self.case(f"-{node.op}")
        return f"{op} {self.operand(node.operand)}"

    def binary(self, node: nodes.Binary) -> str:
        left, right = self.operand(node.left), self.operand(node.right)
        return f"{left}{self.gap()}{self.case(node.op)}{self.soft()}{right}"

    def cast(self, node: nodes.Cast) -> str:
        if isinstance(node.operand, nodes.HashLiteral):
            return f"[{self.case(node.type)}]" + self.hash(node.operand, ordered=True)
        return f"[{self.case(node.type)}]{self.operand(node.operand)}"

    def step(self, node: nodes.Step) -> str:
        sign = "++" if node.by > 0 else "--"
        held = self.value(node.target)
        return sign + held if node.before else held + sign

    def block(self, node: nodes.Block) -> str:
        return "{ " + self.body(node.params, node.body) + "\n}"

    # ---- commands

    def command(self, node: nodes.Command) -> str:
        if isinstance(node.name, nodes.Constant) and not node.call:
            head = self.case(node.name.value)
        else:
            head = "& " + self.operand(node.name)
        units = self.units(node)
        words = "".join(self.random.choice((" ", "  ", " `\n   ")) + unit for unit in units)
        drops = [f" {'' if s == '1' else s}>$null" for s in sorted(node.dropped)]
        return head + words + "".join(drops) + (" 2>&1" if node.merged else "")

    def units(self, node: nodes.Command) -> list[str]:
        """Words that belong together; named ones may change places."""
        name = str(getattr(node.name, "value", "")).lower()
        row, function = tables.rows().get(name), self.functions.get(name)
        if function:
            switches = {p.name for p in function.block.params if "switch" in p.types}
        elif row and not row.program:
            switches = {p for p, kind in row.parameters.items() if kind == "switch"}
        else:
            return [self.word(word, program=True) for word in node.words]
        free, named, words = [], [], list(node.words)
        while words:
            word = words.pop(0)
            if isinstance(word, nodes.Named):
                unit = self.word(word, function=function is not None)
                if word.value is None and word.name.lower() not in switches:
                    unit += f" {self.word(words.pop(0))}"
                named.append(unit)
            else:
                free.append(self.word(word))
        self.random.shuffle(named)
        for unit in named:
            free.insert(self.random.randint(0, len(free)), unit)
        return free

    def word(self, node: Node, *, program: bool = False, function: bool = False) -> str:
        if isinstance(node, nodes.Splat):
            return "@" + self.named(node.variable.name)
        if isinstance(node, nodes.Named):
            if program:
                return node.text + (self.operand(node.value) if node.value else "")
            name = (
                self.names.get(node.name.lower(), node.name) if function else self.case(node.name)
            )
            return f"-{name}" + (f":{self.operand(node.value)}" if node.value else "")
        return self.operand(node)

    def pipeline(self, node: nodes.Pipeline) -> str:
        return f" |{self.soft()}".join(self.value(stage) for stage in node.stages)

    # ---- statements

    def body(self, params: tuple[nodes.Parameter, ...], body: nodes.Body) -> str:
        head = ""
        if params:
            head = self.case("param") + "(" + ", ".join(map(self.param, params)) + ")\n"
        return head + "".join(self.statement(s) + self.line() for s in body)

    def param(self, node: nodes.Parameter) -> str:
        types = "".join(f"[{t}]" for t in node.types)
        mandatory = "[Parameter(Mandatory = $true)]" if node.mandatory else ""
        pattern = f"[ValidatePattern('{node.pattern}')]" if node.pattern else ""
        default = f" = {self.operand(node.default)}" if node.default else ""
        return f"{mandatory}{pattern}{types}${self.named(node.name)}{default}"

    def statement(self, node: Node) -> str:
        return self.value(node)

    def braces(self, body: nodes.Body) -> str:
        return self.soft() + "{" + self.soft() + self.body((), body) + "\n}"

    def condition(self, node: Node) -> str:
        return f"({self.soft()}{self.statement(node)} )"

    def if_(self, node: nodes.If) -> str:
        text = ""
        for number, (condition, body) in enumerate(node.arms):
            word = self.case("elseif" if number else "if")
            text += f"{word} {self.condition(condition)}{self.braces(body)}{self.soft()}"
        return text + (self.case("else") + self.braces(node.other) if node.other else "")

    def foreach(self, node: nodes.Foreach) -> str:
        over = self.statement(node.over)
        head = f"({self.variable(node.variable)} {self.case('in')} {over})"
        return self.case("foreach") + head + self.braces(node.body)

    def for_(self, node: nodes.For) -> str:
        parts = [self.statement(p) if p else "" for p in (node.first, node.condition, node.step)]
        return f"{self.case('for')} ({'; '.join(parts)}){self.braces(node.body)}"

    def while_(self, node: nodes.While) -> str:
        condition = self.condition(node.condition)
        if not node.after:
            return f"{self.case('while')} {condition}{self.braces(node.body)}"
        word = self.case("until" if node.until else "while")
        return f"{self.case('do')}{self.braces(node.body)} {word} {condition}"

    def switch(self, node: nodes.Switch) -> str:
        mode = "" if node.mode == "exact" else f" -{self.case(node.mode)}"
        mode += " -CaseSensitive" if node.cased else ""
        cases = "".join(
            f"\n{self.operand(c) if c else self.case('default')} {self.braces(b)}"
            for c, b in node.cases
        )
        return f"{self.case('switch')}{mode} {self.condition(node.over)} {{{cases}\n}}"

    def try_(self, node: nodes.Try) -> str:
        text = self.case("try") + self.braces(node.body)
        for types, body in node.catches:
            names = ", ".join(f"[{self.case(t)}]" for t in types)
            text += f"{self.soft()}{self.case('catch')} {names}{self.braces(body)}"
        return text + (self.case("finally") + self.braces(node.last) if node.last else "")

    def leave(self, node: nodes.Leave) -> str:
        return self.case(node.how) + (f" {self.statement(node.value)}" if node.value else "")

    def function(self, node: nodes.Function) -> str:
        return f"{self.case('function')} {self.case(node.name)} {self.block(node.block)}"

    def assign(self, node: nodes.Assign) -> str:
        return f"{self.assigned(node.target)} {node.op}{self.soft()}{self.statement(node.value)}"

    def assigned(self, node: Node) -> str:
        """A target: the name of a member that may be made by this keeps its case."""
        if isinstance(node, nodes.ArrayLiteral):
            return ", ".join(self.assigned(item) for item in node.items)
        if isinstance(node, nodes.Cast):
            return f"[{node.type}]{self.assigned(node.operand)}"
        if isinstance(node, nodes.Member):
            name = node.name
            word = name.value if isinstance(name, nodes.Constant) else self.operand(name)
            return self.target(node.target) + ("::" if node.static else ".") + str(word)
        return self.value(node)

    def redirected(self, node: nodes.Redirected) -> str:
        drops = "".join(f" {'' if s == '1' else s}>$null" for s in sorted(node.dropped))
        return self.value(node.inner) + drops


_WRITE: dict[type[Node], Callable[[Writer, Any], str]] = {
    nodes.Constant: Writer.constant,
    nodes.Expandable: Writer.expandable,
    nodes.Variable: Writer.variable,
    nodes.TypeName: lambda w, n: f"[{w.case(n.name)}]",
    nodes.ArrayLiteral: Writer.array,
    nodes.ArrayExpression: lambda w, n: "@(" + w.soft() + w.body((), n.body) + ")",
    nodes.SubExpression: lambda w, n: "$(" + w.body((), n.body) + ")",
    nodes.Paren: lambda w, n: f"({w.statement(n.inner)}{w.soft()})",
    nodes.HashLiteral: Writer.hash,
    nodes.Member: Writer.member,
    nodes.Invoke: Writer.invoke,
    nodes.Index: Writer.index,
    nodes.Unary: Writer.unary,
    nodes.Binary: Writer.binary,
    nodes.Cast: Writer.cast,
    nodes.Step: Writer.step,
    nodes.Block: Writer.block,
    nodes.Command: Writer.command,
    nodes.Pipeline: Writer.pipeline,
    nodes.Redirected: Writer.redirected,
    nodes.Assign: Writer.assign,
    nodes.If: Writer.if_,
    nodes.Foreach: Writer.foreach,
    nodes.For: Writer.for_,
    nodes.While: Writer.while_,
    nodes.Switch: Writer.switch,
    nodes.Try: Writer.try_,
    nodes.Leave: Writer.leave,
    nodes.Function: Writer.function,
}
