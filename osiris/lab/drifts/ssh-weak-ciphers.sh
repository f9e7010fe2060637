#!/bin/sh
# An old scanner wanted CBC and SHA-1.
set -eu
settings=/etc/ssh/sshd_config.d/50-clinic.conf
touch $settings
sed -i '/^Ciphers /d; /^MACs /d' $settings
cat >>$settings <<CONF
Ciphers aes256-ctr,aes128-cbc,3des-cbc
MACs hmac-sha2-256,hmac-sha1
CONF
systemctl reload ssh
