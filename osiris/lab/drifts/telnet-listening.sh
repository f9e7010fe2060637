#!/bin/sh
# A vendor left telnet behind. Only its socket is real: it answers with a prompt.
set -eu
cat >/etc/systemd/system/telnet.socket <<UNIT
[Socket]
ListenStream=23
Accept=yes
[Install]
WantedBy=sockets.target
UNIT
cat >/etc/systemd/system/telnet@.service <<UNIT
[Service]
ExecStart=/bin/echo login:
StandardOutput=socket
UNIT
systemctl daemon-reload
systemctl enable --now telnet.socket
