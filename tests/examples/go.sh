#!/bin/sh
# SPDX-License-Identifier: MIT
# go.sh: examples/go/market.go says what stands below, where what slotgen writes
# is in its directory, and where it is in one that -I names.
set -eu
. "$(dirname "$0")/../lib/common.sh"
have go || skip 'no go'
cat >"$scratch/wanted" <<'END'
<nil> qty refuses 1000001 300
Order(id=7, price=0.0, qty=300, side=sell, symbol='', active=true, stop=unset, filled=0, urgency=0)
Order(id=7, price=0.0, qty=300, side=sell, symbol='', active=true, stop=unset, filled=0, urgency=0) <nil>
JSON:1:18: qty: -1 is below 0
END
export GOCACHE="$scratch/cache" GOPATH="$scratch/path" GOFLAGS=-mod=mod \
	GOPROXY=off GOTOOLCHAIN=local CGO_ENABLED=1

builds_in()
{
	(cd "$1" && go build -o market . && ./market) >"$scratch/said" 2>&1 ||
		fail "go build in $1"
	diff "$scratch/wanted" "$scratch/said" || fail 'it says something else'
}

for place in beside apart; do
	mkdir "$scratch/$place"
	cp "$root"/examples/go/go.mod "$root"/examples/go/market.go \
		"$scratch/$place"
done
quietly "$SLOTGEN" -q --emit=extern --output-dir="$scratch/beside" \
	"$root/schemas/market.yaml"
builds_in "$scratch/beside"

# The C file is then a file of the directory that includes the other.
cd "$scratch/apart"
quietly "$SLOTGEN" -q --emit=extern --output-dir=generated \
	"$root/schemas/market.yaml"
echo '#include "market_extern.c"' >market.c
sed -i 's|^#include <stdlib.h>|#cgo CFLAGS: -I${SRCDIR}/generated\n&|' market.go
builds_in .
exit $failed
