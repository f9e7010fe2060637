#!/bin/sh
# A security update waits: version 1.0 of a package is installed, and the host's mirror has 1.1.
set -eu
package=clinic-viewer
build=$(mktemp -d)
chmod 755 "$build"
mkdir -p "$build/DEBIAN" "$build/usr/share/$package"
for version in 1.0 1.1; do
    echo "$version" >"$build/usr/share/$package/version"
    cat >"$build/DEBIAN/control" <<CONTROL
Package: $package
Version: $version
Architecture: all
Maintainer: Practice clinic <root@localhost>
Description: practice package, version $version
CONTROL
    dpkg-deb --root-owner-group --build "$build" "/srv/practice-apt/${package}_${version}_all.deb"
done
rm -rf "$build"
dpkg -i "/srv/practice-apt/${package}_1.0_all.deb"
/srv/practice-apt/renew
