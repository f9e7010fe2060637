#!/bin/sh
# Does once, in fresh namespaces, all that a clinic needs, and says what does not work: try.sh GROUP
set -u
group=$1

must() {
    what=$1
    shift
    if ! why=$("$@" 2>&1); then
        echo "$what: $(echo "$why" | tail -n 1)"
        exit 1
    fi
}

nodes() {
    mknod null c 1 3 2>/dev/null || { : >null && mount --bind /dev/null null; }
}

must "a tmpfs cannot be mounted" mount -t tmpfs try /tmp
cd /tmp || exit 1
mkdir lower upper work root cgroup proc
must "an overlay cannot be mounted" \
    mount -t overlay overlay -o lowerdir=lower,upperdir=upper,workdir=work root
must "a proc file system cannot be mounted" mount -t proc proc proc
must "control groups cannot be mounted" unshare --cgroup mount -t cgroup2 cgroup cgroup
must "a control group cannot be made" mkdir "$group"
rmdir "$group"
must "a device node is not possible" nodes
must "a network bridge cannot be made" ip link add br0 type bridge
must "a network cable cannot be made" ip link add eth0 type veth peer name eth1
must "files cannot be given to another user" chown 65534:65534 upper
