#!/bin/sh
set -eu
/opt/osiris/bin/osiris --data /var/lib/osiris init --site "Practice clinic"
sed -i 's/^people_group:.*/people_group: osiris-people/' /var/lib/osiris/config.yaml
