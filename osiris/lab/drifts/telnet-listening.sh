#!/bin/sh
# A vendor left telnet behind. Its socket is real; what answers is a prompt and no more.
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
