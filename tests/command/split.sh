#!/bin/sh
# SPDX-License-Identifier: MIT
# split.sh: which headers --split writes, and which it removes.
set -eu
. "$(dirname "$0")/../lib/command.sh"

# are NAME...: the files in out/zoo
are()
{
	ls out/zoo | tr '\n' ' ' >found
	echo "$* " | tr -d '\n' | cmp - found || {
		cat found
		fail "there should be: $*"
	}
}

# Two families in a circle: an Owl embeds a Nest, and a BirdNest an Animal.
# 'cat' is another file than 'Cat' where case is no matter, too.
cat >zoo.yaml <<'END'
enums:
  Food: [seed, meat]
types:
  Share: uint8_t in 0..100
classes:
  Animal: {slots: [Food food, Share hunger, Cat *enemy]}
  Owl: {is_a: Animal, slots: [Nest nest]}
  Nest: {slots: [uint8_t eggs]}
  BirdNest: {is_a: Nest, slots: [Animal guest]}
  Cat: {slots: [uint8_t lives]}
  cat: {slots: [own Cat *first]}
END
mkdir out

is 2 --split=class -o - zoo.yaml
is 2 --split=class -o out/zoo.hpp zoo.yaml
is 0 --split=class -n --output-dir out zoo.yaml
[ ! -e out/zoo ] || fail '-n writes'
is 1 --split=class --check --output-dir out zoo.yaml
[ ! -e out/zoo ] || fail '--check writes'

is 0 --split=module --output-dir out zoo.yaml
are Animal.h Cat.h Food.h Share.h cat_2.h slot_pools.h slot_tables.h
is 0 --split=class --output-dir out --depfile out/zoo.d --stamp out/stamp zoo.yaml
are Animal.h BirdNest.h Cat.h Food.h Nest.h Owl.h Share.h cat_2.h slot_pools.h slot_tables.h
[ -e out/stamp ] || fail 'no stamp'
for file in zoo.h zoo_tables.h zoo_decl.h zoo/cat_2.h zoo/slot_tables.h; do
	tr -d '\\\n' <out/zoo.d | grep -q "out/$file.*: *zoo.yaml" ||
		fail "the depfile lacks $file"
done
grep -q '#include' out/zoo/Cat.h || fail 'no include'
! grep '"Owl.h"\|"Cat.h"' out/zoo/Animal.h || fail 'Animal.h includes too much'
grep -q '"Nest.h"' out/zoo/Owl.h || fail 'Owl.h includes too little'
grep -q '"../slotgen.h"' out/zoo/Cat.h || fail 'the run time is elsewhere'

is 0 --split=class --list-outputs --output-dir out --stamp out/none zoo.yaml
[ ! -e out/none ] || fail '--list-outputs touches a stamp'
[ "$(tail -n 4 stdout | tr '\n' ' ')" = \
	'out/zoo_tables.h out/zoo.h out/slotgen.h out/slotgen_impl.h ' ] ||
	fail '--list-outputs is in another order'
cp zoo.yaml zoo_decl.yaml
is 2 --split=class --output-dir out zoo.yaml zoo_decl.yaml

# An edit changes the header of its class and those that include it.
cp -r out before
sed -i 's/uint8_t lives/uint16_t lives/' zoo.yaml
is 1 --split=class --check --output-dir out zoo.yaml
is 0 --split=class --output-dir out zoo.yaml
for file in Animal BirdNest Food Nest Owl Share; do
	cmp "before/zoo/$file.h" "out/zoo/$file.h" || fail "$file.h has changed"
done

# What a header of an earlier run has left is removed, and nothing else.
echo 'mine' >out/zoo/mine.h
sed -i '/^  BirdNest/d' zoo.yaml
is 1 --split=class --check --output-dir out zoo.yaml
grep -q '^out/zoo/BirdNest.h: left over' stdout || fail '--check is content'
[ -e out/zoo/BirdNest.h ] || fail '--check removes'
is 0 -v --split=class --output-dir out zoo.yaml
grep -q '^out/zoo/BirdNest.h: removed' stdout || fail 'removed in silence'
are Animal.h Cat.h Food.h Nest.h Owl.h Share.h cat_2.h mine.h slot_pools.h slot_tables.h
is 0 --output-dir out zoo.yaml
are mine.h

is 0 --split=class --no-runtime -o out/other.h zoo.yaml
[ -s out/other/Cat.h ] && [ -s out/other_decl.h ] ||
	fail '-o does not name the pieces'
grep -q '"other/Cat.h"' out/other.h || fail 'the umbrella includes others'
grep -q '"slotgen.h"' out/other/Cat.h || fail 'the run time is not looked for'

# s169: the order of classes changes no class's header.
cat >order.yaml <<'END'
classes:
  Holder: {slots: [Base held, uint8_t c]}
  Base: {slots: [uint32_t x, uint8_t y]}
  Zebra: {is_a: Base, slots: [float z]}
  Ass: {is_a: Base, slots: [float a]}
END
mkdir one other
is 0 --split=class --no-runtime --output-dir one order.yaml
cat >order.yaml <<'END'
classes:
  Ass: {is_a: Base, slots: [float a]}
  Zebra: {is_a: Base, slots: [float z]}
  Base: {slots: [uint32_t x, uint8_t y]}
  Holder: {slots: [Base held, uint8_t c]}
END
is 0 --split=class --no-runtime --output-dir other order.yaml
for class in Holder Base Zebra Ass; do
	cmp "one/order/$class.h" "other/order/$class.h" ||
		fail "$class.h depends on the order of classes"
done

# Names longer than file systems have them; the second is another one's.
long=$(printf 'A%0250d' 0)
printf 'classes:\n  %s1: {slots: []}\n  %s2: {slots: []}\n' "$long" "$long" \
	>long.yaml
is 0 --split=class --output-dir out long.yaml
[ "$(ls out/long | wc -l)" = 4 ] || fail 'long names meet'
grep -q "${long}2 {" out/long/A*_2.h || fail 'long names are lost'

# What stands where the directory would be is left alone.
echo 'a file' >out/zoo.txt
rm -r out/zoo
mv out/zoo.txt out/zoo
is 2 --split=class --output-dir out zoo.yaml
grep -q 'a file' out/zoo || fail 'a file is replaced by a directory'
exit $failed
