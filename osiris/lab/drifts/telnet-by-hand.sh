#!/bin/sh
# Something answers at telnet's port under a name that nobody knows: a person must find out what.
set -eu
systemd-run --unit=vendor-support --quiet /usr/bin/python3 -c "
import socket
door = socket.create_server(('0.0.0.0', 23))
while True:
    door.accept()[0].close()
"
