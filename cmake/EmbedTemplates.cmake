# SPDX-License-Identifier: MIT
#
# Writes the files of templates/ as one C file (see generator/template/embedded.h):
#
#     cmake -DDIRECTORY=templates -DOUTPUT=embedded.c -P EmbedTemplates.cmake
#
# Arrays of bytes rather than string literals, which C11 lets a compiler cut
# at 4095 characters. The same files give the same bytes.
cmake_minimum_required(VERSION 3.16)

if(NOT DIRECTORY OR NOT OUTPUT)
	message(FATAL_ERROR "DIRECTORY and OUTPUT must be given")
endif()

file(GLOB names RELATIVE "${DIRECTORY}"
	"${DIRECTORY}/*.tmpl" "${DIRECTORY}/slotgen.h"
	"${DIRECTORY}/init*.*")
list(SORT names)
if(NOT names)
	message(FATAL_ERROR "no templates in ${DIRECTORY}")
endif()

# Sixteen bytes a line: the first replacement breaks the lines, the second
# writes the bytes. Unsigned, since 0x80 does not fit a signed char.
string(REPEAT "." 32 line)
set(arrays "")
set(table "")
set(count 0)
foreach(name IN LISTS names)
	file(READ "${DIRECTORY}/${name}" bytes HEX)
	string(REGEX REPLACE "(${line})" "\\1\n" bytes "${bytes}")
	string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
	string(APPEND arrays
		"static const unsigned char file_${count}[] = {\n"
		"${bytes}\n0x00};\n\n")
	string(APPEND table
		"\t{\"${name}\", (const char *)file_${count}, "
		"sizeof file_${count} - 1},\n")
	math(EXPR count "${count} + 1")
endforeach()

file(WRITE "${OUTPUT}"
	"/* SPDX-License-Identifier: MIT */\n"
	"/* Made from templates/ by EmbedTemplates.cmake. */\n"
	"#include \"template/embedded.h\"\n\n"
	"${arrays}"
	"const struct embedded_file embedded_files[] = {\n${table}};\n"
	"const size_t embedded_file_count =\n"
	"\tsizeof embedded_files / sizeof embedded_files[0];\n")
