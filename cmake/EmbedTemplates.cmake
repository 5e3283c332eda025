# SPDX-License-Identifier: MIT
#
# Writes the files of templates/, and those of the run time that
# Amalgamate.cmake has made, as one C file (see generator/template/embedded.h):
#
#     cmake -DDIRECTORY=templates "-DRUNTIME=slotgen.h;slotgen_impl.h" \
#           -DOUTPUT=embedded.c -P EmbedTemplates.cmake
#
# Folders are for readers: a file is known by its base name, which no two share.
# Arrays of bytes rather than string literals, which C11 lets a compiler cut
# at 4095 characters. The same files give the same bytes.
cmake_minimum_required(VERSION 3.16)

if(NOT DIRECTORY OR NOT RUNTIME OR NOT OUTPUT)
	message(FATAL_ERROR "DIRECTORY, RUNTIME and OUTPUT must be given")
endif()

file(GLOB paths "${DIRECTORY}/*/*.tmpl" "${DIRECTORY}/init/*")
if(NOT paths)
	message(FATAL_ERROR "no templates in ${DIRECTORY}")
endif()
list(APPEND paths ${RUNTIME})
set(names "")
foreach(path IN LISTS paths)
	get_filename_component(name "${path}" NAME)
	if(name IN_LIST names)
		message(FATAL_ERROR "two templates are called ${name}")
	endif()
	list(APPEND names "${name}")
	set("path_of_${name}" "${path}")
endforeach()
list(SORT names)

# Sixteen bytes a line: the first replacement breaks the lines, the second
# writes the bytes. Unsigned, since 0x80 does not fit a signed char.
string(REPEAT "." 32 line)
set(arrays "")
set(table "")
set(count 0)
foreach(name IN LISTS names)
	file(READ "${path_of_${name}}" bytes HEX)
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
