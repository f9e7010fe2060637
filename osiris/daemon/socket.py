"""The daemon's Unix socket: one JSON line in, progress lines and one reply line out.

The kernel says who calls. The owner of the data folder and root are `admin` by its word. Everybody
else whom the socket's mode lets in must show the Session of a person who signed in: who asks, with
which role and from where is what that Session says, never the words of the caller.
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
from collections.abc import Awaitable, Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from osiris.daemon import callers
from osiris.daemon.callers import Caller
from osiris.daemon.sessions import EXPIRED, Sessions
from osiris.errors import BusyError, OsirisError, RequestError
from osiris.flow import Say
from osiris.model.case import Refused, Reply, Request, Role

LONGEST = 1 << 20
OPENING = frozenset({"session.open", "account.first", "account.code", "account.recover"})
"""What is heard without a Session: it is how one comes by one. The handlers ask for proof."""
Answer = Callable[[Request, Say], Awaitable[Reply]]


async def serve(
    path: Path, answer: Answer, sessions: Sessions, group: int | None = None
) -> asyncio.Server:
    """Listen at `path`: 0600, or 0660 for the members of `group`. A socket left behind by a dead
    daemon is replaced.

    Raises OsirisError where no socket can be made there.
    """
    path.unlink(missing_ok=True)
    old = os.umask(0o177)
    try:
        server = await asyncio.start_unix_server(
            _caller(answer, sessions, shared=group is not None), path=path, limit=LONGEST
        )
        if group is not None:
            os.chown(path, -1, group)
            path.chmod(0o660)
    except OSError as error:
        why = error.strerror or str(error)  # a path beyond 107 bytes has no number, unix(7)
        raise OsirisError(f"{path}: {why}.", "Choose another data folder.") from error
    finally:
        os.umask(old)
    return server


def _caller(
    answer: Answer, sessions: Sessions, *, shared: bool
) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]:
    async def on_caller(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        def say(line: str) -> None:
            writer.write(_line({"say": line}))

        try:
            caller = callers.caller(writer.get_extra_info("socket"))
            if not caller.owner and not shared:
                refused = Refused(code="uid", text="This box belongs to another user.")
                reply = _refusal(refused)
            else:
                reply = await _reply(reader, caller, sessions, answer, say)
            writer.write(_line({"reply": asdict(reply)}))
            await writer.drain()
        except ConnectionError:
            pass  # the caller went away; what was asked is done and appended all the same
        finally:
            writer.close()

    return on_caller


async def _reply(
    reader: asyncio.StreamReader, caller: Caller, sessions: Sessions, answer: Answer, say: Say
) -> Reply:
    try:
        request = heard(await _asked(reader), caller, sessions)
        return _refusal(request) if isinstance(request, Refused) else await answer(request, say)
    except OsirisError as error:
        data = {"error": error.message, "hint": error.hint}
        return Reply(code=error.code, data=data, text=str(error))


def _refusal(refused: Refused) -> Reply:
    return Reply(code=5, data={"refused": refused.code}, text=refused.text)


async def _asked(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.readline()
    except ValueError:
        raise RequestError(f"The request is longer than {LONGEST} bytes.") from None


def heard(line: bytes, caller: Caller, sessions: Sessions) -> Request | Refused:
    """The Request in the name of whoever is signed in, or why it is not heard.

    Raises RequestError for what is no Request.
    """
    request = _request(line, caller)
    if not request.session:
        return request if caller.owner or request.kind in OPENING else EXPIRED
    session = sessions.hear(request.session, caller.login, request.kind)
    if isinstance(session, Refused):
        return session
    who, role, where = session.account, session.role, session.way.value
    return replace(request, who=who, role=role, where=where)


def _request(line: bytes, caller: Caller) -> Request:
    """What was asked, in the name of the process that asks: the owner's, or nobody's."""
    try:
        asked = json.loads(line)
        kind, session = str(asked["kind"]), str(asked.get("session", ""))
        (kind + session).encode()  # JSON can hold halves of characters, which are no text
        return Request(
            kind=kind,
            args=dict(asked["args"]),
            who=caller.login,
            role=Role.ADMIN if caller.owner else Role.VIEWER,
            where=caller.way.value if kind in OPENING or not caller.owner else "socket",
            secrets={str(k): str(v) for k, v in asked.get("secrets", {}).items()},
            session=session,
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
    asked = {
        "kind": request.kind,
        "args": request.args,
        "secrets": request.secrets,
        "session": request.session,
    }
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
