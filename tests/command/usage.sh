# SPDX-License-Identifier: MIT
# usage.sh SLOTGEN TESTS: exit statuses, and what is said, without a schema.
slotgen=$1
set -u
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0

# expect STATUS TEXT ARGUMENT...: the text is in what is written.
expect()
{
	wanted=$1
	text=$2
	shift 2
	"$slotgen" "$@" >"$scratch/out" 2>&1
	status=$?
	if [ $status != "$wanted" ]; then
		echo "FAILED: slotgen $*: exit status $status, not $wanted"
		failed=1
	fi
	if ! grep -qF -- "$text" "$scratch/out"; then
		echo "FAILED: slotgen $*: does not say: $text"
		cat "$scratch/out"
		failed=1
	fi
}

expect 0 'usage: slotgen' --help
expect 0 'slotgen 0.' --version
expect 0 'unknown-key: error' --explain unknown-key
expect 0 'overlap: warning' --explain -Woverlap
expect 0 'implicit-dict' --explain list
expect 2 "did you mean 'unknown-key'" --explain unknown-kye
expect 2 "try 'slotgen --help'"
expect 2 "did you mean '--output-dir'" --ouput-dir x a.yaml
expect 2 'not in this version' --linkml
expect 2 "did you mean 'svg'" --report=sgv a.yaml
expect 2 'contradict each other' --report --describe a.yaml
expect 2 'contradict each other' --selftest --describe a.yaml
expect 2 'not split' --selftest --split=class a.yaml
expect 2 "name their '--output-dir'" --report=html a.yaml b.yaml
expect 2 "name their '--output-dir'" --describe a.yaml b.yaml
expect 2 "name one with '-o'" --check --report=svg a.yaml
expect 0 'd/a.html' --list-outputs --report=html --output-dir=d a.yaml
expect 0 'd/b.describe.json' --list-outputs --describe --output-dir=d a.yaml b.yaml
expect 0 'a.svg' --list-outputs --report=svg -o a.svg x.yaml
expect 2 "$scratch/none.yaml" "$scratch/none.yaml"
expect 2 "$scratch" "$scratch"
expect 0 'a.h' --list-outputs a.yaml
[ -w /dev/full ] && "$slotgen" --help >/dev/full 2>"$scratch/err" && {
	echo 'FAILED: a full disk is not noticed'
	failed=1
}
exit $failed
