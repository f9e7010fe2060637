#!/bin/sh
# Everybody on the machine can read the SSH host key. The running server keeps it; a new one
# refuses to start with it.
set -eu
chmod 644 /etc/ssh/ssh_host_ed25519_key
