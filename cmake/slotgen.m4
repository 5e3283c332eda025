# SPDX-License-Identifier: MIT
#
# SLOTGEN_CHECK([EMIT...])
#
# Finds slotgen by pkg-config, and asks the compiler what layouts are for, also in
# a cross build: in configure.ac, behind AC_PROG_CC. SLOTGEN=PROGRAM on the command
# line of configure names another slotgen, SLOTGEN_TARGET=... another target.
# EMIT are words of --emit, "cxx extern".
#
# Makefile.am has a line @SLOTGEN_RULES@, which is the fragment for GNU make
# (slotgen.mk), and compiles what that writes from schemas:
#
#     @SLOTGEN_RULES@
#     bin_PROGRAMS = shop
#     shop_SOURCES = shop.c
#     nodist_shop_SOURCES = market_tables.c slotgen_runtime.c
#     shop_LDADD = $(SLOTGEN_LIBS)
#     BUILT_SOURCES = market.h
#     EXTRA_DIST = market.yaml
#     CLEANFILES = market.h market_tables.h market_tables.c market.stamp market.d
#     CLEANFILES += slotgen.h slotgen_impl.h slotgen_runtime.c
AC_DEFUN([SLOTGEN_CHECK], [
AC_REQUIRE([PKG_PROG_PKG_CONFIG])
AC_REQUIRE([AC_PROG_CC])
PKG_CHECK_VAR([SLOTGEN], [slotgen], [slotgen], [],
	[AC_MSG_ERROR([slotgen is not installed, or not where pkg-config looks])])
PKG_CHECK_VAR([SLOTGEN_MAKEFILE], [slotgen], [makefile], [],
	[AC_MSG_ERROR([slotgen's rules for make are not installed])])
AC_ARG_VAR([SLOTGEN_TARGET], [what slotgen lays out for, instead of $CC])
AC_CACHE_CHECK([what slotgen lays out for], [slotgen_cv_target], [
	slotgen_cv_target=$SLOTGEN_TARGET
	AS_IF([test -n "$slotgen_cv_target"], [],
		[AC_COMPILE_IFELSE([AC_LANG_SOURCE([[
			char pointer[sizeof(void *) == 8 ? 1 : -1];]])],
			[slotgen_cv_target=lp64],
		[AC_COMPILE_IFELSE([AC_LANG_SOURCE([[
			struct slot { char c; long long number; };
			char slot[sizeof(struct slot) == 12 ? 1 : -1];]])],
			[slotgen_cv_target=i386],
			[slotgen_cv_target=ilp32])])])
])
SLOTGEN_TARGET=$slotgen_cv_target
AC_SUBST([SLOTGEN_EMIT], ["tables $1"])
AC_SUBST([SLOTGEN_LIBS], [-lm])
AC_SUBST([SLOTGEN_RULES], ["include $SLOTGEN_MAKEFILE"])
AM_SUBST_NOTMAKE([SLOTGEN_RULES])
])
