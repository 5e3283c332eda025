#!/bin/sh
# SPDX-License-Identifier: MIT
# report.sh: where reports and descriptions go.
set -eu
. "$(dirname "$0")/../lib/command.sh"

cp "$tests/golden/market.yaml" "$tests/golden/family.yaml" \
	"$tests/golden/base.yaml" .

# check WHAT COMMAND...
check()
{
	what=$1
	shift
	"$@" >/dev/null 2>&1 || fail "$what"
}

# One document to the standard output, or where -o says; nothing else is made.
is 0 --report=svg market.yaml
check 'svg on the standard output' grep -q '</svg>' stdout
mv stdout svg
is 0 --report=svg -o - market.yaml
check 'the same with -o -' cmp stdout svg
is 0 --report=svg -o market.svg market.yaml
check 'the same with -o FILE' cmp market.svg svg
check 'nothing is said' test ! -s stdout
check 'no run time beside a report' test ! -e slotgen.h
is 0 -v --report=svg -o market.svg market.yaml
check 'what is written, with -v' grep -q '^market.svg: 3 classes' stdout

# A file for each schema, called after it.
mkdir d
for form in text:report json:report.json svg:svg html:html dot:dot; do
	is 0 --report=${form%%:*} --output-dir=d market.yaml family.yaml
	check "d/market.${form#*:}" test -s "d/market.${form#*:}"
	check "d/family.${form#*:}" test -s "d/family.${form#*:}"
	is 0 --list-outputs --report=${form%%:*} --output-dir=d \
		market.yaml family.yaml
	printf 'd/%s.%s\n' market "${form#*:}" family "${form#*:}" >list
	check "--list-outputs, $form" cmp stdout list
done
is 0 --describe --output-dir=d market.yaml family.yaml
check d/market.describe.json test -s d/market.describe.json
is 0 --list-outputs --report=html market.yaml
check 'the standard output is no file' test ! -s stdout
is 2 --report=html --output-dir=d market.yaml "$scratch/market.yaml"
check 'two of one name' grep -q "both make 'd/market.html'" stderr

# Texts and graphs may follow each other.
is 0 --report market.yaml family.yaml
check 'both texts' test "$(grep -c 'one object of each' stdout)" = 2
is 0 --report=dot market.yaml family.yaml
check 'both graphs' test "$(grep -c '^digraph' stdout)" = 2

# As headers: compared, left alone, not written, depended on.
is 0 --check --report=svg -o market.svg market.yaml
touch -d '2001-01-01' market.svg
is 0 --report=svg -o market.svg market.yaml
check 'unchanged output is left alone' test ! market.svg -nt svg
echo >>market.svg
is 1 --check --report=svg -o market.svg market.yaml
check 'the difference' grep -q '^---' stdout
is 0 -n --report=html -o none.html market.yaml
check '-n writes nothing' test ! -e none.html
is 0 --report=html -o family.html --depfile=dep family.yaml
check 'the dependency file' grep -q '^family.html:' dep
check 'the schema is in it' grep -q ' family.yaml' dep
check 'what it imports too' grep -q ' base.yaml' dep
is 2 --report=html --depfile=dep family.yaml
check 'no file, no target' grep -q "needs '--deptarget'" stderr

# A refused schema leaves what is there.
printf 'classes: {A: {slots: [nonsense x]}}\n' >market.yaml
cp market.svg before
is 1 --report=svg -o market.svg market.yaml
check 'a failed run leaves the old file' cmp market.svg before

# One's own template.
mkdir own
printf '{{file}}: {{#rows}}{{class}} {{/rows}}' >own/report_dot.tmpl
is 0 -q --templates own --report=dot family.yaml
check 'a template of one'"'"'s own' grep -q '^family.yaml: .*[A-Z]' stdout
exit $failed
