#!/bin/sh
# SPDX-License-Identifier: MIT
# completion.sh SLOTGEN TESTS: what shells complete, asked of the shells that
# are installed. bash is given the words as readline splits them.
set -eu
slotgen=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
failed=0
tried=0

expect()
{
	if [ "$2" != "$3" ]; then
		echo "$1: not '$3' but '$2'"
		failed=1
	fi
}

for shell in bash zsh fish; do
	"$slotgen" --completion=$shell >"slotgen.$shell"
done
mkdir lib
: >market.yaml

if command -v bash >/dev/null; then
	tried=1
	in_bash()
	{
		bash -c '. ./slotgen.bash
			COMP_WORDS=("$@")
			COMP_CWORD=$(($# - 1))
			_slotgen
			printf "%s\n" "${COMPREPLY[@]}" | sort | tr "\n" " "' \
			bash "$@"
	}
	expect "bash: an option" "$(in_bash slotgen --rep)" "--report "
	expect "bash: a choice" "$(in_bash slotgen --report = s)" "svg "
	expect "bash: all of it" "$(in_bash slotgen --color =)" \
		"always auto never "
	expect "bash: a file after an option that may stand alone" \
		"$(in_bash slotgen --report m)" "market.yaml "
	expect "bash: a choice as the next word" \
		"$(in_bash slotgen --target i)" "i386 ilp32 "
	expect "bash: a directory" "$(in_bash slotgen -I l)" "lib "
	expect "bash: a file" "$(in_bash slotgen mark)" "market.yaml "
	expect "bash: a code" "$(in_bash slotgen --explain single)" \
		"single-string "
	expect "bash: a warning" "$(in_bash slotgen -Wover)" "-Woverlap "
fi
if command -v zsh >/dev/null; then
	tried=1
	zsh -n slotgen.zsh || failed=1
	expect "zsh: the file says whose it is" "$(head -n 1 slotgen.zsh)" \
		"#compdef slotgen"
fi
if command -v fish >/dev/null; then
	tried=1
	in_fish()
	{
		HOME=$scratch fish -c "source slotgen.fish; complete -C '$1'" |
			cut -f 1 | sort | tr '\n' ' '
	}
	expect "fish: an option" "$(in_fish 'slotgen --no-r')" "--no-runtime "
	expect "fish: a choice" "$(in_fish 'slotgen --report=s')" \
		"--report=svg "
	expect "fish: a warning" "$(in_fish 'slotgen -Wover')" "-Woverlap "
fi
[ $tried -ne 0 ] || { echo "skipped: no bash, zsh or fish"; exit 77; }
exit $failed
