#!/bin/sh
# Somebody made another SSH host key by hand, and everybody on the machine can read it.
set -eu
key=/etc/ssh/ssh_host_ecdsa_key
[ -e $key ] || ssh-keygen -q -t ecdsa -N '' -f $key
chmod 644 $key
