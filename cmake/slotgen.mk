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
# sanitizers, SLOT_SLAB_BYTES …, defines SLOTGEN_IMPLEMENTATION, too, and needs
# -lm in place of SLOTGEN_LIBS.
SLOTGEN ?= slotgen
SLOTGEN_DIR ?= .
SLOTGEN_FLAGS ?=
SLOTGEN_LIBS ?= $(shell pkg-config --libs slotgen-runtime)

$(SLOTGEN_DIR)/%.stamp: %.yaml
	@mkdir -p $(SLOTGEN_DIR)
	$(SLOTGEN) $(SLOTGEN_FLAGS) --output-dir=$(SLOTGEN_DIR) \
		--depfile=$(SLOTGEN_DIR)/$*.d --deptarget=$@ --stamp=$@ -- $<

# The header has no recipe of its own: its time is what slotgen leaves it.
$(SLOTGEN_DIR)/%.h: $(SLOTGEN_DIR)/%.stamp ;
$(SLOTGEN_DIR)/%_tables.h: $(SLOTGEN_DIR)/%.stamp ;

$(SLOTGEN_DIR)/%_tables.a: $(SLOTGEN_DIR)/%_tables.h
	for part in 1 2 3 4 5 6; do \
		$(CC) $(CFLAGS) $(CPPFLAGS) -c -DSLOTGEN_PART=$$part \
			-MMD -MP -MF $(@:.a=.d) -MT $@ \
			-x c -o $(@:.a=)$$part.o $< || exit; done
	rm -f $@
	$(AR) rc $@ $(foreach part,1 2 3 4 5 6,$(@:.a=)$(part).o)

.PRECIOUS: $(SLOTGEN_DIR)/%.stamp $(SLOTGEN_DIR)/%.h $(SLOTGEN_DIR)/%_tables.h

# What is read here has targets, of which none is to be the default goal.
slotgen_goal := $(.DEFAULT_GOAL)
-include $(wildcard $(SLOTGEN_DIR)/*.d)
.DEFAULT_GOAL := $(slotgen_goal)
