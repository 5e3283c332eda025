#!/bin/sh
# SPDX-License-Identifier: MIT
# renew.sh: what --renew of the runners does with what was right. In a copy of
# some cases: a run that ends well renews them, from any directory; a program
# that is not there or that crashes leaves them alone.
set -eu
. "$(dirname "$0")/common.sh"

cases="errors/clash.err against/quiet.out golden/market.layout
	golden/market.report"
copy=$scratch/tests
for folder in errors against golden; do
	mkdir -p "$copy/$folder"
	cp $folder/run.sh "$copy/$folder"
done
cp -r lib "$copy"
cp errors/clash.* "$copy/errors"
cp against/quiet.* "$copy/against"
cp golden/market.yaml golden/market.layout golden/market.report "$copy/golden"
mkdir "$scratch/bin"
ln -s "$SLOTGEN" "$scratch/bin/slotgen"
cat >"$scratch/bin/crash" <<'EOF'
#!/bin/sh
echo "half of it"
echo "half of it" >&2
exit 134
EOF
chmod +x "$scratch/bin/crash"

# each PROGRAM OPTION...: every case by its runner, from the copy's folder; how
# many of them end well
each()
(
	cd "$scratch"
	SLOTGEN=$1
	export SLOTGEN
	shift
	good=0
	for case in $cases; do
		! "tests/${case%/*}/run.sh" "$@" "tests/$case" >>log 2>&1 ||
			good=$((good + 1))
	done
	echo $good
)

# as_before WHAT: no case is another one than in the repository
as_before()
{
	for case in $cases; do
		cmp -s "$case" "$copy/$case" || fail "$1: $case is another"
	done
}

[ "$(each bin/slotgen)" = 4 ] || fail "what is right is not accepted"
for program in bin/crash ./none none; do
	[ "$(each $program --renew)" = 0 ] || fail "$program: ends well"
	as_before $program
done
for case in $cases; do
	echo "not what slotgen says" >"$copy/$case"
done
[ "$(each bin/slotgen)" = 0 ] || fail "what differs is not noticed"
[ "$(each bin/slotgen --renew)" = 4 ] || fail "--renew does not end well"
as_before --renew
# Nothing but the schema is needed for a case to begin with.
rm "$copy/errors/clash.err" "$copy/golden/market.layout"
[ "$(each bin/slotgen --renew)" = 4 ] || fail "--renew of what is not there"
as_before "--renew of what is not there"
[ $failed = 0 ] || cat "$scratch/log"
exit $failed
