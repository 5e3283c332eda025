#!/bin/sh
# SPDX-License-Identifier: MIT
# quiet.sh: -q says nothing but errors, in every form of messages.
set -eu
. "$(dirname "$0")/../lib/command.sh"

# A warning, a difference that is safe, an error.
echo 'classes: {}' >empty.yaml
echo 'classes: {A: {slots: [int32_t x]}}' >old.yaml
echo 'classes: {A: {slots: [int32_t x]}, B: {slots: [int32_t x]}}' >new.yaml
echo 'classes: {A: {is_a: B}}' >wrong.yaml
for form in gcc json sarif; do
	expect 0 'the schema defines nothing' --error-format=$form empty.yaml
	is 0 -q --error-format=$form empty.yaml
	! grep -q 'the schema defines' stdout stderr || fail "-q warns in $form"
	expect 1 'the schema defines nothing' -q -Werror --error-format=$form \
		empty.yaml
	expect 1 "class 'A' has no parent 'B'" -q --error-format=$form wrong.yaml
done
expect 0 '' -q empty.yaml
expect 0 'B' -v --against old.yaml new.yaml
expect 0 '' -q --against old.yaml new.yaml
expect 2 'none.yaml' -q none.yaml
exit $failed
