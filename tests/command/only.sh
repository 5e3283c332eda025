#!/bin/sh
# SPDX-License-Identifier: MIT
# only.sh: what --only leaves of a schema, wherever it is written.
set -eu
. "$(dirname "$0")/../lib/command.sh"

cat >shop.yaml <<'EOF'
enums:
  Colour: [red, green]
  Mood: [glad, sad]
types:
  Share: uint8_t in 0..100
  Part: Share
classes:
  Thing: {slots: [uint32_t id]}
  Note: {slots: [string text]}
  Box: {is_a: Thing, slots: [Colour colour, Part filled, own Note *note]}
  Crate: {is_a: Thing, slots: [Mood mood]}
  Lone: {slots: [float x]}
EOF

# classes_are NAME...: those of what --describe wrote
classes_are()
{
	tr -d '\n' <stdout | sed 's/.*"classes": \[//' |
		grep -o '"name": "[A-Z][a-z]*", *"identifier": "[A-Z]' |
		cut -d'"' -f4 | sort | tr '\n' ' ' >found
	[ "$(cat found)" = "$*${1:+ }" ] || fail "there are $(cat found), not $*"
}

is 0 --only=Box --describe shop.yaml
classes_are Box Note Thing
! grep -q 'Mood' stdout || fail 'an enum too many'
grep -q '"Part"' stdout || fail 'a type is missing'
is 0 --only=Lone,Crate --describe shop.yaml
classes_are Crate Lone Thing
is 0 --only=Lone --only=Note --describe shop.yaml
classes_are Lone Note

is 0 --only=Box --report shop.yaml
grep -q Box stdout && ! grep -q 'Crate\|Lone' stdout || fail '--report'
is 0 --only=Box --selftest shop.yaml
grep -q Box stdout && ! grep -q 'Crate\|Lone' stdout || fail '--selftest'
is 0 --only=Box --split=class --list-outputs shop.yaml
grep -q 'shop/Box.h' stdout && grep -q 'shop/Note.h' stdout &&
	! grep -q 'Crate\|Lone\|Mood' stdout || fail '--list-outputs'
is 0 --only=Box --split=class --output-dir pieces --depfile d shop.yaml
[ -e pieces/shop/Box.h ] && [ ! -e pieces/shop/Lone.h ] || fail '--split'
grep -q 'shop/Box.h' d && ! grep -q Lone d || fail '--depfile'
is 0 --only=Box --output-dir all shop.yaml
for file in shop.h shop_tables.h; do
	grep -q Box all/$file && ! grep -q 'Crate\|Lone\|Mood' all/$file ||
		fail "$file"
done
is 0 --only=Box --check --output-dir all shop.yaml
is 1 --check --output-dir all shop.yaml

expect 2 "'--only' names 'Bax', which is no class of 'shop.yaml'; did you mean 'Box'?" \
	--only=Thing,Bax shop.yaml
expect 2 "no class of 'shop.yaml'" --only=Colour shop.yaml

# Of another schema only what these need, and needed, is compared.
mkdir old
sed 's/float x/double x/; s/string text/"char text[8]"/; s/  Lone/  Gone: {slots: [bool b]}\n&/
	s/own Note \*note/own Note *note, ref Gone *gone/' shop.yaml >old/shop.yaml
is 0 --only=Crate --against old shop.yaml
is 1 --only=Lone --against old shop.yaml
grep -q 'Lone.x' stderr && ! grep -q 'Note\|Gone' stderr || fail '--against Lone'
is 1 --only=Box --against old shop.yaml
grep -q 'Note.text' stderr && grep -q 'Box.gone' stderr &&
	grep -q "'Gone'" stderr && ! grep -q 'Lone.x' stderr ||
	fail '--against Box'
exit $failed
