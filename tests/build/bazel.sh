#!/bin/sh
# SPDX-License-Identifier: MIT
# bazel.sh BUILD: Debian's Bazel builds with slotgen_library, from schemas of two
# packages, in its sandbox, without a network. Nothing is done when it is asked
# again; a changed import compiles its users, and no others.
set -eu
. "$(dirname "$0")/../lib/common.sh"
tree=$(path_of "$1")
. build/installed.sh
case $(bazel --version 2>/dev/null) in
'bazel no_version') ;; # Debian's
'') skip "bazel is not installed" ;;
*) skip "this bazel takes rules_cc from the network" ;;
esac
rules=/usr/share/bazel/rules
[ -d $rules/java ] && [ -d $rules/proto ] ||
	skip "bazel-rules-java and bazel-rules-proto are not installed"
install_slotgen "$tree"
project="$scratch/project"
mkdir -p "$project/ground"
cp build/common/* build/cxx/main.cpp "$project"
cp -r build/bazel/rules_cc build/bazel/BUILD.bazel "$project"
cp build/bazel/ground.BUILD "$project/ground/BUILD.bazel"
mv "$project/base.yaml" "$project/ground"
sed "s|@PREFIX@|$prefix|" build/bazel/WORKSPACE >"$project/WORKSPACE"
cd "$project"
# Bazel takes from some of what it writes the right to be written.
trap 'chmod -R u+w "$scratch"; rm -rf "$scratch"' EXIT

build()
{
	step bazel --output_user_root="$scratch/bazel" --batch build \
		--override_repository=rules_cc="$project/rules_cc" \
		--override_repository=rules_java=$rules/java \
		--override_repository=rules_proto=$rules/proto \
		--subcommands "$@"
}

build_all()
{
	build //:program //:cxx
}

for machine in arm=ilp32 x86_32=i386; do
	build --platforms=//:${machine%=*} //:market_files
	grep -q -e --target=${machine#*=} "$log" ||
		fail "another target for $machine"
done
build_all
for program in program cxx; do
	"bazel-bin/$program" || fail "$program"
done
grep -q -e --target=lp64 "$log" || fail "no target is given"
[ -f bazel-bin/market/market_extern.h ] || fail "no functions for others"
build_all
! grep -q SUBCOMMAND "$log" || fail "it is built again"
sed -i 's/uint32_t id/uint64_t id/' ground/base.yaml
build_all
grep -q -- '-c shop.c' "$log" || fail "a changed import compiles no user"
! grep -q -- '-c other.c' "$log" || fail "what includes nothing is compiled"
exit $failed
