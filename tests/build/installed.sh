# SPDX-License-Identifier: MIT
# Read with "." behind lib/common.sh: slotgen is installed where the name of the
# folder has a blank, $prefix, from the build that $1 names, and nothing else
# leads to it.
prefix="$scratch/the prefix"
log="$scratch/log"
unset CMAKE_PREFIX_PATH CFLAGS CPPFLAGS CXXFLAGS LDFLAGS CC CXX 2>/dev/null ||
	true
export PKG_CONFIG_PATH="$prefix/share/pkgconfig"

# install_slotgen BUILD
install_slotgen()
{
	cmake --install "$1" --prefix "$prefix" >"$log" 2>&1 ||
		{ cat "$log"; exit 1; }
}

# The command succeeds, or the test ends.
step()
{
	"$@" >"$log" 2>&1 && return 0
	fail "$*"
	tail -n 30 "$log"
	exit 1
}
