"""What machines and people say of patients turns up nowhere: 200 made-up tokens, every way out.

The tokens lie in what machines log, in the names of files, in what their settings say, and in the
words of people. The box looks, listens, heals, asks its planner and tells people; then all that it
keeps, prints or sends is searched, unpacked and decoded (tests/scrub/canaries.py). Names of staff
and of machines are no patient's: they stay on the box, and none of them is a token here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from osiris.core.hearing import PROBE
from osiris.daemon.asks import ask
from osiris.daemon.house import House, opened
from osiris.edge.ledger import decisions, incidents, targets
from osiris.flow.heal import heal_open
from osiris.flow.listen import listen
from osiris.flow.sweep import sweep
from osiris.lab.tree import break_, plant
from osiris.model.case import Request, Role, Source
from osiris.model.content import Script
from osiris.model.site import ChannelUse, Platform
from osiris.model.telling import Result, Sent
from osiris.report.why import page
from tests.cli.terminal import osiris
from tests.flow.outbox import Office
from tests.flow.tree import TREE, Box
from tests.scrub import canaries
from tests.scrub.canaries import Bird, Hit

BIRDS = canaries.plant(seed=4)
SAYS = '. "${OSIRIS_LIB:?}/lib.sh"\necho looked systemd\necho looked journal\ncat "$R/said"\n'
MORE = ("second-tree", "third-tree")

READS = (
    "status",
    "incidents --all",
    "tickets --all",
    "tickets --stats",
    "show",
    f"history {TREE}",
    "learn status",
    "learn candidates",
    "notify log",
    "notify list",
    "onboarding show",
    "policy show",
    "planner show",
    "rmm show",
    "score",
    "target list",
    "waiver list",
    "evidence verify",
)
"""Every command that shows what was found, said or done; each in words and as JSON."""


@dataclass
class Aviary:
    """A box that lived with the tokens, all that it printed and sent, and how much of it."""

    box: Box
    texts: dict[str, str]
    heard: int
    asked: int
    told: int


@pytest.fixture(scope="module")
def aviary(tmp_path_factory: pytest.TempPathFactory) -> Aviary:
    folder = tmp_path_factory.mktemp("birds")
    box = Box(folder)
    roots = {TREE: box.root, **{name: folder / name for name in MORE}}
    for name in MORE:
        plant(roots[name])
        box.ask("target.add", name=name, transport="local", root=str(roots[name]), lab=True)
    texts: dict[str, str] = {}
    with opened(box.desk.folder, "test", unlock=box.desk.unlock) as opened_house:
        house = _listening(opened_house)
        lines: list[str] = []
        asyncio.run(sweep(house.box, say=lines.append))
        _ask(house, lines, "policy.set", autonomy="act")
        for number, root in enumerate(roots.values()):
            _infest(root, BIRDS[number::3])
            break_(root)
        heard = _live(house, roots, lines)
        for bird in BIRDS:
            _ask(house, lines, "incident.open", host=TREE, text=_one_line(bird))
        told = _tell(house, texts)
        texts["what requests said"] = "\n".join(lines)
    return Aviary(box, _read(box, texts), heard, len(BIRDS), told)


def _listening(house: House) -> House:
    """The house, whose machines log what stands in their file `said`."""
    catalogue = house.box.catalogue
    probe = catalogue.probes[Platform.LINUX, PROBE]
    probe = replace(probe, script=Script(name=PROBE, text=SAYS))
    probes = {**catalogue.probes, (Platform.LINUX, PROBE): probe}
    return replace(house, box=replace(house.box, catalogue=replace(catalogue, probes=probes)))


def _live(house: House, roots: dict[str, Path], lines: list[str]) -> int:
    """Look, listen and heal, until every token was logged; how many entries became cases."""
    watched = [w.id for w in house.box.catalogue.watch if w.platform is Platform.LINUX]
    left = list(BIRDS)
    while left:
        for root in roots.values():
            batch, left = left[: len(watched)], left[len(watched) :]
            rows = zip(watched, batch, strict=False)
            said = "".join(f"entry {watch} 1 {_one_line(bird)}\n" for watch, bird in rows)
            (root / "said").write_text(said)
        asyncio.run(listen(house.box, say=lines.append))
        asyncio.run(sweep(house.box, everything=True, say=lines.append))
        asyncio.run(heal_open(house.box, house.index, say=lines.append))
        with house.box.ledger.read() as tx:
            found = incidents.all(tx)
        for one in found:
            if one.source is Source.EVENT and one.closed is None:
                _ask(house, lines, "incident.close", incident=one.id)
    return sum(i.source is Source.EVENT for i in found)


def _one_line(bird: Bird) -> str:
    """The journal prints an entry with its line breaks; a line is what our script takes."""
    return " ".join(bird.text.split())


def _infest(root: Path, birds: Sequence[Bird]) -> None:
    """The tokens in names of files and folders, in settings and in jobs."""
    for number, bird in enumerate(birds):
        person = f"{bird.name}, Ann ({bird.mrn})"
        for place in ("srv/samba/scans", "var/lib/pacs", f"home/clinicadmin/{person}"):
            folder = root / place
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{person} {number}.pdf").write_text(bird.text)
            (folder / f"{person} {number}.pdf").chmod(0o666)
            folder.chmod(0o777)
    first, second, third = birds[:3]
    _append(root / "etc/ssh/sshd_config", f"# for {first.name}, {first.mrn}\n")
    _append(root / "etc/samba/smb.conf", f"[scans]\npath = /srv/{second.name}_{second.mrn}\n")
    _append(root / "etc/crontab", f"0 1 * * * root lp /srv/{third.name}_{third.mrn}.pdf\n")
    _append(root / "etc/fstab", f"//fs01/{first.name} /mnt/{first.mrn} cifs defaults 0 0\n")
    _append(root / "etc/login.defs", f"# {second.text.splitlines()[0]}\n")


def _append(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(text)


def _ask(house: House, lines: list[str], kind: str, **args: object) -> None:
    request = Request(kind=kind, args=args, who="kim", role=Role.ADMIN, where="cli")  # type: ignore[arg-type]
    reply = asyncio.run(ask(house, request, lines.append))
    lines += [reply.text, str(reply.data)]


def _tell(house: House, texts: dict[str, str]) -> int:
    """Tell people by every kind of way; what would leave the site is caught at the line."""
    office = Office(house)
    for use in ChannelUse:
        office.channel(f"to-{use}", f"http://127.0.0.1:9/{use}", use=use)
    sent: list[str] = []

    async def catch(*said: object) -> Result:
        sent.append(repr(said))
        return Result(sent=Sent.OK, code=200)

    office.ways = replace(office.ways, send=catch)
    for minutes in (1, 5, 24 * 60):
        office.tell(minutes)
    texts["sent"] = "\n".join(sent)
    return len(sent)


def _read(box: Box, texts: dict[str, str]) -> dict[str, str]:
    """Everything that commands print, and an export with its details."""
    data = box.desk.folder
    numbers = [i.id for i, _ in box.desk.incidents(open_only=False)]
    lines = [*READS, *(f"why {number}" for number in numbers[::40])]
    for line in (*lines, *(f"{line} --json" for line in lines)):
        texts[line] = _printed(data, line)
    _printed(data, f"evidence export --details --out {data.with_name('export')}")
    # What `why` prints of all others, without a start of the program for each.
    for story in map(box.desk.why, numbers):
        texts[f"why {story.incident.id} of the desk"] = page(story) + repr(story)
    return texts


def _printed(data: Path, line: str) -> str:
    ran = osiris(data, *line.split())
    assert ran.code in (0, 6), (line, ran)
    return ran.out + ran.err


def _leaks(hits: Sequence[Hit]) -> str:
    return "\n".join(sorted({f"{h.where}: {h.reading}: {h.token}" for h in hits}))


def test_the_search_finds_what_is_not_scrubbed(aviary: Aviary):
    """Or finding nothing would say nothing. In a folder of the machine they all lie."""
    found = canaries.found(BIRDS, texts={"as it was said": "\n".join(b.text for b in BIRDS)})
    assert len({h.token for h in found}) == 200
    on_machines = canaries.found(BIRDS, folder=aviary.box.root)
    assert len({h.token for h in on_machines}) >= 60


def test_all_of_it_was_said_heard_decided_and_told(aviary: Aviary):
    assert aviary.heard == len(BIRDS)
    assert aviary.told > 0
    with aviary.box.desk.read() as tx:
        cases = incidents.all(tx)
        decided = decisions.all(tx)
        assert len(targets.all(tx)) == 1 + len(MORE)
    assert sum(i.source is Source.PERSON for i in cases) == aviary.asked == len(BIRDS)
    assert len({d.incident for d in decided}) >= 2 * len(BIRDS)
    assert [r for r in aviary.box.desk.history(TREE) if r.outcome == "healed"]


def test_nothing_of_it_is_in_what_the_box_keeps(aviary: Aviary):
    """The ledger with its write-ahead log, the vault, the settings."""
    assert not _leaks(canaries.found(BIRDS, folder=aviary.box.desk.folder))


def test_nothing_of_it_is_in_an_export_with_details(aviary: Aviary):
    export = aviary.box.desk.folder.with_name("export")
    assert '"type":"detail"' in (export / "pack.jsonl").read_text(encoding="utf-8")
    assert not _leaks(canaries.found(BIRDS, folder=export))


def test_nothing_of_it_is_printed_or_sent(aviary: Aviary):
    """What commands say on stdout and stderr, in words and as JSON; notices; replies."""
    assert all(aviary.texts.values())
    assert not _leaks(canaries.found(BIRDS, texts=aviary.texts))
