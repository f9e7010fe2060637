"""A WS-Management server for simulated Windows hosts, on loopback.

server = Server(execute, users=[Account(name="osiris", password="...")])
port = await server.start()
...
await server.stop()

`execute` gets each command line that a client starts in a shell (`ExecRequest`) and answers with an
`ExecResult`; a plain function runs in a thread of its own.
"""

from osiris.lab.windows.server.accounts import Account
from osiris.lab.windows.server.execute import ExecRequest, ExecResult, Execute, clixml
from osiris.lab.windows.server.server import Server, Tls, Trouble
from osiris.lab.windows.server.shells import Limits

__all__ = [
    "Account",
    "ExecRequest",
    "ExecResult",
    "Execute",
    "Limits",
    "Server",
    "Tls",
    "Trouble",
    "clixml",
]
