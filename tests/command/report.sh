# SPDX-License-Identifier: MIT
# report.sh SLOTGEN TESTS: where reports and descriptions go.
slotgen=$1
set -u
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp "$2/golden/market.yaml" "$2/golden/family.yaml" "$2/golden/base.yaml" \
	"$scratch"
cd "$scratch" || exit 1
failed=0

# expect STATUS ARGUMENT...: what is written is in out.
expect()
{
	wanted=$1
	shift
	"$slotgen" "$@" >out 2>err
	status=$?
	[ $status = "$wanted" ] && return
	echo "FAILED: slotgen $*: exit status $status, not $wanted"
	cat err
	failed=1
}

# check WHAT COMMAND...
check()
{
	what=$1
	shift
	"$@" >/dev/null 2>&1 && return
	echo "FAILED: $what"
	failed=1
}

# One document to the standard output, or where -o says; nothing else is made.
expect 0 --report=svg market.yaml
check 'svg on the standard output' grep -q '</svg>' out
mv out svg
expect 0 --report=svg -o - market.yaml
check 'the same with -o -' cmp out svg
expect 0 --report=svg -o market.svg market.yaml
check 'the same with -o FILE' cmp market.svg svg
check 'nothing is said' test ! -s out
check 'no run time beside a report' test ! -e slotgen.h
expect 0 -v --report=svg -o market.svg market.yaml
check 'what is written, with -v' grep -q '^market.svg: 3 classes' out

# A file for each schema, called after it.
mkdir d
for form in text:report json:report.json svg:svg html:html dot:dot; do
	expect 0 --report=${form%%:*} --output-dir=d market.yaml family.yaml
	check "d/market.${form#*:}" test -s "d/market.${form#*:}"
	check "d/family.${form#*:}" test -s "d/family.${form#*:}"
	expect 0 --list-outputs --report=${form%%:*} --output-dir=d \
		market.yaml family.yaml
	printf 'd/%s.%s\n' market "${form#*:}" family "${form#*:}" >list
	check "--list-outputs, $form" cmp out list
done
expect 0 --describe --output-dir=d market.yaml family.yaml
check d/market.describe.json test -s d/market.describe.json
expect 0 --list-outputs --report=html market.yaml
check 'the standard output is no file' test ! -s out
expect 2 --report=html --output-dir=d market.yaml "$scratch/market.yaml"
check 'two of one name' grep -q "both make 'd/market.html'" err

# Texts and graphs may follow each other.
expect 0 --report market.yaml family.yaml
check 'both texts' test "$(grep -c 'one object of each' out)" = 2
expect 0 --report=dot market.yaml family.yaml
check 'both graphs' test "$(grep -c '^digraph' out)" = 2

# As headers: compared, left alone, not written, depended on.
expect 0 --check --report=svg -o market.svg market.yaml
touch -d '2001-01-01' market.svg
expect 0 --report=svg -o market.svg market.yaml
check 'unchanged output is left alone' test ! market.svg -nt svg
echo >>market.svg
expect 1 --check --report=svg -o market.svg market.yaml
check 'the difference' grep -q '^---' out
expect 0 -n --report=html -o none.html market.yaml
check '-n writes nothing' test ! -e none.html
expect 0 --report=html -o family.html --depfile=dep family.yaml
check 'the dependency file' grep -q '^family.html:' dep
check 'the schema is in it' grep -q ' family.yaml' dep
check 'what it imports too' grep -q ' base.yaml' dep
expect 2 --report=html --depfile=dep family.yaml
check 'no file, no target' grep -q "needs '--deptarget'" err

# A refused schema leaves what is there.
printf 'classes: {A: {slots: [nonsense x]}}\n' >market.yaml
cp market.svg before
expect 1 --report=svg -o market.svg market.yaml
check 'a failed run leaves the old file' cmp market.svg before

# One's own template.
mkdir own
printf '{{file}}: {{#rows}}{{class}} {{/rows}}' >own/report_dot.tmpl
expect 0 -q --templates own --report=dot family.yaml
check 'a template of one'"'"'s own' grep -q '^family.yaml: .*[A-Z]' out
exit $failed
