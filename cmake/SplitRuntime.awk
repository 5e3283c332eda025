# SPDX-License-Identifier: MIT
#
# Writes the run time as files to be compiled one by one, of which a linker
# takes just those that a program needs:
#
#     awk -v out=DIR -f SplitRuntime.awk templates/runtime/slotgen_impl.h
#
# reads what that includes, implementation/NAME.c, and writes DIR/NAME.c and
# DIR/slotgen_parts.h, which each of them includes. Parts that call each other for
# every byte are one file, json with the reals that it reads, dict, files and arrow.
# Types, macros and inline functions stand in the header.
# A static function or datum that only one file names stays static there; a
# function that others name, too, is declared in the header, hidden where the
# compiler has that, and defined in its file.
#
# What stands in for a part that a macro leaves out, behind #else, is none.
#
# It reads C as clang-format leaves it: what stands at the left margin begins or
# ends something, and the name of a function begins its line.

function fail(text)
{
	print FILENAME ": " text > "/dev/stderr"
	failed = 1
	exit 1
}

# An item of a part: its kind, its name where it has one, its text.
function add(kind, name, text)
{
	count++
	kind_of[count] = kind
	name_of[count] = name
	text_of[count] = comment text
	part_of[count] = part
	all_of[group_of(part)] = all_of[group_of(part)] text
	comment = ""
}

# The file that a part goes to.
function group_of(name)
{
	if (name ~ /^json_|^real_read$/)
		return "json"
	if (name ~ /^file_/)
		return "files"
	if (name ~ /^arrow_/)
		return "arrow"
	if (name ~ /^real_print$|^powers_|^large$/)
		return "real"
	return name ~ /^dict_/ ? "dict" : name
}

# The name at the beginning of a line, or before = or ; or [.
function function_name(lines,    found)
{
	if (!match(lines, /\n[A-Za-z_][A-Za-z_0-9]*\(/))
		fail("a function without a name: " lines)
	return substr(lines, RSTART + 1, RLENGTH - 2)
}

function datum_name(lines,    head)
{
	head = lines
	sub(/[;=[].*/, "", head)
	sub(/[ \n\t]+$/, "", head)
	sub(/.*[^A-Za-z_0-9]/, "", head)
	return head
}

function braces(line,    opened, copy)
{
	copy = line
	opened = gsub(/[{]/, "", copy)
	return opened - gsub(/[}]/, "", copy)
}

function read_part(path,    line, text, depth, state)
{
	state = ""
	while ((getline line < path) > 0) {
		if (line ~ /\r$/)
			sub(/\r$/, "", line)
		if (state == "") {
			text = ""
			depth = 0
			if (line == "")
				continue
			state = line ~ /^\/\*/ ? "comment" : line ~ /^#/ ? \
				"directive" : "item"
		}
		text = text line "\n"
		if (state == "comment") {
			if (line ~ /\*\//) {
				if (text !~ /^\/\* SPDX|^\/\*----/)
					comment = comment text
				state = ""
			}
		} else if (state == "directive") {
			if (line !~ /\\$/) {
				add(text ~ /^#(if|el|endif)/ ? "condition" : \
					"header", "", text)
				state = ""
			}
		} else if (state == "function") {
			if (line == "}") {
				add(text ~ /^static ([A-Z_]+ )?inline/ ? "inline" : \
					text ~ /^static/ ? "static" : "function",
					function_name("\n" text), text)
				state = ""
			}
		} else if (line == "{") {
			state = "function"
		} else {
			depth += braces(line)
			if (depth == 0 && line ~ /;([ \t]*\/\*.*\*\/)?$/) {
				if (text ~ /^static[^=]*\)[^=]*;/)
					add("prototype", function_name("\n" text),
						text)
				else if (text ~ /^static/)
					add("datum", datum_name(text), text)
				else if (text ~ /^(typedef|enum|struct [a-z_]+ [{]|SLOT_)/)
					add("header", "", text)
				else
					add("function", "", text)
				state = ""
			}
		}
	}
	close(path)
	if (state != "")
		fail(path " ends in the midst of: " text)
	comment = ""
}

# Whether a text has the name as a word.
function names(text, name,    at, before, after)
{
	while ((at = index(text, name)) > 0) {
		before = at == 1 ? " " : substr(text, at - 1, 1)
		after = substr(text, at + length(name), 1)
		if (before !~ /[A-Za-z_0-9]/ && after !~ /[A-Za-z_0-9]/)
			return 1
		text = substr(text, at + length(name))
	}
	return 0
}

# Whether more than its own file needs it.
function is_shared(i,    group, k)
{
	for (group in all_of)
		if (group != group_of(part_of[i]) &&
			names(all_of[group], name_of[i]))
			return 1
	for (k = 1; k <= count; k++)
		if (group_of(part_of[k]) == group_of(part_of[i]) &&
			(kind_of[k] == "inline" || kind_of[k] == "header") &&
			names(text_of[k], name_of[i]))
			return 1
	return 0
}

function head_of(text)
{
	sub(/\n[{]\n.*/, "", text)
	return text
}

/^#else/ {
	otherwise = 1
}

/^#endif/ {
	otherwise = 0
}

/^#include "implementation\// && !otherwise {
	part = $2
	gsub(/^"implementation\/|\.c"$/, "", part)
	part_name[++parts] = part
	directory = FILENAME
	sub(/[^\/]*$/, "", directory)
	read_part(directory "implementation/" part ".c")
}

/^#if SLOTGEN_INTERFACE != / {
	interface = $NF
}

END {
	if (failed)
		exit 1
	for (i = 1; i <= count; i++)
		if (kind_of[i] ~ /^(static|datum|prototype)$/)
			shared[name_of[i]] = is_shared(i)
	header = out "/slotgen_parts.h"
	print "/* SPDX-License-Identifier: MIT */\n" \
		"/*\n * slotgen_parts.h: what the parts of the run time have of each other.\n" \
		" *\n * Written from slotgen_impl.h, which has the same functions in one\n" \
		" * file. A library of them has all that slotgen.h declares: a macro that\n" \
		" * leaves something out says what a file of a program uses.\n */\n" \
		"#ifndef SLOTGEN_PARTS_H\n#define SLOTGEN_PARTS_H\n\n" \
		"#undef SLOTGEN_NO_JSON\n#undef SLOTGEN_NO_DICT\n" \
		"#undef SLOTGEN_IMPLEMENTATION\n" \
		"#undef SLOTGEN_FILES\n#define SLOTGEN_FILES\n" \
		"#undef SLOTGEN_ARROW\n#define SLOTGEN_ARROW\n" \
		"#undef SLOTGEN_PATTERN\n#define SLOTGEN_PATTERN\n" \
		"#undef SLOTGEN_TABLES\n#define SLOTGEN_TABLES\n#include \"slotgen.h\"\n\n" \
		"#if SLOTGEN_INTERFACE != " interface "\n" \
		"#error \"the parts of the run time go with another slotgen.h\"\n#endif\n" \
		"#if defined(__GNUC__)\n#pragma GCC system_header\n#endif\n\n" \
		"#if defined(__GNUC__) && !defined(_WIN32)\n" \
		"#define SLOT_HIDDEN_ __attribute__((visibility(\"hidden\")))\n" \
		"#else\n#define SLOT_HIDDEN_\n#endif\n" > header
	for (p = 1; p <= parts; p++) {
		group = group_of(part_name[p])
		file = out "/" group ".c"
		if (!(group in begun))
			print "/* SPDX-License-Identifier: MIT */\n/* " group \
				".c: a part of slotgen_impl.h. */\n" \
				"#include \"slotgen_parts.h\"\n" > file
		begun[group] = 1
		print "/*---- " part_name[p] " */\n" > header
		for (i = 1; i <= count; i++)
			if (part_of[i] == part_name[p])
				print_item(i)
	}
	print "#endif /* SLOTGEN_PARTS_H */" > header
	close(header)
}

function print_item(i,    text)
{
	text = text_of[i]
	if (kind_of[i] == "condition") {
		printf "%s\n", text > header
		printf "%s\n", text > file
	} else if (kind_of[i] == "header" || kind_of[i] == "inline") {
		printf "%s\n", text > header
	} else if (kind_of[i] == "function") {
		printf "%s\n", text > file
	} else if (kind_of[i] == "datum") {
		if (shared[name_of[i]] && text !~ /static const/) {
			sub(/static /, "", text)
			printf "%s\n", text > file
			sub(/[ \n]*[=;].*/, "", text)
			sub(/.*\*\/\n/, "", text)
			printf "SLOT_HIDDEN_ extern %s;\n\n", text > header
		} else {
			printf "%s\n", text > (shared[name_of[i]] ? header : file)
		}
	} else if (!shared[name_of[i]]) {
		printf "%s\n", text > file
	} else if (kind_of[i] == "prototype") {
		sub(/static /, "SLOT_HIDDEN_ ", text)
		printf "%s\n", text > header
	} else {
		text = head_of(text)
		sub(/static /, "SLOT_HIDDEN_ ", text)
		printf "%s;\n\n", text > header
		text = text_of[i]
		sub(/static /, "", text)
		printf "%s\n", text > file
	}
}
