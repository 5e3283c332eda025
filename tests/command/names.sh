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
