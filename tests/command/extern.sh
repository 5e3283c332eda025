#!/bin/sh
# SPDX-License-Identifier: MIT
# extern.sh: --emit=extern writes three files beside each header, in every way
# in which headers are written; and refuses names that meet.
set -eu
. "$(dirname "$0")/../lib/command.sh"
cd "$scratch"

cat >shop.yaml <<'END'
enums:
  Kind: [small, large]
classes:
  Box: {slots: [uint32_t width, Kind kind]}
  Crate: {is_a: Box, slots: [string label]}
END
quietly "$SLOTGEN" -q --emit=extern --depfile=shop.d shop.yaml
for file in shop_extern.c shop_extern.h shop_extern.map; do
	[ -s $file ] || fail "$file is not written"
	grep -q "$file" shop.d || fail "$file is no target"
	"$SLOTGEN" --emit=extern --list-outputs shop.yaml | grep -qx $file ||
		fail "$file is not listed"
	"$SLOTGEN" --emit=extern --split=class --list-outputs shop.yaml |
		grep -qx $file || fail "$file is not listed with --split"
done
grep -q '	shop_Crate_get_width;' shop_extern.map || fail 'inherited slot'
quietly "$SLOTGEN" -q --emit=extern --check shop.yaml
echo >>shop_extern.map
expect 1 'shop_extern.map' --emit=extern --check shop.yaml

# Headers are the same with it and without it.
cp shop.h whole.h
cp shop_tables.h whole_tables.h
quietly "$SLOTGEN" -q shop.yaml
cmp shop.h whole.h && cmp shop_tables.h whole_tables.h || fail 'headers differ'

# What is asked of a split header is the same too.
cp shop_extern.c whole.c
mkdir split
quietly "$SLOTGEN" -q --emit=extern --split=class --output-dir=split shop.yaml
cmp split/shop_extern.c whole.c || fail 'another C file with --split'
cc -fsyntax-only -I"$SLOTGEN_INCLUDE" split/shop_extern.c || fail 'split'

# As -o says, and another prefix.
quietly "$SLOTGEN" -q --emit=extern --extern-prefix=x_ -o out.h shop.yaml
grep -q 'include "out.h"' out_extern.h || fail 'the name that -o gives'
grep -q '	x_Box_get_width;' out_extern.map || fail '--extern-prefix'
cc -c -o out.o -I"$SLOTGEN_INCLUDE" out_extern.c || fail 'out_extern.c'
# Nothing beside what goes to standard output.
rm -f ./*_extern.*
"$SLOTGEN" -q --emit=extern -o - shop.yaml >stdout
[ -z "$(ls ./*_extern.* 2>/dev/null)" ] || fail 'files beside standard output'

# Only what is kept.
quietly "$SLOTGEN" -q --emit=extern --only=Box --output-dir=only shop.yaml
! grep -q Crate only/shop_extern.map || fail '--only'

# Names that meet.
cat >x.yaml <<'END'
classes:
  A: {slots: [uint32_t size]}
  A_get: {slots: [uint32_t y]}
END
expect 1 "would be two external functions" --emit=extern x.yaml
cat >x.yaml <<'END'
classes:
  x_A: {slots: [uint32_t y]}
  A: {slots: [uint32_t y]}
END
expect 1 "give another '--extern-prefix'" --emit=extern x.yaml
quietly "$SLOTGEN" -q --emit=extern --extern-prefix=ex_ x.yaml
# And files.
printf 'classes: {A: {slots: [bool b]}}\n' >y.yaml
cp y.yaml y_extern.yaml
expect 2 "both make 'y_extern.h'" --emit=extern y.yaml y_extern.yaml
exit $failed
