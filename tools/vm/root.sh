#!/bin/sh
# Builds the Debian tree that the virtual machine starts from: root.sh TREE SUITE MIRROR OPTION...
# Runs as root in mount and pid namespaces of its own, so that an interrupted build leaves nothing.
set -eu
tree=$1 suite=$2 mirror=$3
shift 3
debootstrap --variant=minbase "$@" "$suite" "$tree" "$mirror"
cd "$tree"
rm -rf var/lib/apt/lists/* var/cache/apt/archives/*.deb usr/share/doc usr/share/man usr/share/locale
# No such devices are there.
for kind in sound drivers/media drivers/net drivers/infiniband drivers/staging; do
    rm -rf lib/modules/*/kernel/"$kind"
done
chroot . depmod "$(ls lib/modules)"
: >etc/machine-id
: >etc/resolv.conf
echo osiris-box >etc/hostname
echo '/dev/vda / ext4 rw,errors=remount-ro 0 1' >etc/fstab

# Only what this one machine needs to find its disk: the kernel unpacks it without acceleration.
sed -i 's/^MODULES=.*/MODULES=list/; s/^COMPRESS=.*/COMPRESS=lz4/' etc/initramfs-tools/initramfs.conf
printf '%s\n' virtio_pci virtio_blk ext4 bochs >etc/initramfs-tools/modules
chroot . update-initramfs -u
