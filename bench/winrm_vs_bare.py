"""What our reading of 25 simulated Windows hosts costs beside bare pywinrm with the same batch.

Both sign in anew each time (NTLM, sealed inside TLS), ten hosts at once, start the same command
line and feed it the same document. Ours also pins the certificate, refuses what is not sealed,
keeps a deadline, cuts floods off, and parses. The hosts run in a process of their own.

    python -m bench.winrm_vs_bare [rounds]
"""

from __future__ import annotations

import asyncio
import secrets
import sys
import time
import warnings
from concurrent.futures import ThreadPoolExecutor

from winrm.protocol import Protocol

from bench._clinic import interleaved, median_ratio
from bench._windows import WORKERS, Clinic, clinic, sweep_one
from osiris.edge.remote import winrm_job
from osiris.model.case import ReadState
from osiris.model.content import Call
from osiris.model.site import Target

CHUNK = 200_000


async def sweep(clinic: Clinic) -> None:
    """Read every host once, as the appliance does."""
    gate = asyncio.Semaphore(WORKERS)

    async def one(target: Target) -> None:
        async with gate:
            seen = await sweep_one(clinic, target)
        assert all(o.state is not ReadState.BLIND for o in seen), seen[0].reason

    await asyncio.gather(*(one(target) for target in clinic.targets))


def bare(clinic: Clinic) -> None:
    """The same batch with nothing around it."""
    calls = [Call(script=probe.script, params=params) for probe, params in clinic.wanted]
    nonce = secrets.token_hex(16)
    document = winrm_job.reading(calls, nonce)

    def one(target: Target) -> None:
        credential = clinic.credentials[target.name]
        protocol = Protocol(
            f"https://{target.address}:{target.port}/wsman",
            transport="ntlm",
            username=credential.user,
            password=credential.password,
            server_cert_validation="ignore",
            message_encryption="always",
        )
        shell = protocol.open_shell(noprofile=True, codepage=65001)
        command = protocol.run_command(shell, winrm_job.COMMAND, console_mode_stdin=False)
        for at in range(0, len(document), CHUNK):
            part, last = document[at : at + CHUNK], at + CHUNK >= len(document)
            protocol.send_command_input(shell, command, part, end=last)
        out, _, code = protocol.get_command_output(shell, command)
        protocol.cleanup_command(shell, command)
        protocol.close_shell(shell)
        assert code == 0
        assert out.count(nonce.encode()) == len(calls)

    with ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(one, clinic.targets))


def main(rounds: int) -> None:
    """Take turns, and compare."""
    warnings.simplefilter("ignore")  # pywinrm's, about certificates and the environment
    with clinic() as hosts:

        def timed(ours: bool) -> float:
            start = time.perf_counter()
            if ours:
                asyncio.run(sweep(hosts))
            else:
                bare(hosts)
            return time.perf_counter() - start

        print(f"{len(hosts.targets)} hosts, {len(hosts.wanted)} readings each, {rounds} rounds")
        times = interleaved({"osiris": lambda: timed(True), "bare": lambda: timed(False)}, rounds)
    ratio = median_ratio(times["osiris"], times["bare"])
    print(f"ratio winrm_vs_bare {ratio:.2f} goal <= 1.5")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
