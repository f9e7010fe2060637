#!/bin/sh
# Removes the cgroups of a clinic, in a mount namespace of its own: sweep.sh FOLDER CGROUP
set -eu
mkdir -p "$1"
mount -t tmpfs sweep "$1"
mkdir "$1/cgroup"
mount -t cgroup2 cgroup "$1/cgroup"
for group in "$1/cgroup/$2" "/sys/fs/cgroup/memory/$2" "/sys/fs/cgroup/pids/$2"; do
    if [ -d "$group" ]; then find "$group" -depth -type d -exec rmdir {} \; ; fi
done
