#!/bin/sh
# SPDX-License-Identifier: MIT
# imports.sh: what a schema may name, whoever wrote it: regular files below its
# own folder or one that the command line allows. What is no schema is not
# shown.
set -eu
. "$(dirname "$0")/../lib/command.sh"

mkdir -p own/lib beside
echo 'classes: {P: {slots: [float x]}}' >beside/p.yaml
cp beside/p.yaml own/lib/p.yaml
cp beside/p.yaml own/lib/back.yaml
schema() { printf 'imports: %s\nclasses: {C: {slots: [P p]}}\n' "$1" >own/c.yaml; }

schema ../beside/p
expect 1 "stands outside the schema's folder" -n own/c.yaml
expect 0 '' -n -I beside own/c.yaml
schema "$PWD/beside/p.yaml"
expect 1 "stands outside the schema's folder" -n own/c.yaml
expect 0 '' -n -I beside own/c.yaml
schema b:p
expect 0 '' -n --import b=beside own/c.yaml
schema lib/../lib/p
expect 0 '' -n own/c.yaml
echo 'name: c' >>own/c.yaml
(cd own && "$SLOTGEN" -n c.yaml && "$SLOTGEN" -o - - <c.yaml >out) ||
	fail 'a file of the folder that one stands in is refused'

# A link leads where it leads.
ln -s ../beside/p.yaml own/link.yaml
schema link
expect 1 "stands outside the schema's folder" -n own/c.yaml

# Nobody writes into it: opening it would wait for ever.
mkfifo own/pipe.yaml
schema pipe
expect 1 "'pipe' is no regular file" -n own/c.yaml

hidden()
{
	schema secret
	for format in gcc json sarif; do
		expect 1 "$1" -n --error-format=$format own/c.yaml
		! grep hunter out || fail 'shows what is no schema'
	done
}
printf 'root:x:0:0:hunter:/root\nsecret: hunter\n' >own/secret.yaml
hidden 'secret.yaml'
printf 'user: me\npassword: hunter\n' >own/secret.yaml
hidden "'secret' is no schema"
echo 'hunter' >own/secret.yaml
hidden "'secret' is no schema"
# A schema's faults are shown as ever.
printf 'classes: {P: {slots: [flaot hunter]}}\n' >own/secret.yaml
schema secret
expect 1 'flaot hunter' -n own/c.yaml
exit $failed
