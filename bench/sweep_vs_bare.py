"""What our reading of ten hosts costs beside bare asyncssh that runs the very same batch there.

Both sign in anew each time, to all hosts at once, as root, and run the same scripts with the same
parameters in one round trip. Ours also checks the do-not-probe list, cuts floods off, and parses.

    python -m bench.sweep_vs_bare [rounds]
"""

from __future__ import annotations

import asyncio
import sys
import time
from datetime import UTC, datetime

import asyncssh

from bench._clinic import HELPER, Clinic, clinic, interleaved, median_ratio
from osiris.edge.remote import connect, look
from osiris.model.case import ReadState
from osiris.model.site import Target


async def sweep(clinic: Clinic) -> None:
    """Read every host once, as the appliance does."""

    async def one(target: Target) -> None:
        conn = await connect(target, clinic.credential, do_not_probe=("192.0.2.0/24",))
        seen = await look(conn, target.id, clinic.wanted, at=datetime.now(UTC), deadline=60)
        await conn.close()
        assert all(o.state in (ReadState.OK, ReadState.MISSING) for o in seen), seen

    await asyncio.gather(*(one(target) for target in clinic.targets))


async def bare(clinic: Clinic) -> None:
    """The same batch with nothing around it."""
    key, known, document = str(clinic.lab.key), str(clinic.lab.known_hosts), clinic.document

    async def one(target: Target) -> None:
        async with asyncssh.connect(
            target.address, target.port, username="root", client_keys=[key], known_hosts=known
        ) as conn:
            done = await conn.run(f"{HELPER} read", input=document, encoding=None)
        assert done.exit_status == 0
        assert b" end %d 0" % (len(clinic.wanted) - 1) in (done.stdout or b"")

    await asyncio.gather(*(one(target) for target in clinic.targets))


def main(rounds: int) -> None:
    with clinic() as ten:

        def timed(ours: bool) -> float:
            start = time.perf_counter()
            asyncio.run(sweep(ten) if ours else bare(ten))
            return time.perf_counter() - start

        print(f"{len(ten.targets)} hosts, {len(ten.wanted)} readings each, {rounds} rounds")
        times = interleaved({"osiris": lambda: timed(True), "bare": lambda: timed(False)}, rounds)
    ratio = median_ratio(times["osiris"], times["bare"])
    print(f"ratio sweep_vs_bare {ratio:.2f} goal <= 1.5")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
