# SPDX-License-Identifier: MIT
# How tests are added. Every case is a file, and every file a test of its own,
# so that a new case needs no change of any CMakeLists.txt.

# Those that take longest begin first, so that none runs alone at the end: CTest
# knows how long each takes only where it has run them before.
set(slotgen_long_tests files.hostile_open.c files.hostile_owners.c files.owners
	headers.slotgen hostile.modes hostile.words names.behind names.words oracle
	speed.generator structure.parts structure.runtime tools.cppcheck
	arrow.split.data use.data.c)

# slotgen_test(<name> [SLOW] <runner> <argument...>): the runner is a script,
# beside the CMakeLists.txt, or a program. It exits with 77 where a tool that it
# needs is missing. Scripts find slotgen and slotgen.h as lib/where.sh says.
function(slotgen_test name)
	cmake_parse_arguments(PARSE_ARGV 1 arg "SLOW" "" "")
	set(command ${arg_UNPARSED_ARGUMENTS})
	list(POP_FRONT command runner)
	if(runner MATCHES "[.](sh|py)$")
		cmake_path(ABSOLUTE_PATH runner)
	endif()
	if(runner MATCHES "[.]py$")
		if(NOT Python3_FOUND)
			return()
		endif()
		set(runner ${Python3_EXECUTABLE} -B ${runner})
	endif()
	add_test(NAME ${name} COMMAND ${runner} ${command})
	set_tests_properties(${name} PROPERTIES
		SKIP_RETURN_CODE 77 TIMEOUT 900)
	set_property(TEST ${name} PROPERTY ENVIRONMENT
		SLOTGEN=$<TARGET_FILE:slotgen>
		SLOTGEN_INCLUDE=$<TARGET_PROPERTY:slotgen::headers,INTERFACE_INCLUDE_DIRECTORIES>
		SLOTGEN_OBJECTS=${PROJECT_BINARY_DIR}/tests/objects)
	if(name IN_LIST slotgen_long_tests)
		set_tests_properties(${name} PROPERTIES COST 100)
	endif()
	if(arg_SLOW)
		set_tests_properties(${name} PROPERTIES
			LABELS slow TIMEOUT 1500)
	endif()
endfunction()

# slotgen_cases(<variable> <pattern...>): files, from the CMakeLists.txt
function(slotgen_cases variable)
	list(TRANSFORM ARGN PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
	file(GLOB files CONFIGURE_DEPENDS ${ARGN})
	set(${variable} ${files} PARENT_SCOPE)
endfunction()

# slotgen_renew(<runner>): what the target goldens runs, with --renew
function(slotgen_renew runner)
	cmake_path(ABSOLUTE_PATH runner)
	if(runner MATCHES "[.]py$")
		if(NOT Python3_FOUND)
			return()
		endif()
		set(runner ${Python3_EXECUTABLE} -B ${runner})
	endif()
	set_property(GLOBAL APPEND PROPERTY slotgen_renewals
		COMMAND ${CMAKE_COMMAND} -E env SLOTGEN=$<TARGET_FILE:slotgen>
		${runner} --renew ${ARGN})
endfunction()
