#!/bin/sh
# "I could not get in, so I let root in": somebody edits the clinic's own SSH settings.
set -eu
settings=/etc/ssh/sshd_config.d/50-clinic.conf
touch $settings
sed -i '/^PermitRootLogin /d' $settings
echo 'PermitRootLogin yes' >>$settings
systemctl reload ssh
