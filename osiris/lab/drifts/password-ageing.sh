#!/bin/sh
# New passwords never end.
set -eu
sed -i 's/^PASS_MAX_DAYS.*/PASS_MAX_DAYS\t99999/' /etc/login.defs
