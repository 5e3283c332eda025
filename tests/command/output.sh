#!/bin/sh
# SPDX-License-Identifier: MIT
# output.sh: which files are written when, and by what name.
set -eu
. "$(dirname "$0")/../lib/command.sh"

echo 'classes: {Point: {slots: [float x, float y]}}' >point.yaml
echo 'classes: {Line: {slots: [float 2nd]}}' >bad.yaml
mkdir out

is 0 -n point.yaml
[ ! -e point.h ] || fail '-n writes'
is 0 --list-outputs --output-dir out point.yaml
for file in point.h point_tables.h slotgen.h slotgen_impl.h; do
	echo out/$file
done | cmp - stdout
[ ! -e out/point.h ] || fail '--list-outputs writes'

is 0 --output-dir out --depfile out/point.d --stamp out/stamp point.yaml
for file in point.h point_tables.h slotgen.h slotgen_impl.h; do
	[ -s out/$file ] || fail "$file is missing"
done
[ -e out/stamp ] || fail 'no stamp'
tr -d '\\\n' <out/point.d | grep -q '^out/point_tables.h out/point.h: *point.yaml' ||
	fail 'the depfile is wrong'
[ ! -s stdout ] && [ ! -s stderr ] || fail 'not silent without a terminal'
touch -d '2001-01-01' out/point.h
is 0 --output-dir out point.yaml
[ out/point.h -ot point.yaml ] || fail 'an unchanged header is written again'

is 0 -v --output-dir out point.yaml
grep -q 'out/point.h: 1 class,' stdout || fail '-v says nothing'

is 0 --check --output-dir out point.yaml
echo '/* altered by hand */' >>out/point.h
is 1 --check --output-dir out point.yaml
grep -q '^-/\* altered by hand \*/' stdout || fail '--check shows no difference'
grep -q "altered by hand" out/point.h || fail '--check writes'
is 0 --output-dir out point.yaml
echo '/* altered by hand */' >>out/point_tables.h
is 1 --check --output-dir out point.yaml
grep -q '^-/\* altered by hand \*/' stdout || fail '--check skips tables'
echo '/* altered by hand */' >>out/point.h

is 0 --no-runtime -o here.h point.yaml
[ -s here.h ] && [ ! -e slotgen.h ] || fail '--no-runtime writes slotgen.h'
# The tables stand beside the header, each under the name that the other says.
grep -q '"here_tables.h"' here.h && grep -q '"here.h"' here_tables.h ||
	fail 'the header and its tables do not meet'
is 0 --no-runtime -o out/other.hpp point.yaml
grep -q '"other.hpp"' out/other_tables.hpp || fail 'no tables beside a .hpp'
is 0 --output-dir fresh point.yaml
is 0 -o - point.yaml
cmp stdout fresh/point.h
[ ! -e point.h ] && [ ! -e point_tables.h ] || fail "'-o -' writes files"
is 2 -o 'a"b.h' point.yaml
{ echo 'name: point'; cat point.yaml; } | "$SLOTGEN" -o - - >/dev/null ||
	fail 'standard input is not read'

is 1 --output-dir out bad.yaml
[ ! -e out/bad.h ] || fail 'a refused schema leaves a header'
is 1 --output-dir out --stamp out/late bad.yaml point.yaml
[ ! -e out/late ] || fail 'a stamp in spite of errors'
! grep -q "altered by hand" out/point.h || fail 'the second schema is not written'

# --layout-default is for files that name none, imported ones too.
cat >said.yaml <<'EOF'
imports: [point]
default_layout: sorted
classes: {Flag: {slots: [bool up]}}
EOF
is 0 --layout-default=packed --dump=resolved said.yaml
sed -n '/class\|layout/s/^ *//p' stdout >said
printf 'class Point\nlayout packed\nclass Flag\nlayout sorted\n' |
	cmp - said || fail '--layout-default is not a default'

# --inherited is for files whatever they say.
for said in named by_name; do
	cat >family.yaml <<EOF
inherited: $said
classes:
  Point: {slots: [float x]}
  Spot: {is_a: Point, slots: []}
EOF
	is 0 -o - family.yaml
	cp stdout said
	is 0 --inherited=named -o - family.yaml
	grep -q 'define Spot_get_x' stdout || fail '--inherited=named names none'
	[ $said = by_name ] || cmp - said <stdout
	is 0 --inherited=by-name -o - family.yaml
	! grep -q 'Spot_[sg]et_x' stdout || fail '--inherited=by-name names some'
	[ $said = named ] || cmp - said <stdout
	is 0 --inherited=by-name --describe family.yaml
	grep -q '"inherited": "by_name"' stdout || fail '--describe hides it'
done

mkdir other
cp point.yaml other
is 2 --output-dir out point.yaml other/point.yaml
cp point.yaml point_tables.yaml
is 2 --output-dir out point.yaml point_tables.yaml
for name in slotgen slotgen_impl; do
	cp point.yaml $name.yaml
	is 2 $name.yaml
	rm $name.yaml
done
is 0 --check --output-dir out point.yaml
is 1 --check --output-dir none point.yaml
is 0 -n --output-dir none point.yaml
[ ! -e none ] || fail 'a directory is made for nothing'
is 0 --output-dir none point.yaml
[ -s none/point.h ] && [ -s none/slotgen.h ] || fail 'no directory is made'
is 2 --output-dir no/where point.yaml
[ "$(grep -c 'error:' stderr)" = 1 ] || fail 'a directory is missing often'
is 2 -o out point.yaml
[ ! -w /dev/full ] || is 2 -o /dev/full point.yaml
is 0 --export-templates exported
is 2 --export-templates no/where
[ "$(grep -c 'error:' stderr)" = 1 ] || fail 'a directory is missing often'
[ -s exported/header.tmpl ] || fail 'no templates are exported'
rm exported/TAGS.txt exported/class.tmpl
is 0 --export-templates exported
[ -s exported/TAGS.txt ] && [ -s exported/class.tmpl ] ||
	fail 'what is missing is not exported'
echo '{{! mine }}' >>exported/class.tmpl
is 2 --export-templates exported
grep -q mine exported/class.tmpl || fail 'a changed template is overwritten'

# What a run that was killed left goes with the next; what one that runs has
# goes nowhere.
sh -c 'exit' &
dead=$!
wait $dead
: >none/.slotgen-$dead-0.tmp
: >none/.slotgen-$$-0.tmp
: >none/.slotgen-$dead-0.tmp.h
is 0 --output-dir none point.yaml
[ ! -e none/.slotgen-$dead-0.tmp ] || fail 'a temporary file stays'
[ -e none/.slotgen-$$-0.tmp ] || fail "another run's temporary file goes"
[ -e none/.slotgen-$dead-0.tmp.h ] || fail 'a file goes'
mkdir linked
ln -s ../none/point.h linked/point.h
for how in '' --describe; do
	: >none/.slotgen-$dead-0.tmp
	is 0 $how -o linked/point.h point.yaml
	[ ! -e none/.slotgen-$dead-0.tmp ] || fail "one behind a link stays: $how"
	[ -L linked/point.h ] || fail 'the link goes'
done
exit $failed
