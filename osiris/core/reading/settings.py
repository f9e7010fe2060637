"""config.yaml: what the clinic decided about its box, and the same written out for it."""

from __future__ import annotations

import base64
import binascii
import difflib
import ipaddress
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Annotated, Any, Literal, cast
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, Field

from osiris.core.reading.tree import parse
from osiris.core.reading.wire import Wire, read
from osiris.errors import CatalogueError, SettingsError
from osiris.model.content import Value
from osiris.model.site import ChannelUse, Routes, Settings, Window

_DEFAULT = Settings()
_HINT = "Correct the lines named above. Nothing of this file is used until then."


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # not found, not a key, a folder of zones
        near = difflib.get_close_matches(name, available_timezones(), n=1)
        hint = f"did you mean '{near[0]}'?" if near else "write it as in America/New_York"
        raise ValueError(f"no such time zone; {hint}") from None
    return name


def _network(text: str) -> str:
    try:
        ipaddress.ip_network(text)
    except ValueError as error:
        raise ValueError(f"not an address or network: {error}") from None
    return text


def _clock(text: str) -> str:
    if not re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", text, re.ASCII):
        raise ValueError('a time of day from "00:00" to "23:59"')
    return text


def _absolute(text: str) -> str:
    if text and not text.startswith("/"):
        raise ValueError("write the whole path, from / on")
    return text


def _public_key(text: str) -> str:
    try:
        fits = len(base64.b64decode(text, validate=True)) in (0, 32)
    except binascii.Error:
        fits = False
    if not fits:
        raise ValueError("not a public key: `osiris escrow new-key` prints one")
    return text


def _ip(text: str) -> str:
    try:
        return str(ipaddress.ip_address(text))
    except ValueError:
        raise ValueError("an IP address") from None


def _service(text: str) -> str:
    here = r"http://(127\.0\.0\.1|localhost)(:[0-9]{1,5})?"
    if text and not re.fullmatch(rf"(https://[^/?#@\s]+|{here})(/[^?#@\s]*)?", text):
        raise ValueError("an address that begins with https:// and holds no name or password")
    return text


Line = Annotated[str, Field(min_length=1, max_length=80, pattern=r"^[^\n\t]*$")]
Clock = Annotated[str, AfterValidator(_clock)]


class WireWindow(Wire):
    """One weekly window. An end before the start is on the next day."""

    days: Annotated[
        list[Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]], Field(min_length=1)
    ]
    start: Clock
    end: Clock


_Uses = list[Literal["pager", "chat", "mail"]]


def _uses(default: tuple[ChannelUse, ...]) -> Any:
    return Field(default_factory=lambda: [use.value for use in default])


class WireRoutes(Wire):
    """Who hears of what. Each line may be left out."""

    critical: Annotated[_Uses, Field(min_length=1)] = _uses(_DEFAULT.routes.critical)
    high: _Uses = _uses(_DEFAULT.routes.high)
    medium: _Uses = _uses(_DEFAULT.routes.medium)
    low: _Uses = _uses(_DEFAULT.routes.low)


class WireSettings(Wire):
    """The whole file. Every key may be left out; each stands for the field of Settings."""

    site: Line = Field(
        default=_DEFAULT.site, description="What people call this clinic. It is never in evidence."
    )
    timezone: Annotated[str, AfterValidator(_zone)] = Field(
        default=_DEFAULT.timezone, description="Time zone of the clinic, as in America/New_York."
    )
    windows: list[WireWindow] = Field(
        default_factory=list,
        description="When work that disturbs people may run. With no window it never runs.",
    )
    clinic_hours: list[WireWindow] = Field(
        default_factory=lambda: [
            WireWindow(days=list(w.days), start=w.start, end=w.end)  # type: ignore[arg-type]
            for w in _DEFAULT.clinic_hours
        ],
        description="When people work here: the clocks of tickets below critical run then.",
    )
    clock_critical_minutes: int = Field(
        default=_DEFAULT.clock_critical_minutes,
        ge=1,
        le=10080,
        description="Minutes until somebody has taken up a critical ticket. They run at night too.",
    )
    clock_high_minutes: int = Field(
        default=_DEFAULT.clock_high_minutes,
        ge=1,
        le=10080,
        description="Minutes until somebody has taken up a high ticket. They run in clinic hours.",
    )
    clock_medium_minutes: int = Field(
        default=_DEFAULT.clock_medium_minutes,
        ge=1,
        le=10080,
        description="Minutes until somebody has taken up a medium ticket, in clinic hours.",
    )
    clock_low_minutes: int = Field(
        default=_DEFAULT.clock_low_minutes,
        ge=1,
        le=10080,
        description="Minutes until somebody has taken up a low ticket. They run in clinic hours.",
    )
    routes: WireRoutes = Field(
        default_factory=WireRoutes,
        description="Who hears of a question, by its priority: pager, chat, mail. The digest goes "
        "where low goes.",
    )
    digest_at: Clock = Field(
        default=_DEFAULT.digest_at, description="When the daily digest goes out, clinic time."
    )
    notices_name_machines: bool = Field(
        default=_DEFAULT.notices_name_machines,
        description="Whether notices that leave the site may name machines.",
    )
    do_not_probe: list[Annotated[str, AfterValidator(_network)]] = Field(
        default_factory=list,
        description="Addresses and networks to which no packet goes, such as medical devices.",
    )
    do_not_touch: list[Line] = Field(
        default_factory=list, description="Names of machines that are only watched."
    )
    interval_s: int = Field(
        default=_DEFAULT.interval_s, ge=10, le=86400, description="Seconds between two sweeps."
    )
    workers: int = Field(
        default=_DEFAULT.workers, ge=1, le=64, description="How many machines are read at once."
    )
    deadline_s: int = Field(
        default=_DEFAULT.deadline_s, ge=5, le=600, description="Seconds that one machine may take."
    )
    max_actions: int = Field(
        default=_DEFAULT.max_actions,
        ge=1,
        le=1000,
        description="Most changes in `rate_minutes`, per machine, per runbook and in all.",
    )
    rate_minutes: int = Field(
        default=_DEFAULT.rate_minutes, ge=1, le=1440, description="The period of `max_actions`."
    )
    flap_reverts: int = Field(
        default=_DEFAULT.flap_reverts,
        ge=1,
        le=100,
        description="Heals put back by somebody within `flap_hours` before healing stops there.",
    )
    flap_hours: int = Field(
        default=_DEFAULT.flap_hours, ge=1, le=720, description="The period of `flap_reverts`."
    )
    rmm_owns: list[Line] = Field(
        default_factory=list,
        description="Subjects of checks, such as patching, whose fixes an RMM makes on every "
        "machine here. The box goes on looking and changes nothing.",
    )
    detail_days: int = Field(
        default=_DEFAULT.detail_days,
        ge=2192,
        le=36525,
        description="Days that details from machines are kept: six years at least, 45 CFR "
        "164.316(b)(2)(i).",
    )
    vault_key_file: Annotated[str, AfterValidator(_absolute)] = Field(
        default=_DEFAULT.vault_key_file,
        description="File with the key of the vault. Empty: the system's credential, or a "
        "passphrase.",
    )
    escrow_clinic: Annotated[str, AfterValidator(_public_key)] = Field(
        default=_DEFAULT.escrow_clinic,
        description="The clinic's public key, to which BitLocker recovery keys are sealed. Empty: "
        "none is read.",
    )
    escrow_partner: Annotated[str, AfterValidator(_public_key)] = Field(
        default=_DEFAULT.escrow_partner,
        description="The partner's public key for the same, if the clinic wants that.",
    )
    planner_api_url: Annotated[str, AfterValidator(_service)] = Field(
        default=_DEFAULT.planner_api_url,
        description="Address of a chat service that is asked in place of the planner in the box. "
        "Empty: nothing is ever sent.",
    )
    planner_api_model: Annotated[str, Field(max_length=80, pattern=r"^[^\n\t]*$")] = Field(
        default=_DEFAULT.planner_api_model, description="The model that this service is asked for."
    )
    people_group: Annotated[str, Field(pattern=r"^([a-z_][a-z0-9_-]{0,30})?$")] = Field(
        default=_DEFAULT.people_group,
        description="Group of the users that run the console and the web server. Its members may "
        "read the ledger and sign in. Empty: only the owner of the box.",
    )
    web_address: Annotated[str, AfterValidator(_ip)] = Field(
        default=_DEFAULT.web_address,
        description="Where the web server listens. 127.0.0.1: only on the box itself.",
    )
    web_port: int = Field(
        default=_DEFAULT.web_port, ge=1, le=65535, description="Port of the web server."
    )
    web_names: list[Annotated[str, Field(pattern=r"^[A-Za-z0-9.:-]{1,253}$")]] = Field(
        default_factory=list,
        description="Further names or addresses by which browsers call this box.",
    )
    idle_minutes: int = Field(
        default=_DEFAULT.idle_minutes,
        ge=1,
        le=480,
        description="Minutes without a key until the console locks.",
    )
    session_hours: int = Field(
        default=_DEFAULT.session_hours,
        ge=1,
        le=24,
        description="Hours until a person must sign in anew.",
    )
    usb_mounts: list[Annotated[str, AfterValidator(_absolute)]] = Field(
        default_factory=lambda: list(_DEFAULT.usb_mounts),
        description="Folders below which evidence may be exported to a stick.",
    )
    keys: dict[
        Annotated[str, Field(pattern=r"^[a-z][a-z_.]{0,40}$")],
        Annotated[str, Field(pattern=r"^[A-Za-z0-9_,?/+-]{1,40}$")],
    ] = Field(
        default_factory=dict,
        description="Keys of the console in place of its own, by action: osiris console --keys",
    )


def read_settings(data: bytes, source: str) -> Settings:
    """The Settings in the YAML text `data`; an empty file is all defaults.

    Raises:
        SettingsError: every fault at once, each with line, path and what would be right.
    """
    shape = cast(type[WireSettings], WireSettings | None)
    try:
        wire, _ = read(shape, data, source)
    except CatalogueError as error:
        # An empty document has no value, which the reader of documents calls a fault.
        if not error.faults:
            return _DEFAULT
        raise SettingsError(source, error.faults, _HINT) from None
    return _noun(wire)


def change_settings(settings: Settings, key: str, value: Value) -> Settings:
    """`settings` with one key of config.yaml changed, read as strictly as the file.

    Raises:
        SettingsError: there is no such key, or what would be right for it.
    """
    document = cast(dict[str, Any], parse(render_settings(settings).encode()).value)
    changed = json.dumps({**document, key: value}, default=dict)
    return read_settings(changed.encode(), key)


def settings_schema() -> dict[str, Any]:
    """The JSON schema of config.yaml, for editors."""
    return WireSettings.model_json_schema()


def render_settings(settings: Settings) -> str:
    """config.yaml for `settings`, every key with its comment; `read_settings` reads it back."""
    return "".join(_rendered(settings))


def _noun(wire: WireSettings) -> Settings:
    plain: dict[str, Any] = wire.model_dump(exclude={"windows", "clinic_hours", "routes"})
    values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in plain.items()}
    routes = {k: tuple(map(ChannelUse, v)) for k, v in wire.routes.model_dump().items()}
    return Settings(
        **values,
        windows=_windows(wire.windows),
        clinic_hours=_windows(wire.clinic_hours),
        routes=Routes(**routes),
    )


def _windows(wire: list[WireWindow]) -> tuple[Window, ...]:
    return tuple(Window(days=tuple(w.days), start=w.start, end=w.end) for w in wire)


def _rendered(settings: Settings) -> Iterator[str]:
    for name, field in WireSettings.model_fields.items():
        yield f"# {field.description}\n{name}:{_value(getattr(settings, name))}\n\n"


def _value(value: object) -> str:
    """JSON is YAML: text in double quotes, lists of text and windows one to a line."""
    if isinstance(value, Routes):
        return "".join(
            f"\n  {f.name}: [{', '.join(getattr(value, f.name))}]" for f in fields(value)
        )
    if isinstance(value, Mapping):
        return "".join(f"\n  {k}: {json.dumps(v)}" for k, v in value.items()) or " {}"
    if not isinstance(value, tuple) or not value:
        return f" {json.dumps(value, ensure_ascii=False)}"
    return "".join(f"\n  - {_item(item)}" for item in value)


def _item(item: object) -> str:
    if not isinstance(item, Window):
        return json.dumps(item, ensure_ascii=False)
    days = ", ".join(item.days)
    return f'{{days: [{days}], start: "{item.start}", end: "{item.end}"}}'
