# SPDX-License-Identifier: MIT
#
#     slotgen_header(TARGET <target> SCHEMA <schema.yaml>...)
#
# Has slotgen write the headers of the schemas before the target is compiled,
# and again when a schema, what it imports, or slotgen itself has changed.
# The target includes them by their names in quotes: "market.h". That is not
# the place where <elf.h> is looked for, so a schema may be called elf.yaml.
function(slotgen_header)
	cmake_parse_arguments(PARSE_ARGV 0 arg "" "TARGET" "SCHEMA")
	if(NOT arg_TARGET OR NOT arg_SCHEMA OR arg_UNPARSED_ARGUMENTS)
		message(FATAL_ERROR
			"usage: slotgen_header(TARGET target SCHEMA schema...)")
	endif()

	# A directory for each call, since each writes a slotgen.h.
	list(GET arg_SCHEMA 0 first)
	cmake_path(GET first STEM LAST_ONLY name)
	set(directory ${CMAKE_CURRENT_BINARY_DIR}/slotgen/${arg_TARGET}/${name})
	set(stamp ${directory}/headers.stamp)
	set(headers ${directory}/slotgen.h)
	set(schemas)
	set(names)
	foreach(schema IN LISTS arg_SCHEMA)
		cmake_path(GET schema STEM LAST_ONLY name)
		list(APPEND headers ${directory}/${name}.h)
		list(APPEND names ${name}.h)
		cmake_path(ABSOLUTE_PATH schema NORMALIZE)
		list(APPEND schemas ${schema})
	endforeach()

	# slotgen leaves alone what has not changed, the stamp aside: nothing is
	# compiled again for a comment in a schema.
	list(JOIN names " " names)
	file(MAKE_DIRECTORY ${directory})
	add_custom_command(OUTPUT ${stamp}
		BYPRODUCTS ${headers}
		COMMAND slotgen --output-dir=${directory}
			--depfile=${stamp}.d --deptarget=${stamp}
			--stamp=${stamp} -- ${schemas}
		DEPENDS slotgen ${schemas}
		DEPFILE ${stamp}.d
		COMMENT "Writing ${names} for ${arg_TARGET}"
		VERBATIM)
	target_sources(${arg_TARGET} PRIVATE ${stamp} ${headers})
	if(CMAKE_C_COMPILER_ID MATCHES "GNU|Clang")
		target_compile_options(${arg_TARGET} PRIVATE
			"SHELL:-iquote \"${directory}\"")
	else()
		target_include_directories(${arg_TARGET} PRIVATE ${directory})
	endif()
endfunction()
