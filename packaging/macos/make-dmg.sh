#!/bin/sh
# The disk image for macOS, on a Mac, after PyInstaller made build/bundle/UCC Client.app there:
#
#     sh packaging/macos/make-dmg.sh VERSION
#
# With IDENTITY ("Developer ID Application: …") the program is signed, with PROFILE (of
# `xcrun notarytool store-credentials`) notarised, too.
set -eu

version=${1:?say which version it is}
app="build/bundle/UCC Client.app"
image=dist/ucc-client-$version-macos-$(uname -m).dmg
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

if [ -n "${IDENTITY:-}" ]; then
    codesign --force --deep --timestamp --options runtime \
        --entitlements packaging/macos/entitlements.plist --sign "$IDENTITY" "$app"
    codesign --verify --deep --strict "$app"
fi
cp -R "$app" "$stage/"
cp build/notices/ucc-client.txt "$stage/Notices.txt"
ln -s /Applications "$stage/Applications"
mkdir -p dist
hdiutil create -volname "UCC Client $version" -srcfolder "$stage" -fs HFS+ -format UDZO -ov "$image"
if [ -n "${IDENTITY:-}" ]; then
    codesign --timestamp --sign "$IDENTITY" "$image"
fi
if [ -n "${PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
    xcrun stapler staple "$image"
fi
