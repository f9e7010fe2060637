"""One readable script that gets a Linux machine ready, and takes everything away again."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from importlib import resources
from ipaddress import ip_network
from typing import TypeVar

from osiris.edge.remote.wire import param_lines
from osiris.errors import RequestError
from osiris.model.content import Catalogue
from osiris.model.site import Platform

_Thing = TypeVar("_Thing")

_HOST = resources.files("osiris.edge.remote") / "host"
_PUBLIC_KEY = re.compile(r"(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+) ([A-Za-z0-9+/]+=*)")
_SUDOERS = """\
# OsirisCare: its user may start one program as root, and nothing else.
Defaults!/usr/local/lib/osiris/run env_reset, !setenv, !requiretty
osiris ALL=(root) NOPASSWD: /usr/local/lib/osiris/run
"""


def prepare_linux(catalogue: Catalogue, *, public_key: str, from_address: str = "") -> str:
    """The script that an administrator reads and runs as root on a machine, to let the box in.

    `public_key` is the box's OpenSSH public key line. With `from_address` (an address or a
    network, the box's own) the key works from there only.

    Raises:
        RequestError: the key or the address is not one.
    """
    files = {
        "run": (_HOST / "run.sh").read_text(),
        "lib.sh": (_HOST / "lib.sh").read_text(),
        **_scripts(catalogue),
        "manifest": manifest(catalogue),
        "authorized_keys": _authorized_keys(public_key, from_address),
        "sudoers": _SUDOERS,
    }
    sums = "".join(f"{_sha256(text)}  {name}\n" for name, text in files.items())
    documents = "".join(
        _here_document(name, text) for name, text in (files | {"sums": sums}).items()
    )
    return (_HOST / "prepare.sh").read_text().replace("\t: # FILES\n", documents)


def manifest(catalogue: Catalogue) -> str:
    """What the helper will run: readings and verbs by SHA-256, and the changes that reviewed
    runbooks make. A step with slots allows its verb with any parameters that the script takes."""
    read = [f"read {p.name} {p.script.digest}" for p in _linux(catalogue.probes)]
    verbs = [f"verb {v.name} {v.script.digest}" for v in _linux(catalogue.verbs)]
    steps = [
        step
        for runbook in catalogue.runbooks.values()
        if runbook.platform is Platform.LINUX
        for step in runbook.steps
    ]
    acts = {
        f"act {step.verb} {'any' if step.slots else _sha256(param_lines(step.params))}"
        for step in steps
    }
    return "".join(f"{line}\n" for line in sorted(read) + sorted(verbs) + sorted(acts))


def _linux(things: Mapping[tuple[Platform, str], _Thing]) -> list[_Thing]:
    return [thing for (platform, _), thing in things.items() if platform is Platform.LINUX]


def _scripts(catalogue: Catalogue) -> dict[str, str]:
    return {
        **{f"read/{p.name}.sh": p.script.text for p in _linux(catalogue.probes)},
        **{f"act/{v.name}.sh": v.script.text for v in _linux(catalogue.verbs)},
    }


def _authorized_keys(public_key: str, from_address: str) -> str:
    found = _PUBLIC_KEY.match(public_key.strip())
    if found is None:
        raise RequestError(
            "the public key is not one OpenSSH line", "it starts with ssh-ed25519 and has no break"
        )
    options = "restrict"
    if from_address:
        options = f'from="{_address(from_address)}",restrict'
    return f"{options} {found[0]} osiris\n"


def _address(text: str) -> str:
    try:
        network = ip_network(text, strict=False)
    except ValueError as error:
        raise RequestError(
            f"{text!r} is neither an address nor a network", "for example 192.0.2.10"
        ) from error
    return str(network.network_address) if network.num_addresses == 1 else str(network)


def _here_document(name: str, text: str) -> str:
    """`cat` of `text` into `name`, byte for byte. The quoted delimiter keeps the shell from reading
    anything in it, and it holds the text's own hash, so no line of the text can end it."""
    if not text.endswith("\n"):
        raise RequestError(f"{name} does not end with a line break", "add one to that script")
    end = f"END_{_sha256(text)[:32]}"
    return f"\tcat >{name} <<'{end}'\n{text}{end}\n"


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
