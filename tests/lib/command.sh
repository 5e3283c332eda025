# SPDX-License-Identifier: MIT
# What the tests of the command share; read with ".". They run in a directory
# of their own.
. "$(dirname "$0")/../lib/common.sh"
cd "$scratch"

# is STATUS ARGUMENT...: what is written is then in stdout and stderr
is()
{
	wanted=$1
	shift
	status=0
	"$SLOTGEN" "$@" >stdout 2>stderr </dev/null || status=$?
	[ $status = "$wanted" ] || {
		fail "slotgen $*: exit status $status, not $wanted"
		cat stderr
	}
}

# expect STATUS TEXT ARGUMENT...: the text is in what is written, which is then
# in out; where the text is '', nothing is written
expect()
{
	wanted=$1
	text=$2
	shift 2
	status=0
	"$SLOTGEN" "$@" >out 2>&1 </dev/null || status=$?
	[ $status = "$wanted" ] ||
		fail "slotgen $*: exit status $status, not $wanted"
	if [ -n "$text" ]; then
		grep -qF -- "$text" out || {
			fail "slotgen $*: does not say: $text"
			cat out
		}
	elif [ -s out ]; then
		fail "slotgen $*: says something"
		cat out
	fi
}
