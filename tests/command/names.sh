#!/bin/sh
# SPDX-License-Identifier: MIT
# names.sh: the name of a schema is its file's, as an identifier.
set -eu
. "$(dirname "$0")/../lib/command.sh"

point='classes: {Point: {slots: [float x, float y]}}'
for file in can-bus.yaml v1.2.yaml 'a b.yaml'; do
	echo "$point" >"$file"
	is 0 "$file"
	printf '#define SLOTGEN_IMPLEMENTATION\n#define %s_IMPLEMENTATION\n#include "%s"\n' \
		"$(echo "${file%.yaml}" | tr 'a-z. -' 'A-Z___')" \
		"${file%.yaml}.h" >use.c
	gcc -std=c11 -Wall -Werror -fsyntax-only use.c || fail "$file"
done
# What no identifier begins with, or has, is still refused.
echo "$point" >2nd.yaml
expect 1 "give the schema another with 'name:'" 2nd.yaml
echo "$point" >'a+b.yaml'
expect 1 "give the schema another with 'name:'" 'a+b.yaml'

# A header is found by the name of its file, wherever -I has its folder.
for name in assert math stdbool stddef stdint stdio stdlib string; do
	echo "$point" >$name.yaml
	expect 1 "'$name.h' would stand for <$name.h>, which slotgen.h includes" \
		$name.yaml
	expect 1 "or the header by '-o'" --check $name.yaml
	[ ! -e $name.h ] || fail "$name.h is written"
	expect 0 '' -o "my_$name.h" $name.yaml
	expect 0 '' --describe -o "$name.json" $name.yaml
done
expect 1 "'string.h' would stand for <string.h>" -o gen/string.h can-bus.yaml
for name in strings time features windows; do
	echo "$point" >$name.yaml
	expect 0 "'$name.h' has the name of a header of the system" $name.yaml
	expect 0 '' -Wno-taken-name $name.yaml
	is 0 -o - $name.yaml
	[ ! -s stderr ] || fail "$name: a header without a file is warned of"
done
for name in types vector strings_; do
	echo "$point" >$name.yaml
	expect 0 '' $name.yaml
done
printf 'name: string\n%s\n' "$point" >named.yaml
expect 0 '' named.yaml
rm strings.h time.h features.h windows.h

# A schema that defines nothing is rather one that was lost.
for text in '' 'classes:' 'classes: {}' 'enums: {}' 'name: market'; do
	echo "$text" >empty.yaml
	expect 0 'warning: the schema defines nothing' empty.yaml
done
expect 1 'the schema defines nothing' -Werror empty.yaml
expect 0 '' -Wno-empty-schema empty.yaml
printf 'imports: v1.2\n' >all.yaml
expect 0 '' all.yaml
exit $failed
