#!/bin/sh
# SPDX-License-Identifier: MIT
# agree.sh NAME
# Objects of each class of a golden schema, at random: what C++ makes of them is
# what C does (agree.hpp), under sanitizers, as C++11 and C++20.
set -eu
. "$(dirname "$0")/cxx.sh"
have g++ || skip "no g++"
name=$(basename "$1" .yaml)
machine=$(machine_of "golden/$name.yaml") || skip "no compiler for its target"
headers=$scratch/headers
make_headers "$headers" --emit=cxx "$name.h"
grep -q '^class .*pools' "$headers/$name.hpp" || skip "no pools"

# The schemas' tables, and what a program defines for them.
{
	tables_of "$headers" $(imports_of "golden/$name.yaml" |
		sed 's|golden/||; s|yaml$|h|') "$name.h"
	python3 -B "$tests/lib/hooks.py" "$headers"/*.h
} >"$scratch/tables.c"

# pools_of NAME: what makes all pools of it, after those of what it imports
space_of()
{
	sed -n 's/^namespace \([a-z_0-9]*\) {$/\1/p' "$headers/$1.hpp" |
		grep -v '^slotgen$\|^std$' | head -n 1
}

{
	echo "#include \"$name.hpp\""
	echo '#include "cxx/agree.hpp"'
	echo 'int main() {'
	given=
	for import in $(imports_of "golden/$name.yaml"); do
		import=$(basename "$import" .yaml)
		echo "$(space_of "$import")::pools $import;"
		given="($import)"
	done
	space=$(space_of "$name")
	class=$(sed -n 's/^class \(pools_*\) : .*/\1/p' "$headers/$name.hpp")
	echo "$space::$class all$given;"
	sed -n 's/^	::slotgen::pool_of<\(.*\)> \(.*\)() noexcept$/\1 \2/p' \
		"$headers/$name.hpp" |
		sed 's/\(.*\) \(.*\)/agreement::agree<\1>(all.\2());/'
	echo 'return failures != 0; }'
} >"$scratch/agree.cpp"

# agree COMPILER STANDARD
agree()
{
	have "$1" || return 0
	# shellcheck disable=SC2086 # words on purpose
	set -- "$1" -std=c++$2 $machine -g1 -O0 $warnings $sanitizers
	# Both the tables and the run time are C++ here.
	runtime "$@" -x c++ || return 0
	quietly "$@" -I . -I "$headers" -x c++ "$scratch/tables.c" \
		"$scratch/agree.cpp" -x none "$runtime" \
		-o "$scratch/agree" || return 0
	"$scratch/agree" >"$scratch/said" 2>&1 || {
		fail "$*"
		head -n 20 "$scratch/said"
	}
}

sanitizers="-fsanitize=address,undefined -fno-sanitize-recover=all"
[ -z "$machine" ] || sanitizers=
agree g++ 11
agree clang++ 20
exit $failed
