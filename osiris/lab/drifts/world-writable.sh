#!/bin/sh
# A "quick fix" lets everybody write the settings of cron and of the shell.
set -eu
chmod o+w /etc/crontab /etc/profile
