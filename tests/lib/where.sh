# SPDX-License-Identifier: MIT
# Where the runners find what they test: the one place that says so. It is read
# by common.sh, and by where.py for those in Python, with
#
#     $root    the repository
#     $caller  the directory of whoever called
#
# and says, unless the environment does, which CTest sets for its own build:
#
#     $SLOTGEN          the program: a path, also from $caller, or a command
#     $SLOTGEN_INCLUDE  the directory of slotgen.h
#     $SLOTGEN_OBJECTS  where runtime.sh keeps what it compiles
: "${SLOTGEN:=$root/build/dev/slotgen}"
: "${SLOTGEN_INCLUDE:=$root/templates/runtime}"
: "${SLOTGEN_OBJECTS:=$root/build/objects}"

# path_of PATH: from where the caller stands, as a path from anywhere
path_of()
{
	case $1 in
	/*) echo "$1" ;;
	*) echo "$caller/$1" ;;
	esac
}

case $SLOTGEN in
*/*) SLOTGEN=$(path_of "$SLOTGEN") ;;
*) SLOTGEN=$(command -v "$SLOTGEN" || echo "$SLOTGEN") ;;
esac
SLOTGEN_INCLUDE=$(path_of "$SLOTGEN_INCLUDE")
SLOTGEN_OBJECTS=$(path_of "$SLOTGEN_OBJECTS")
if [ ! -x "$SLOTGEN" ]; then
	echo "there is no $SLOTGEN: build it, or say SLOTGEN=PROGRAM" >&2
	exit 2
fi
export SLOTGEN SLOTGEN_INCLUDE SLOTGEN_OBJECTS
