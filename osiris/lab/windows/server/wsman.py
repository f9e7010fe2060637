"""The words of WS-Management: what a request asks for, and the envelopes of answers and faults.

Sources: MS-WSMV 3.1.4 (shells) and DSP0226 (WS-Management); element order and fault codes as in the
conversations with Windows that jborean93/pypsrp recorded, tests/tests_pypsrp/responses.
"""

from __future__ import annotations

import re
import uuid
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape

NS = {
    "s": "http://www.w3.org/2003/05/soap-envelope",
    "a": "http://schemas.xmlsoap.org/ws/2004/08/addressing",
    "w": "http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd",
    "p": "http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd",
    "x": "http://schemas.xmlsoap.org/ws/2004/09/transfer",
    "rsp": "http://schemas.microsoft.com/wbem/wsman/1/windows/shell",
}
SHELL = NS["rsp"]
CMD = f"{SHELL}/cmd"
TRANSFER = NS["x"]
FAULT = "http://schemas.dmtf.org/wbem/wsman/1/wsman/fault"
_DETAIL = "http://schemas.dmtf.org/wbem/wsman/1/wsman/faultDetail/"
WSMAN_FAULT = "http://schemas.microsoft.com/wbem/wsman/1/wsmanfault"
CERTIFICATE_SIGN_IN = "http://schemas.dmtf.org/wbem/wsman/1/wsman/secprofile/https/mutual"

MAX_REQUEST = 500 * 1024
"""MaxEnvelopeSizekb of a stock Windows: a longer request is refused (HTTP 413)."""


class Fault(Exception):
    """A refusal as Windows words it. `code` is the WSManFault code; `subcode` and `detail` are of
    DSP0226; `message` is what Windows adds to the reason, where it does."""

    def __init__(
        self,
        code: int,
        reason: str,
        subcode: str = "w:InternalError",
        *,
        detail: str = "",
        message: str = "",
    ) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason
        self.subcode = subcode
        self.detail = detail
        self.message = message or reason

    @property
    def at(self) -> str:
        """Who is to blame: s:Sender or s:Receiver."""
        own = self.subcode in ("w:TimedOut", "w:InternalError")
        return "s:Receiver" if own else "s:Sender"


def timed_out() -> Fault:
    """Nothing to say within OperationTimeout: the client asks again."""
    return Fault(
        2150858793,
        "The WS-Management service cannot complete the operation within the time specified in "
        "OperationTimeout.",
        "w:TimedOut",
    )


def no_shell(shell: str) -> Fault:
    """The shell is gone, or belongs to somebody else."""
    return Fault(
        2150858843,
        f"The request for the Windows Remote Shell with ShellId {shell} failed because the shell "
        "was not found on the server.",
        "w:InvalidSelectors",
        detail="UnexpectedSelectors",
    )


def no_command() -> Fault:
    """The command of a Send, Receive or Signal is not known."""
    return Fault(
        2150858843,
        "The WS-Management service cannot process the request because the request contained "
        "invalid selectors for the resource.",
        "w:InvalidSelectors",
        detail="UnexpectedSelectors",
        message="The Windows Remote Shell received a request to perform an operation on a command "
        "identifier that does not exist.",
    )


def no_command_named() -> Fault:
    """ERROR_INVALID_PARAMETER of the shell plugin: a Receive without a CommandId."""
    reason = "The parameter is incorrect."
    return Fault(87, reason, "w:InvalidParameter", detail="InvalidValue")


def too_many_shells(most: int) -> Fault:
    """MaxShellsPerUser is reached."""
    return Fault(
        2150859174,
        f"The WS-Management service cannot process the request. This user is allowed a maximum "
        f"number of {most} concurrent shells, which has been exceeded.",
        "w:QuotaLimit",
    )


def access_denied() -> Fault:
    """Signed in, and neither an administrator nor one of Remote Management Users."""
    return Fault(5, "Access is denied.", "w:AccessDenied")


def no_file() -> Fault:
    """ERROR_FILE_NOT_FOUND: without cmd.exe in between, a program needs its full path."""
    return Fault(2147942402, "The system cannot find the file specified.", "w:InternalError")


def unknown(what: str) -> Fault:
    """Something that no client of ours should send; here it fails loudly."""
    return Fault(2150858754, f"{what} is not served by this simulated host", "a:ActionNotSupported")


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One parsed request. `action` is the last word of the action's URI; `timeout_s` how long the
    client lets the server hold it."""

    action: str
    message_id: str
    resource: str
    shell: str
    options: Mapping[str, str]
    timeout_s: float
    body: ET.Element

    def text(self, path: str) -> str:
        """The text of an element of the body, or nothing."""
        return (self.body.findtext(path, default="", namespaces=NS) or "").strip()

    @property
    def command(self) -> str:
        """The CommandId that the body names somewhere."""
        named = (node.get("CommandId") for node in self.body.iter())
        return next((command for command in named if command), "")


def parse(data: bytes) -> Request:
    """Read one envelope. Raises Fault where it is none."""
    try:
        root = ET.fromstring(data)  # noqa: S314 tests send it, and expat expands no outside entity
    except ET.ParseError as error:
        raise Fault(2150858752, f"not XML: {error}", "w:SchemaValidationError") from error
    head, body = root.find("s:Header", NS), root.find("s:Body", NS)
    if head is None or body is None:
        raise Fault(2150858752, "no header or no body", "w:SchemaValidationError")

    def text(path: str) -> str:
        return (head.findtext(path, default="", namespaces=NS) or "").strip()

    seconds = re.fullmatch(r"PT([0-9.]+)S", text("w:OperationTimeout"))
    options = head.iterfind("w:OptionSet/w:Option", NS)
    return Request(
        action=text("a:Action").rsplit("/", 1)[-1],
        message_id=text("a:MessageID"),
        resource=text("w:ResourceURI"),
        shell=text("w:SelectorSet/w:Selector"),
        options={str(option.get("Name")): option.text or "" for option in options},
        timeout_s=float(seconds[1]) if seconds else 60.0,
        body=body,
    )


def answer(action: str, body: str, relates_to: str) -> bytes:
    """An envelope. `body` is XML already."""
    names = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NS.items())
    return (
        f'<s:Envelope xml:lang="en-US" {names}><s:Header><a:Action>{action}</a:Action>'
        f"<a:MessageID>uuid:{str(uuid.uuid4()).upper()}</a:MessageID>"
        f"<a:To>{NS['a']}/role/anonymous</a:To><a:RelatesTo>{escape(relates_to)}</a:RelatesTo>"
        f"</s:Header><s:Body>{body}</s:Body></s:Envelope>"
    ).encode()


def fault(said: Fault, relates_to: str) -> bytes:
    """The envelope of a refusal."""
    reason = escape(said.reason)
    detail = f"<w:FaultDetail>{_DETAIL}{said.detail}</w:FaultDetail>" if said.detail else ""
    body = (
        f"<s:Fault><s:Code><s:Value>{said.at}</s:Value><s:Subcode><s:Value>{said.subcode}"
        f'</s:Value></s:Subcode></s:Code><s:Reason><s:Text xml:lang="en-US">{reason}</s:Text>'
        f'</s:Reason><s:Detail>{detail}<f:WSManFault xmlns:f="{WSMAN_FAULT}" Code="{said.code}" '
        f'Machine="127.0.0.1"><f:Message>{escape(said.message)}</f:Message></f:WSManFault>'
        "</s:Detail></s:Fault>"
    )
    return answer(FAULT, body, relates_to)
