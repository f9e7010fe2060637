#!/bin/sh
# A security update waits: version 1.0 of a package is installed, 1.1 is in a mirror on this very
# host, which says of itself what the security archive says (apt-ftparchive(1)).
set -eu
repository=/srv/practice-apt
package=clinic-viewer
build=$(mktemp -d)
chmod 755 "$build"
mkdir -p "$repository" "$build/DEBIAN" "$build/usr/share/$package"
for version in 1.0 1.1; do
    echo "$version" >"$build/usr/share/$package/version"
    cat >"$build/DEBIAN/control" <<CONTROL
Package: $package
Version: $version
Architecture: all
Maintainer: Practice clinic <root@localhost>
Description: practice package, version $version
CONTROL
    dpkg-deb --root-owner-group --build "$build" "$repository/${package}_${version}_all.deb"
done
rm -rf "$build"
cd "$repository"
# shellcheck source=/dev/null
. /etc/os-release
apt-ftparchive packages . >Packages
apt-ftparchive -o APT::FTPArchive::Release::Origin=Debian \
    -o APT::FTPArchive::Release::Label=Debian-Security \
    -o APT::FTPArchive::Release::Suite=stable-security \
    -o "APT::FTPArchive::Release::Version=${VERSION_ID:-12}" \
    -o "APT::FTPArchive::Release::Codename=${VERSION_CODENAME:-stable}-security" \
    release . >/tmp/Release
mv /tmp/Release Release
echo "deb [trusted=yes] file:$repository ./" >/etc/apt/sources.list.d/practice.list
dpkg -i "${package}_1.0_all.deb"
apt-get -qq update
