#!/bin/sh
# SPDX-License-Identifier: MIT
# languages.sh LANGUAGE
# The program in that language of docs/extern.md (cffi, rust, lua) uses a library
# of schemas/market.yaml: 300 is taken, a million and one refused.
set -eu
. "$(dirname "$0")/../lib/common.sh"
have cc || skip 'no cc'
case $1 in
cffi) python3 -c 'import cffi' 2>"$scratch/err" || skip 'no cffi' ;;
rust) have rustc || skip 'no rustc' ;;
lua) have luajit || skip 'no luajit' ;;
esac
cd "$scratch"
sed -n "/^\`\`\`.*$1\$/,/^\`\`\`\$/{/^\`\`\`/!p}" "$root/docs/extern.md" >program
[ -s program ] || fail "docs/extern.md has no program in $1"
quietly "$SLOTGEN" -q --emit=extern "$root/schemas/market.yaml"
cc -shared -fPIC market_extern.c -Wl,--version-script=market_extern.map \
	-o libmarket.so
case $1 in
cffi) python3 program >said ;;
rust)
	rustc -L . -o made --crate-name made --edition 2021 - <program
	LD_LIBRARY_PATH=. ./made >said
	;;
lua) luajit program >said ;;
esac
tr 'TF\t' 'tf ' <said >found
[ "$(cat found)" = 'true false 300' ] || fail "it says $(cat said)"
exit $failed
