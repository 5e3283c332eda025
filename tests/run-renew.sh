#!/bin/sh
# SPDX-License-Identifier: MIT
# run-renew.sh SLOTGEN: what --renew of the other runners does with what was
# right. In a copy of some cases: a run that ends well renews them, from any
# directory; a program that is not there or that crashes leaves them alone.
set -eu
slotgen=$1
. "$(dirname "$0")/common.sh"
slotgen=$(program_of "$slotgen")

copy=$scratch/tests
mkdir -p "$copy/errors" "$copy/against" "$copy/golden" "$scratch/bin"
cp common.sh run-errors.sh run-against.sh run-golden.sh "$copy"
cp errors/clash.* "$copy/errors"
cp against/quiet.* "$copy/against"
cp golden/market.yaml golden/market.layout golden/market.report "$copy/golden"
ln -s "$slotgen" "$scratch/bin/slotgen"
cat >"$scratch/bin/crash" <<'EOF'
#!/bin/sh
echo "half of it"
echo "half of it" >&2
exit 134
EOF
chmod +x "$scratch/bin/crash"

# all_of OPTION... PROGRAM: each runner, as someone in $scratch would call it
all_of()
{
	tests/run-errors.sh "$@" tests/errors/clash.err &&
		tests/run-against.sh "$@" tests/against/quiet.out &&
		tests/run-golden.sh "$@" tests/golden/market.layout \
			tests/golden/market.report
}

# as_before WHAT: no case is another one than in the repository
as_before()
{
	for case in errors/clash.err against/quiet.out golden/market.layout \
		golden/market.report; do
		cmp -s "$case" "$copy/$case" || fail "$1: $case is another"
	done
}

home=$PWD
cd "$scratch"
all_of bin/slotgen >log 2>&1 || { fail "from another directory"; cat log; }
for program in bin/crash ./none none; do
	# Each by itself: the first that fails would end the others.
	for runner in "errors.sh --renew $program errors/clash.err" \
		"against.sh --renew $program against/quiet.out" \
		"golden.sh --renew $program golden/market.layout"; do
		# shellcheck disable=SC2086 # words on purpose
		! tests/run-$runner >log 2>&1 || fail "$runner: ends well"
	done
	(cd "$home" && as_before "$program")
done
for case in errors/clash.err against/quiet.out golden/market.layout; do
	echo "not what slotgen says" >"$copy/$case"
done
! all_of bin/slotgen >log 2>&1 || fail "what differs is not noticed"
all_of --renew bin/slotgen >log 2>&1 || { fail "--renew"; cat log; }
cd "$home"
as_before "--renew"
exit $failed
