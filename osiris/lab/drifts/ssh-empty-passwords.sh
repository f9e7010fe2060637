#!/bin/sh
# An account without a password would get in over SSH.
set -eu
echo 'PermitEmptyPasswords yes' >>/etc/ssh/sshd_config.d/50-clinic.conf
systemctl reload ssh
