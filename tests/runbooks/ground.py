"""A practice folder tree, changed through the packaged helper and the local transport."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

from osiris.edge.remote import CallResult, Phase, connect
from osiris.model.content import Call, Catalogue, Script
from osiris.model.site import Platform, Target, TargetClass, TransportKind
from tests.runbooks.hosts import NOW, lines

OK, BAD_PARAMS, TOOL_MISSING, CHANGED_SINCE, REFUSED = 0, 65, 69, 75, 77


@dataclass(frozen=True)
class Ground:
    """The tree, and the changes that were made in it."""

    root: Path
    catalogue: Catalogue
    made: dict[str, Call] = field(default_factory=dict)

    def put(self, path: str, text: str, mode: int = 0o644) -> Path:
        """A file of the tree."""
        file = self.root / path.lstrip("/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        file.chmod(mode)
        return file

    def apply(self, verb: str | Script, /, **params: str | tuple[str, ...]) -> CallResult:
        """One change, named a-1, a-2, ...; a script stands in for a verb that goes wrong."""
        if isinstance(verb, str):
            verb = self.catalogue.verbs[Platform.LINUX, verb].script
        action = f"a-{len(self.made) + 1}"
        self.made[action] = Call(script=verb, params=params)
        return self.phase(action, "apply")

    def undo(self) -> CallResult:
        """The newest change is taken back."""
        return self.phase(f"a-{len(self.made)}", "undo")

    def phase(self, action: str, phase: Phase) -> CallResult:
        """One phase of one change."""

        async def act() -> CallResult:
            target = Target(
                id="t1",
                name="tree",
                platform=Platform.LINUX,
                klass=TargetClass.SERVER,
                transport=TransportKind.LOCAL,
                root=str(self.root),
                added=NOW,
            )
            connection = await connect(target, None, do_not_probe=())
            try:
                return await connection.act(action, self.made[action], phase, deadline=30)
            finally:
                await connection.close()

        return asyncio.run(act())

    def state(self) -> dict[str, tuple[str, int, int, int]]:
        """Every path of the tree with content (or where a link leads), mode and owner."""
        kept = self.root / "var/lib/osiris"
        return {
            str(path.relative_to(self.root)): _facts(path)
            for path in sorted(self.root.rglob("*"))
            if path != kept and kept not in path.parents and path not in kept.parents
        }


def _facts(path: Path) -> tuple[str, int, int, int]:
    about = path.lstat()
    content = str(path.readlink()) if path.is_symlink() else ""
    if path.is_file() and not path.is_symlink():
        content = path.read_text()
    return content, about.st_mode, about.st_uid, about.st_gid


def there_and_back(ground: Ground, verb: str, /, **params: str | tuple[str, ...]) -> str:
    """Apply, twice, and undo: the second time changes nothing, the undo brings all of it back.

    Returns the state lines after the first time.
    """
    before = ground.state()
    first = ground.apply(verb, **params)
    assert first.rc == OK, first
    changed = ground.state()
    second = ground.apply(verb, **params)
    assert second.rc == OK, second
    assert ground.state() == changed
    assert ground.phase("a-1", "undo").rc == OK
    assert ground.state() == before
    assert lines(ground.phase("a-1", "undo"), "now") == lines(first, "before")
    return "\n".join(lines(first, "after"))
