# SPDX-License-Identifier: MIT
# What the runners of this folder share; read with ".".
. "$(dirname "$0")/../lib/common.sh"
warnings="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror"

# machine_of SCHEMA: what the compiler is told for its target; 77 where there is
# none
machine_of()
{
	case $(options_of "$1") in
	*i386*)
		echo '#include <iosfwd>' >"$scratch/probe.cpp"
		g++ -m32 -fsyntax-only "$scratch/probe.cpp" 2>/dev/null ||
			return 77
		echo -m32
		;;
	*ilp32*) return 77 ;;
	esac
}

# unguarded DIRECTORY: its headers without what hides warnings from users
unguarded()
{
	for file in "$1"/*.h "$1"/*.hpp; do
		sed -i '/^#pragma GCC system_header/d' "$file"
	done
}
