#!/bin/sh
# Audit logs are overwritten instead of kept.
set -eu
sed -i -e 's/^max_log_file_action *=.*/max_log_file_action = ROTATE/' \
    -e 's/^num_logs *=.*/num_logs = 2/' \
    -e 's/^space_left_action *=.*/space_left_action = IGNORE/' /etc/audit/auditd.conf
