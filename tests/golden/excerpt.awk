# SPDX-License-Identifier: MIT
# A part of a header, which is read twice: with form=slots the members of structs
# and the accessors of slots, with form=part all that it says of enums, types and
# classes.

# The names of slots stand last.
NR == FNR {
	if (/^#define [A-Za-z_0-9]+_HAS_/) {
		sub(/^.*_HAS_/, "", $2)
		slots[$2] = 1
	}
	next
}

form == "part" {
	if (/^\/\*---- (checks|tables)/)
		exit
	if (/^\/\*---- /)
		inside = 1
	if (inside)
		print
	next
}

/^\/\*---- (checks|tables)/ {
	exit
}

# What a struct is; it ends in the first column, a union's "};" does not.
/^typedef struct [A-Za-z_0-9]+ \{ \/\* / {
	print separator comment $0
	separator = "\n"
	comment = ""
	struct = 1
	next
}

struct {
	print
	if (/^}/)
		struct = 0
	next
}

# A child's line for an accessor of its parent.
/^#define [A-Za-z_0-9]+\(self(, \.\.\.)?\) / {
	print
	next
}

/^#define [A-Za-z_0-9]+_LEN_/ {
	print "\n" $0
	next
}

# A comment belongs to what stands below it.
/^\/\*\*/ {
	comment = ""
	commenting = 1
}

commenting {
	comment = comment $0 "\n"
	if (/\*\/$/)
		commenting = 0
	next
}

/^static inline/ {
	first = $0
	getline
	name = $0
	sub(/\(.*/, "", name)
	is_slots = 0
	for (slot in slots)
		if (substr(name, length(name) - length(slot)) == "_" slot)
			is_slots = 1
	if (is_slots) {
		print "\n" comment first
		print
		inside = 1
	}
	comment = ""
	next
}

inside {
	print
	if (/^}/)
		inside = 0
	next
}

{
	comment = ""
}
