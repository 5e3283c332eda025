#!/bin/sh
#!/bin/sh
# SPDX-License-Identifier: MIT
# completion.sh: what shells complete, asked of the shells that
# are installed. bash is given the words as readline splits them.
set -eu
. "$(dirname "$0")/../lib/command.sh"

tried=0

same()
{
	if [ "$2" != "$3" ]; then
		echo "$1: not '$3' but '$2'"
		failed=1
	fi
}

for shell in bash zsh fish; do
	"$SLOTGEN" --completion=$shell >"slotgen.$shell"
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
	same "bash: an option" "$(in_bash slotgen --rep)" "--report "
	same "bash: a choice" "$(in_bash slotgen --report = s)" "svg "
	same "bash: all of it" "$(in_bash slotgen --color =)" \
		"always auto never "
	same "bash: a file after an option that may stand alone" \
		"$(in_bash slotgen --report m)" "market.yaml "
	same "bash: a choice as the next word" \
		"$(in_bash slotgen --target i)" "i386 ilp32 "
	same "bash: a directory" "$(in_bash slotgen -I l)" "lib "
	same "bash: a file" "$(in_bash slotgen mark)" "market.yaml "
	same "bash: a code" "$(in_bash slotgen --explain single)" \
		"single-string "
	same "bash: a warning" "$(in_bash slotgen -Wover)" "-Woverlap "
fi
if command -v zsh >/dev/null; then
	tried=1
	zsh -n slotgen.zsh || failed=1
	same "zsh: the file says whose it is" "$(head -n 1 slotgen.zsh)" \
		"#compdef slotgen"
fi
if command -v fish >/dev/null; then
	tried=1
	in_fish()
	{
		HOME=$scratch fish -c "source slotgen.fish; complete -C '$1'" |
			cut -f 1 | sort | tr '\n' ' '
	}
	same "fish: an option" "$(in_fish 'slotgen --no-r')" "--no-runtime "
	same "fish: a choice" "$(in_fish 'slotgen --report=s')" \
		"--report=svg "
	same "fish: a warning" "$(in_fish 'slotgen -Wover')" "-Woverlap "
fi
[ $tried -ne 0 ] || { echo "skipped: no bash, zsh or fish"; exit 77; }
exit $failed
