#!/bin/sh
# SPDX-License-Identifier: MIT
# emit.sh: what --emit=cxx writes beside the header, and when.
set -eu
. "$(dirname "$0")/../lib/command.sh"

echo 'classes: {Point: {slots: [float x, float y]}}' >point.yaml
printf 'imports: point\nclasses: {Line: {slots: [Point from, Point to]}}' \
	>line.yaml

files='point.h point_tables.h point.hpp slotgen.h slotgen_impl.h slotgen.hpp'
is 0 --emit=cxx --list-outputs --output-dir out point.yaml
for file in $files; do
	echo out/$file
done | cmp - stdout
[ ! -e out ] || fail '--list-outputs writes'
is 0 --emit=cxx --output-dir out --depfile out.d point.yaml
for file in $files; do
	[ -s out/$file ] || fail "$file is missing"
done
tr -d '\\\n' <out.d | grep -q 'out/point.hpp.*: *point.yaml' ||
	fail 'the depfile is wrong'
is 0 --emit=cxx --check --output-dir out point.yaml
echo '/* altered by hand */' >>out/point.hpp
is 1 --emit=cxx --check --output-dir out point.yaml
grep -q '^-/\* altered by hand \*/' stdout || fail '--check skips C++ headers'
is 0 --output-dir plain point.yaml
[ ! -e plain/point.hpp ] && [ ! -e plain/slotgen.hpp ] ||
	fail 'a C++ header that nobody asked for'
cmp plain/point.h out/point.h

# Beside what -o names, and each header of a command.
is 0 --emit=cxx --no-runtime -o named.h point.yaml
grep -q '"named.h"' named.hpp || fail 'the C++ header includes another'
[ ! -e slotgen.hpp ] || fail '--no-runtime writes slotgen.hpp'
is 0 --emit=header,cxx --output-dir both point.yaml line.yaml
grep -q '"point.hpp"' both/line.hpp || fail 'imports are not included'
is 0 --emit=cxx,extern --output-dir all point.yaml
[ -s all/point.hpp ] && [ -s all/point_extern.c ] || fail 'not both'

# One, also of a schema that is split.
is 0 --emit=cxx --split=class --output-dir split line.yaml point.yaml
[ -s split/line.hpp ] && [ ! -e split/line/Line.hpp ] || fail 'C++ is split'
is 0 --emit=cxx --split=class --list-outputs --output-dir split point.yaml
grep -q '^split/point.hpp$' stdout || fail 'a split C++ header is not listed'
is 0 --emit=cxx --split=class --check --output-dir split line.yaml point.yaml

# A C file for builds, which compiles the tables.
is 0 --emit=tables --list-outputs --output-dir unit point.yaml
grep -q '^unit/point_tables.c$' stdout || fail 'the unit is not listed'
is 0 --emit=tables --output-dir unit point.yaml --depfile unit.d
tr -d '\\\n' <unit.d | grep -q 'unit/point_tables.c.*: *point.yaml' ||
	fail 'the unit is not in the depfile'
cc -Iunit -c -o unit.o unit/point_tables.c || fail 'the unit does not compile'
is 0 --emit=tables --check --output-dir unit point.yaml
is 0 --emit=tables,cxx --split=class --output-dir unit_split line.yaml point.yaml
grep -q '"line_tables.h"' unit_split/line_tables.c || fail 'not the umbrella'
is 0 --emit=tables --no-runtime -o renamed.h point.yaml
grep -q '"renamed_tables.h"' renamed_tables.c || fail 'not of what -o says'

# A module of Python, whose lines are not folded.
is 0 --emit=numpy --list-outputs --output-dir numpy point.yaml
grep -q '^numpy/point_numpy.py$' stdout || fail 'the module is not listed'
is 0 --emit=numpy --split=class --output-dir numpy point.yaml --depfile numpy.d
tr -d '\\\n' <numpy.d | grep -q 'numpy/point_numpy.py.*: *point.yaml' ||
	fail 'the module is not in the depfile'
python3 -m py_compile numpy/point_numpy.py || fail 'the module is no Python'
is 0 --emit=numpy --check --split=class --output-dir numpy point.yaml
cat >meet.yaml <<'END'
classes:
  Point: {slots: [int32_t dtype]}
  Point_get: {slots: [int32_t x]}
END
is 1 --emit=numpy --output-dir meet meet.yaml
grep -q "'Point_get_dtype' would be two names of the module" stderr ||
	fail 'two names meet'
[ ! -e meet/meet_numpy.py ] || fail 'it is written all the same'
is 0 --output-dir meet meet.yaml

# What does not fit together.
is 2 --emit=cxx -o - point.yaml
is 2 --emit=cxx -o point.hpp point.yaml
is 2 --emit=cxx --report point.yaml
is 2 --emit=cx point.yaml
grep -q "did you mean 'cxx'" stderr || fail 'no suggestion'
exit $failed
