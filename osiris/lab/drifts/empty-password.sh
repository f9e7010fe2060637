#!/bin/sh
# An account without any password.
set -eu
useradd --create-home --shell /bin/bash frontdesk
passwd --delete frontdesk
