#!/bin/sh
# SPDX-License-Identifier: MIT
# picture.sh [--renew]: the picture that README.md shows is what slotgen draws.
set -eu
. "$(dirname "$0")/../lib/common.sh"
check=--check
! wants_renewal "$@" || check=
cd "$root"
# shellcheck disable=SC2086 # no word where it is empty
exec "$SLOTGEN" $check --report=svg -o docs/market.svg schemas/market.yaml
