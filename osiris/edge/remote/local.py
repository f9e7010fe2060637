"""The appliance itself and practice folder trees: the packaged helper as a process of our own.

With a root prefix the helper works below that folder and needs no privileges; without one it
only reads.
"""

from __future__ import annotations

import asyncio
import os
import signal
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from importlib import resources
from pathlib import Path

from osiris.edge.remote.helper import LOOK_FIRST, HelperConnection
from osiris.edge.remote.pipes import Flood, drain
from osiris.edge.remote.port import REFUSED, CallResult, Phase
from osiris.errors import CommandTimeout, OutputFlood, RemoteError
from osiris.model.content import Call
from osiris.model.site import Credential, Target

_HOST = resources.files("osiris.edge.remote") / "host"


async def open_local(
    target: Target, credential: Credential | None, address: str, *, deadline: float
) -> LocalConnection:
    """Ready at once; nobody signs in and nothing is sent.

    Raises:
        RemoteError: the root prefix of a practice tree is not an absolute folder.
    """
    if target.root and not (Path(target.root).is_absolute() and Path(target.root).is_dir()):
        raise RemoteError(
            target.name, f"{target.root} is not an absolute path of a folder", "make it first"
        )
    return LocalConnection(target.name, target.root)


class LocalConnection(HelperConnection):
    """The helper in a folder of its own, beside exactly the scripts that are called."""

    def __init__(self, name: str, root: str) -> None:
        super().__init__(name)
        self._root = root
        self._folder = tempfile.TemporaryDirectory(prefix="osiris-", ignore_cleanup_errors=True)
        self._home = Path(self._folder.name)
        (self._home / "read").mkdir()
        (self._home / "act").mkdir()
        (self._home / "run").write_text((_HOST / "run.sh").read_text())
        (self._home / "lib.sh").write_text((_HOST / "lib.sh").read_text())

    async def read(self, calls: Sequence[Call], *, deadline: float) -> list[CallResult]:
        """See `Connection.read`."""
        self._offer("read", calls, [f"read {c.script.name} {c.script.digest}" for c in calls])
        return await super().read(calls, deadline=deadline)

    async def act(
        self, action: str, call: Call, phase: Phase, *, deadline: float, seconds: int = 0
    ) -> CallResult:
        """See `Connection.act`. Refused without a root prefix: the box never changes itself so."""
        if not self._root:
            return CallResult(
                stdout="", stderr="osiris: only a practice tree is changed here\n", rc=REFUSED
            )
        name = call.script.name
        self._offer("act", [call], [f"verb {name} {call.script.digest}", f"act {name} any"])
        return await super().act(action, call, phase, deadline=deadline, seconds=seconds)

    async def clean(self, *, deadline: float) -> CallResult:
        """See `Connection.clean`. On the appliance itself there is nothing to take away."""
        if not self._root:
            return CallResult(stdout="", stderr="", rc=0)
        return await super().clean(deadline=deadline)

    async def close(self) -> None:
        """See `Connection.close`."""
        self._folder.cleanup()

    def _offer(self, kind: str, calls: Sequence[Call], manifest: Sequence[str]) -> None:
        for call in calls:
            (self._home / kind / f"{call.script.name}.sh").write_text(call.script.text)
        (self._home / "manifest").write_text("".join(f"{line}\n" for line in manifest))

    async def _start(
        self, words: Sequence[str], document: bytes, deadline: float
    ) -> tuple[bytes, bytes, int]:
        process = await asyncio.create_subprocess_exec(
            "sh",
            str(self._home / "run"),
            *words,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env={"PATH": os.defpath, "OSIRIS_ROOT": self._root},
            start_new_session=True,
        )
        try:
            async with asyncio.timeout(deadline):
                out, err = await _talk(process, document)
                return out, err, await process.wait()
        except TimeoutError as error:
            raise CommandTimeout(
                self._name, f"no answer within {deadline:g} s", LOOK_FIRST
            ) from error
        except Flood as error:
            raise OutputFlood(
                self._name, "the scripts wrote far more than was asked for", LOOK_FIRST
            ) from error
        finally:
            if process.returncode is None:
                _end_session(process.pid)
                # asyncio calls a process ended only when its pipes were read to their end.
                with suppress(TimeoutError):
                    await asyncio.wait_for(process.communicate(), 2)


async def _talk(process: asyncio.subprocess.Process, document: bytes) -> tuple[bytes, bytes]:
    if process.stdin is None or process.stdout is None or process.stderr is None:
        raise ValueError("the process has no pipes")
    process.stdin.write(document)
    process.stdin.write_eof()
    return await drain(process.stdout, process.stderr)


def _end_session(leader: int) -> None:
    """End the helper and all that it started: timeout(1) gives each script a group of its own, but
    all of them share one session. An armed undo has left it, and lives on."""
    os.killpg(leader, signal.SIGKILL)
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it ended meanwhile
            session = stat.read_text().rpartition(")")[2].split()[3]  # proc_pid_stat(5)
            if session == str(leader):
                os.kill(int(stat.parent.name), signal.SIGKILL)
