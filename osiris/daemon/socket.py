"""The daemon's Unix socket: one JSON line in, progress lines and one reply line out.

The kernel says who calls (SO_PEERCRED, unix(7)). Today the owner of the data folder and root are
the only callers, and both are `admin`; accounts come with the console.
"""

from __future__ import annotations

import asyncio
import json
import os
import pwd
import socket
import struct
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from osiris.errors import BusyError, OsirisError, RequestError
from osiris.flow import Say
from osiris.model.case import Reply, Request, Role

LONGEST = 1 << 20
Answer = Callable[[Request, Say], Awaitable[Reply]]


async def serve(path: Path, answer: Answer) -> asyncio.Server:
    """Listen at `path` (0600). A socket left behind by a dead daemon is replaced.

    Raises OsirisError where no socket can be made there.
    """
    path.unlink(missing_ok=True)
    old = os.umask(0o177)
    try:
        return await asyncio.start_unix_server(_caller(answer), path=path, limit=LONGEST)
    except OSError as error:
        why = error.strerror or str(error)  # a path beyond 107 bytes has no number, unix(7)
        raise OsirisError(f"{path}: {why}.", "Choose another data folder.") from error
    finally:
        os.umask(old)


def peer_uid(sock: socket.socket) -> int:
    """The user id of the process at the other end."""
    raw = sock.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    return int(struct.unpack("3i", raw)[1])


def login(uid: int) -> str:
    """The login name of a user id, or the number where it has none."""
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return f"uid-{uid}"


def _caller(
    answer: Answer,
) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]:
    async def on_caller(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        def say(line: str) -> None:
            writer.write(_line({"say": line}))

        try:
            reply = await _reply(reader, writer, answer, say)
            writer.write(_line({"reply": asdict(reply)}))
            await writer.drain()
        except ConnectionError:
            pass  # the caller went away; what was asked is done and appended all the same
        finally:
            writer.close()

    return on_caller


async def _reply(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, answer: Answer, say: Say
) -> Reply:
    uid = peer_uid(writer.get_extra_info("socket"))
    if uid not in (0, os.getuid()):
        return Reply(code=5, data={"refused": "uid"}, text="This box belongs to another user.")
    try:
        return await answer(_request(await _asked(reader), uid), say)
    except OsirisError as error:
        data = {"error": error.message, "hint": error.hint}
        return Reply(code=error.code, data=data, text=str(error))


async def _asked(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.readline()
    except ValueError:
        raise RequestError(f"The request is longer than {LONGEST} bytes.") from None


def _request(line: bytes, uid: int) -> Request:
    try:
        asked = json.loads(line)
        return Request(
            kind=str(asked["kind"]),
            args=dict(asked["args"]),
            who=login(uid),
            role=Role.ADMIN,
            where="socket",
            secrets={str(k): str(v) for k, v in asked.get("secrets", {}).items()},
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise RequestError("The request is not one JSON object with kind and args.") from None


def _line(value: dict[str, Any]) -> bytes:
    return json.dumps(value, default=str).encode() + b"\n"


def answers(path: Path) -> bool:
    """Whether a daemon listens at `path`."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as sock:
        try:
            sock.connect(str(path))
        except OSError:
            return False
    return True


def call(path: Path, request: Request, say: Say) -> Reply:
    """Send one Request to the daemon and wait for its Reply.

    Raises BusyError where nobody listens, and OsirisError with what went wrong. Where the daemon
    ended before it replied, that error says so: what was asked may be done already.
    """
    asked = {"kind": request.kind, "args": request.args, "secrets": request.secrets}
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as sock:
        try:
            sock.connect(str(path))
        except OSError as error:
            raise BusyError(f"no daemon answers at {path} ({error.strerror})") from None
        try:
            sock.sendall(_line(asked))
            for line in sock.makefile("rb"):
                told = json.loads(line)
                if "reply" in told:
                    return _replied(**told["reply"])
                say(told["say"])
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise OsirisError(
                f"{path}: the answer cannot be read.", "See: osiris status"
            ) from error
    raise OsirisError("The daemon ended before it replied.", "See what was done: osiris status")


def _replied(code: int, data: dict[str, Any], text: str) -> Reply:
    """The Reply, or the error that the daemon met, raised as if it had been met here."""
    if "error" in data:
        error = OsirisError(str(data["error"]), str(data["hint"]))
        error.code = code
        raise error
    return Reply(code=code, data=data, text=text)
