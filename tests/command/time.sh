#!/bin/sh
# SPDX-License-Identifier: MIT
# time.sh: --time says how long stages took; a terminal sees the stage of a
# command that runs for more than a second, and nothing else does.
set -eu
. "$(dirname "$0")/../lib/command.sh"

echo 'classes: {A: {slots: [bool b]}}' >a.yaml
is 0 --time -n a.yaml
for stage in read resolve name layout lint view templates write all; do
	grep -Eq "^ *$stage +[0-9.]+ ms +[0-9.]+ %\$" stderr ||
		fail "--time says nothing of '$stage'"
done
[ ! -s stdout ] || fail '--time writes to standard output'
is 0 --time --dump=schema a.yaml
! grep -q layout stderr || fail '--time tells of a stage that is not done'
expect 2 "'--time' is told in words" --time --error-format=json a.yaml

have python3 || skip 'no python3'
cat >terminal.py <<'END'
"""terminal.py COMMAND...: what it writes to a terminal; its seconds, last."""
import os
import pty
import sys
import time

start, said = time.monotonic(), b""
child, terminal = pty.fork()
if child == 0:
    os.environ["TERM"] = os.environ.get("TERM_", "xterm")
    os.execv(sys.argv[1], sys.argv[1:])
while True:
    try:
        part = os.read(terminal, 65536)
    except OSError:
        break
    if not part:
        break
    said += part
os.waitpid(child, 0)
sys.stdout.write(repr(said) + "\n%f\n" % (time.monotonic() - start))
END
python3 terminal.py "$SLOTGEN" -o a.h a.yaml >said
! grep -q 'a.yaml: ' said || fail 'a short run shows a stage'
# As many classes as take some seconds here.
for count in 1000 4000 16000 64000; do
	awk -v count=$count 'BEGIN {
		print "classes:"
		for (i = 0; i < count; i++)
			print "  C" i ": {slots: [uint32_t a, string b, double c]}"
	}' >many.yaml
	python3 terminal.py "$SLOTGEN" -o many.h many.yaml >said
	[ "$(tail -n 1 said | cut -d. -f1)" -lt 2 ] || break
done
grep -q 'many.yaml: writing, [0-9]* s' said || fail 'a long run shows no stage'
grep -Fq '\r\x1b[Kmany.h: ' said || fail 'the stage is not wiped out'
TERM_=dumb python3 terminal.py "$SLOTGEN" -o other.h many.yaml >said
! grep -q 'many.yaml: ' said || fail 'a dumb terminal is shown a stage'
python3 terminal.py "$SLOTGEN" -q -o silent.h many.yaml >said
! grep -q 'many.yaml: ' said || fail '-q shows a stage'
is 0 -o third.h many.yaml
[ ! -s stderr ] || fail 'a stage is shown on no terminal'
exit $failed
