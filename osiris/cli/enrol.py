"""Enrol machines: Linux over SSH, Windows over WinRM. Change how one is reached."""

from __future__ import annotations

import base64
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from osiris.cli.common import as_json, ask, desk, say
from osiris.daemon.asks.enrol import fit_name
from osiris.desk import Desk
from osiris.errors import RequestError
from osiris.model.site import Asset, AssetState, SignIn, TargetClass, TransportKind

_Command = TypeVar("_Command", bound=Callable[..., Any])
_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
_CLASSES = click.Choice([klass.value for klass in TargetClass])
_SIGN_INS = (SignIn.NTLM.value, SignIn.KERBEROS.value, SignIn.CERTIFICATE.value)
_SSH_PORT, _HTTP_PORT, _HTTPS_PORT = 22, 5985, 5986

_WINDOWS = (
    click.option("--winrm", is_flag=True, help="A Windows machine, over WinRM."),
    click.option("--http", is_flag=True, help="WinRM: sealed messages over HTTP, port 5985."),
    click.option("--ca", type=_FILE, help="WinRM: the authority of its certificate, as PEM."),
    click.option(
        "--sign-in",
        type=click.Choice(_SIGN_INS),
        default=_SIGN_INS[0],
        show_default=True,
        help="WinRM: how the box signs in.",
    ),
)
_HEALER = (
    click.option("--keytab", type=_FILE, help="WinRM: sign in with this keytab (Kerberos)."),
    click.option("--certificate", type=_FILE, help="WinRM: sign in with this certificate (PEM)."),
    click.option("--healer-user", help="WinRM: the account that makes changes. None: only watch."),
    click.option("--healer-keytab", type=_FILE, help="WinRM: the healer's keytab."),
    click.option("--healer-certificate", type=_FILE, help="WinRM: the healer's certificate (PEM)."),
    click.option("--healer-key", type=_FILE, help="WinRM: the key of the healer's certificate."),
)


def _with(options: tuple[Callable[[_Command], _Command], ...]) -> Callable[[_Command], _Command]:
    def add_all(command: _Command) -> _Command:
        for option in reversed(options):
            command = option(command)
        return command

    return add_all


@click.command()
@click.argument("name")
@click.argument("address", required=False)
@click.option("--asset", help="A Windows machine that was found (osiris assets), at its address.")
@click.option("--port", type=click.IntRange(1, 65535), help="22; WinRM: 5986, or 5985 with --http.")
@click.option("--user", help="Who the box signs in as.  [default: osiris; WinRM: none]")
@click.option(
    "--class",
    "klass",
    type=_CLASSES,
    help="What it is for. Machines of class medical and unknown are never changed.  [default: "
    "server; Windows: as its role says]",
)
@click.option("--password", is_flag=True, help="Ask for a password instead of using the box's key.")
@click.option("--key", type=_FILE, help="Sign in with this private key; the vault keeps a copy.")
@click.option("--fingerprint", help="The key or certificate that you expect (no question).")
@click.option("--observe-only", is_flag=True, help="Watch it, never change it.")
@_with(_WINDOWS)
@_with(_HEALER)
@as_json
@desk
def add(desk: Desk, /, name: str, address: str | None, json_: bool, **chosen: Any) -> None:
    """Enrol the machine at ADDRESS as NAME, after you confirmed its key or certificate.

    Passwords are asked for, or read from stdin, one a line: the reader's, then the healer's.
    """
    fit_name(name, desk.targets())
    found = _found(desk, chosen.pop("asset"))
    if found is not None:
        chosen["winrm"], address = True, address or found.dns
    if not address:
        raise RequestError("Say where the machine is.", "Give its name in DNS or its address.")
    _fit(chosen)
    args = {"name": name, "address": address, "observe_only": chosen["observe_only"]}
    if found is not None:
        args["asset"] = found.id
    if chosen["klass"] is not None:
        args["klass"] = chosen["klass"]
    if chosen["winrm"]:
        more, secrets = _windows(desk, address, chosen)
    else:
        more, secrets = _linux(desk, address, chosen)
    ask(desk, "target.add", {**args, **more}, secrets=secrets, json_=json_)


def _found(desk: Desk, name: str | None) -> Asset | None:
    """The Asset of this name, name in DNS or id; None where none is asked for."""
    if name is None:
        return None
    same = [a for a in desk.assets() if name.lower() in (a.name.lower(), a.dns, a.id)]
    if len(same) != 1:
        many = f"{len(same)} machines of the name {name!r} were found."
        raise RequestError(
            many if same else f"No machine {name!r} was found.", "See: osiris assets"
        )
    if same[0].state is AssetState.ENROLLED:
        raise RequestError(f"{same[0].name} is enrolled already.", "See: osiris target list")
    return same[0]


def _linux(
    desk: Desk, address: str, chosen: dict[str, Any]
) -> tuple[dict[str, Any], dict[str, str]]:
    port = chosen["port"] or _SSH_PORT
    secrets = {}
    if chosen["key"] is not None:
        secrets["private_key"] = _text(chosen["key"], "private key")
    if chosen["password"]:
        secrets["password"] = click.prompt("Password", hide_input=True, err=True)
    host_key = _confirmed(desk, address, {"port": port}, chosen["fingerprint"])
    return {"port": port, "user": chosen["user"] or "osiris", "host_key": host_key}, secrets


def _windows(
    desk: Desk, address: str, chosen: dict[str, Any]
) -> tuple[dict[str, Any], dict[str, str]]:
    port = chosen["port"] or (_HTTP_PORT if chosen["http"] else _HTTPS_PORT)
    if chosen["user"] is None:
        raise RequestError("Say who the box signs in as.", "Give --user NAME.")
    secrets = _secrets_of(chosen)
    host_key = ""
    if chosen["ca"] is not None:
        host_key = _text(chosen["ca"], "certificate")
    elif not chosen["http"]:
        there = {"port": port, "transport": "winrm"}
        host_key = _confirmed(desk, address, there, chosen["fingerprint"])
    args = {
        "transport": "winrm",
        "port": port,
        "sign_in": chosen["sign_in"],
        "user": chosen["user"],
        "host_key": host_key,
    }
    if chosen["healer_user"] is not None:
        args["healer_user"] = chosen["healer_user"]
    return args, secrets


def _fit(chosen: dict[str, Any]) -> None:
    """Options that do not go together are an error before anything is asked or sent."""
    windows = [
        f"--{name.replace('_', '-')}"
        for name in ("http", "ca", "keytab", "certificate", "healer_user")
        if chosen[name]
    ]
    if windows and not chosen["winrm"]:
        raise RequestError(f"{windows[0]} is for Windows machines.", "Give --winrm as well.")
    if chosen["http"] and chosen["sign_in"] == SignIn.CERTIFICATE:
        raise RequestError("A certificate signs in over HTTPS only.", "Leave --http out.")
    if chosen["http"] and chosen["ca"]:
        raise RequestError("Over HTTP no certificate is shown.", "Leave --ca or --http out.")


def _secrets_of(chosen: dict[str, Any]) -> dict[str, str]:
    """What the reader and the healer sign in with: files are read once, passwords are asked for."""
    secrets = _secrets("", "Password of the account that reads", chosen)
    if chosen["healer_user"] is not None:
        words = "Password of the account that makes changes"
        secrets |= _secrets("healer_", words, chosen)
    return secrets


def _secrets(prefix: str, words: str, chosen: dict[str, Any]) -> dict[str, str]:
    certificate, key = chosen[f"{prefix}certificate"], chosen[f"{prefix}key"]
    keytab = chosen[f"{prefix}keytab"]
    if keytab is not None:
        return {f"{prefix}keytab": base64.b64encode(keytab.read_bytes()).decode()}
    if certificate is not None:
        if key is None:
            raise RequestError("The certificate's key is missing.", "Name it with --key.")
        return {
            f"{prefix}certificate": _text(certificate, "certificate"),
            f"{prefix}private_key": _text(key, "private key"),
        }
    return {f"{prefix}password": _password(words)}


def _password(words: str) -> str:
    if sys.stdin.isatty():
        return str(click.prompt(words, hide_input=True, err=True))
    line = sys.stdin.readline().rstrip("\r\n")
    if not line:
        raise RequestError(f"{words}: nothing came on stdin.", "Write one password a line.")
    return line


def _text(path: Path, what: str) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise RequestError(f"{path} is no {what}.", "Name one that is text.") from None


def _confirmed(desk: Desk, address: str, there: dict[str, Any], expected: str | None) -> str:
    """What the machine shows, once a person (or --fingerprint) said that it is the right one."""
    reply = desk.ask("target.scan", {"address": address, **there})
    if reply.code:
        raise RequestError(reply.text)
    shown = str(reply.data["fingerprint"])
    if expected is not None:
        if expected != shown:
            raise RequestError(
                f"{address} shows {shown}, not {expected}.",
                "Do not enrol it before you know why.",
            )
        return str(reply.data["host_key"])
    say(reply.text)
    if there.get("transport") == "winrm":
        what = "certificate"
        say("Compare it on the machine: osiris target prepare windows prints how.")
    else:
        what = "host key"
        say("Compare it on the machine: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub")
    if not sys.stdin.isatty():
        raise RequestError(f"Nobody is here to confirm the {what}.", "Give --fingerprint.")
    if not click.confirm("Is that the same?", err=True):
        raise RequestError(f"Not enrolled: the {what} was not confirmed.")
    return str(reply.data["host_key"])


@click.command()
@click.argument("name")
@click.option("--class", "klass", type=_CLASSES, help="What it is for.")
@click.option("--observe-only/--may-change", default=None, help="Only watch it, or change it too.")
@click.option("--user", help="The account that reads; its password is asked for.")
@click.option("--key", type=_FILE, help="Sign in with this private key; the vault keeps a copy.")
@_with(_HEALER)
@as_json
@desk
def change(desk: Desk, /, name: str, json_: bool, **chosen: Any) -> None:
    """Give an enrolled machine another class or other accounts, or let it be changed.

    Passwords are asked for, or read from stdin, one a line: the reader's, then the healer's.
    """
    wanted = ("klass", "observe_only", "user", "healer_user")
    args = {key: chosen[key] for key in wanted if chosen[key] is not None}
    if not args:
        raise RequestError("Nothing to change was named.", "See: osiris target change --help")
    secrets: dict[str, str] = {}
    ssh = any(t.transport is TransportKind.SSH for t in desk.targets() if name in (t.id, t.name))
    if "user" in args and not ssh:
        secrets |= _secrets("", "Password of the account that reads", chosen)
    elif chosen["key"] is not None:
        secrets["private_key"] = _text(chosen["key"], "private key")
    if "healer_user" in args:
        secrets |= _secrets("healer_", "Password of the account that makes changes", chosen)
    ask(desk, "target.change", {"name": name, **args}, secrets=secrets, json_=json_)
