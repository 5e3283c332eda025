# SPDX-License-Identifier: MIT
#
# A Make fragment: headers from schemas, for GNU make.
#
#     SLOTGEN_DIR = generated
#     include $(shell pkg-config --variable=makefile slotgen)
#
#     CFLAGS += -iquote $(SLOTGEN_DIR)
#     program.o: $(SLOTGEN_DIR)/market.h
#     LDLIBS += $(SLOTGEN_LIBS)
#
# makes generated/market.h and market_tables.h from market.yaml, looked for here
# and along VPATH, and again when that or what it imports has changed. A header
# that comes out as it was keeps its time, so that nothing is compiled again. One
# source of the program defines MARKET_IMPLEMENTATION or includes market_tables.h;
# or the program is linked with the library $(SLOTGEN_DIR)/market_tables.a, before
# SLOTGEN_LIBS: of that and of the run time it has what it uses, without a flag.
# The run time is a library, of which the linker takes what the program uses; one
# that is compiled with other flags than those that slotgen was installed with,
# sanitizers, SLOT_SLAB_BYTES …, or for another machine, defines
# SLOTGEN_IMPLEMENTATION, too, or compiles $(SLOTGEN_DIR)/slotgen_runtime.c, and
# needs -lm in place of SLOTGEN_LIBS.
#
# SLOTGEN_EMIT = cxx extern tables asks for market.hpp, market_extern.c, .h and
# .map, and market_tables.c besides, for all schemas or as a target's variable:
#
#     generated/market.stamp: SLOTGEN_EMIT = cxx
#
# Layouts are those of $(CC), also where it is for another machine, unless
# SLOTGEN_TARGET or SLOTGEN_FLAGS says another.

# What is made and read here has targets, of which none is to be the default goal.
slotgen_goal := $(.DEFAULT_GOAL)

SLOTGEN ?= slotgen
SLOTGEN_DIR ?= .
SLOTGEN_EMIT ?=
SLOTGEN_FLAGS ?=
SLOTGEN_LIBS ?= $(shell pkg-config --libs slotgen-runtime)

# Read where a recipe needs it, since CC and CFLAGS may be set below. What the
# compiler's macros are tells the target; other flags might have it write files.
SLOTGEN_TARGET ?= $(shell echo __SIZEOF_POINTER__ __i386__ _WIN32 | \
	$(CC) $(filter -m% --target=%,$(CPPFLAGS) $(CFLAGS)) -E - | \
	sed -n -e 's/^8 .*/lp64/p' -e 's/^4 1 _WIN32$$/i386/p' \
		-e 's/^4 .*/ilp32/p')

$(SLOTGEN_DIR)/%.stamp: %.yaml
	@mkdir -p $(SLOTGEN_DIR)
	$(SLOTGEN) $(addprefix --target=,$(SLOTGEN_TARGET)) \
		$(addprefix --emit=,$(SLOTGEN_EMIT)) $(SLOTGEN_FLAGS) \
		--output-dir=$(SLOTGEN_DIR) \
		--depfile=$(SLOTGEN_DIR)/$*.d --deptarget=$@ --stamp=$@ -- $<

# What it writes has no recipe of its own: its time is what slotgen leaves it. A
# rule for each, since one for all would say that a recipe makes them together.
slotgen_files := %.h %_tables.h %_tables.c %.hpp %_extern.h %_extern.c \
	%_extern.map
$(foreach file,$(slotgen_files),$(eval \
	$(SLOTGEN_DIR)/$(file): $(SLOTGEN_DIR)/%.stamp ;))

$(SLOTGEN_DIR)/slotgen_runtime.c:
	@mkdir -p $(SLOTGEN_DIR)
	echo '#include "slotgen_impl.h"' >$@

$(SLOTGEN_DIR)/%_tables.a: $(SLOTGEN_DIR)/%_tables.h
	for part in 1 2 3 4 5 6; do \
		$(CC) $(CFLAGS) $(CPPFLAGS) -c -DSLOTGEN_PART=$$part \
			-MMD -MP -MF $(@:.a=.d) -MT $@ \
			-x c -o $(@:.a=)$$part.o $< || exit; done
	rm -f $@
	$(AR) rc $@ $(foreach part,1 2 3 4 5 6,$(@:.a=)$(part).o)

.PRECIOUS: $(addprefix $(SLOTGEN_DIR)/,%.stamp $(slotgen_files))

-include $(wildcard $(SLOTGEN_DIR)/*.d)
.DEFAULT_GOAL := $(slotgen_goal)
