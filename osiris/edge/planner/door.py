"""Which planner a box has at this moment: the clinic's own model, a service, ours, or none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from osiris.core.planning import candidates, never_acts
from osiris.edge.planner import absence, files, shelf
from osiris.edge.planner.client import ChildPlanner, Load
from osiris.edge.planner.port import Absent, Planner
from osiris.model.content import Catalogue
from osiris.model.planner import Decision, PlannerState, Question
from osiris.model.planner import PlannerKind as Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a person chose: a model of the clinic's own (None: ours), or a service by its address
    and model (empty: none). The own model goes before the service."""

    own: shelf.Own | None = None
    url: str = ""
    model: str = ""


class Door:
    """A Planner that looks again at each question who is behind it: tier 2 may have been built
    meanwhile, a file pulled, another model chosen."""

    def __init__(
        self,
        content: Catalogue,
        models: Path,
        wish: Callable[[], Wish],
        key: Callable[[], str],
    ) -> None:
        """`models`: the folder of the embedded planner; `key`: the service's key, from the
        vault."""
        self._content = content
        self._models = models
        self._wish = wish
        self._key = key
        self._for: object = None
        self._planner: Planner = Absent("")

    def state(self) -> PlannerState:
        """Of whoever is behind it now. Starts nothing."""
        return self._now().state()

    async def decide(self, question: Question) -> Decision:
        """The verdict of whoever is behind it now."""
        return await self._now().decide(question)

    def close(self) -> None:
        """End what was started."""
        self._planner.close()

    def _now(self) -> Planner:
        wish = self._wish()
        why = "" if wish.url and not wish.own else absence.engine(self._models.parents[1])
        own = [Path(wish.own.path)] if wish.own else []
        names = (files.ENCODER, files.FITTED, files.EXAMINED)
        ours = [self._models / name for name in names]
        found = (wish, why, _stamps(own or ours))
        if found != self._for:
            self._planner.close()
            self._planner = Absent(why) if why else self._made(wish)
            self._for = found
        return self._planner

    def _made(self, wish: Wish) -> Planner:
        if wish.own is None and wish.url:
            from osiris.edge.planner.api import ApiPlanner  # httpx: nobody else needs it

            return ApiPlanner(wish.url, wish.model, self._key, self._content)
        try:
            load = (
                own(wish.own, self._content) if wish.own else embedded(self._models, self._content)
            )
        except OSError as error:
            return Absent(absence.file(error))
        return child(load, self._content)


def child(load: Load, content: Catalogue) -> ChildPlanner:
    """A planner in a process of its own, restricted by the structured facts of each question."""
    allowed = partial(_allowed, content)
    return ChildPlanner(load, allowed, never_acts(content))


def own(chosen: shelf.Own, content: Catalogue) -> Load:
    """The clinic's own model. Raises OSError where the file is gone."""
    return shelf.own(chosen, content.runbooks)


def embedded(models: Path, content: Catalogue, *, unbound: bool = False) -> Load:
    """The planner that comes with the product, under the ceiling that its own examination set.
    `unbound`: without it, to hear the bare verdict. Raises OSError where a file is missing."""
    model = files.model_digest(models)
    why = "" if unbound else files.ceiling(models, model)
    return Load(
        kind=Kind.EMBEDDED,
        model=model,
        may_act=not why,
        why=why,
        more={
            "folder": str(models),
            "never": never_acts(content),
            "titles": {b.id: b.title for b in content.runbooks.values()},
        },
    )


def _allowed(content: Catalogue, question: Question) -> tuple[str, ...]:
    return candidates(content, question).runbooks


def _stamps(paths: Iterable[Path]) -> Mapping[str, tuple[int, int]]:
    """Size and time of the files of a planner that are there: another file is another planner."""
    found = {}
    for path in paths:
        if path.is_file():
            status = path.stat()
            found[str(path)] = (status.st_size, status.st_mtime_ns)
    return found
