#!/bin/sh
# SPDX-License-Identifier: MIT
# against.sh: --against, but for the differences: files, exit
# statuses, what is allowed.
set -eu
. "$(dirname "$0")/../lib/command.sh"

mkdir old new
echo 'classes: {A: {slots: [uint32_t x, uint32_t y]}}' >old/a.yaml
echo 'classes: {A: {slots: [uint32_t x, uint64_t y]}}' >new/a.yaml
echo 'classes: {B: {slots: [uint32_t x]}}' >old/b.yaml
cp old/b.yaml new/b.yaml
echo 'classes: {C: {slots: [uint32_t x]}}' >new/c.yaml
echo 'classes: {A: {slots: [uint32_t x, uint32_t x]}}' >bad.yaml

# A file, a directory of files, standard input; wherever they lie.
expect 1 "slot 'A.y' is uint64_t" --against old/a.yaml new/a.yaml
expect 1 "slot 'A.y' is uint64_t" --against old new/a.yaml
expect 1 "slot 'A.y' is uint64_t" --against=old new/a.yaml new/b.yaml
expect 0 '' --against old new/b.yaml
expect 0 '' --against old/a.yaml old/a.yaml
expect 0 '' -v --against old/a.yaml old/a.yaml
expect 2 'give a directory' --against old/a.yaml new/a.yaml new/b.yaml
expect 2 "cannot read 'old/c.yaml'" --against old new/c.yaml
expect 2 "cannot read 'none.yaml'" --against none.yaml new/a.yaml
cat old/a.yaml | "$SLOTGEN" --against - new/a.yaml >out 2>&1 &&
	fail 'standard input: no difference'
grep -qF '<stdin>:1:35: note: it was this' out ||
	fail 'standard input is not shown'
{ echo 'name: a'; cat new/a.yaml; } |
	"$SLOTGEN" --against new/a.yaml - >out 2>&1 ||
	fail 'the new schema on standard input differs from itself'

# A schema with errors, old or new, is refused before anything is compared.
expect 1 'bad.yaml:1:44: error' --against bad.yaml new/a.yaml
expect 1 'bad.yaml:1:44: error' --against old/a.yaml bad.yaml
expect 1 'bad.yaml:1:44: error' --against bad.yaml bad.yaml
# Once: of the new one.
[ "$(grep -c ': error: ' out)" = 1 ] || fail 'the old one is read too'

# The name of the old file is no matter, and its warnings are of its time.
echo 'classes: {A: {slots: [uint32_t x, uint32_t y]}, D: {}}' >'7 old.txt'
echo 'classes: {A: {slots: [uint32_t x, uint32_t y]}, D: {dict: true, weakref: true}}' \
	>new/d.yaml
expect 0 '' --against '7 old.txt' -Werror new/d.yaml

# What is allowed.
expect 0 '' --against old --allow=source,layout new/a.yaml
expect 0 'type, allowed]' -v --against old --allow=source,layout new/a.yaml
expect 1 'source- and layout-breaking' --against old --allow=layout new/a.yaml
expect 0 '' --against old --allow=type,moved --allow=against-size new/a.yaml
expect 0 '' --against old --allow A new/a.yaml
expect 1 'against-size' --against old --allow A.y new/a.yaml
expect 2 "knows no 'layuot'; did you mean 'layout'" \
	--against old --allow=layuot new/a.yaml
expect 2 "did you mean 'moved'" --against old --allow=source,movd new/a.yaml
expect 2 "knows no 'A.z'" --against old --allow=A.z new/a.yaml
expect 2 "knows no ''" --against old --allow=source, new/a.yaml

# With what it can stand.
expect 2 "is for '--against'" --allow=source new/a.yaml
expect 2 'prints nothing else' --against old --report new/a.yaml
expect 2 'prints nothing else' --against old --check new/a.yaml
expect 2 "needs '--deptarget'" --against old --depfile d new/a.yaml
expect 2 'standard input' --against - -
expect 0 '' --against old --stamp ok --depfile d --deptarget ok new/b.yaml
[ -f ok ] || fail 'no stamp'
grep -q 'old/b.yaml' d || fail 'the old schema is not in the depfile'
expect 1 'against-type' --against old --stamp not new/a.yaml
[ ! -e not ] || fail 'a stamp in spite of breaks'
[ -z "$(ls ./*.h 2>/dev/null)" ] || fail 'a header is written'

# Every kind that is told has its explanation.
expect 0 'against-moved: layout-breaking' --explain against-moved
expect 0 'source-, layout- and data-breaking' --explain '[against-type]'
expect 0 'change   against-default' --explain list
expect 2 "did you mean 'against-moved'" --explain against-movd
expect 2 'there is no warning' -Wagainst-moved new/a.yaml
exit $failed
