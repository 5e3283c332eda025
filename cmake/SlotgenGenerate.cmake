# SPDX-License-Identifier: MIT
#
#     slotgen_generate(TARGET <target> SCHEMAS <schema.yaml>...
#                      [OUTPUT_DIR <dir>]        where headers are written
#                      [INCLUDE_DIRS <dir>...]   where imports are looked for
#                      [PREFIX <prefix>]         of every name
#                      [TEMPLATES <dir>]         instead of slotgen's own
#                      [DEPENDS <file>...]       what else they are made from
#                      [FLAGS <option>...])      for slotgen
#
# Has slotgen write the headers of the schemas before the target is compiled,
# and again when a schema, what it imports, a template or slotgen itself has
# changed; headers that come out as they were are not touched, so nothing that
# includes them is compiled again. The target, and what links with it, includes
# them by their names in quotes: "market.h". That is not the place where <elf.h>
# is looked for, so a schema may be called elf.yaml.
#
# What each header declares once per program, market_tables.h, is compiled into
# the target (into a library beside it, where that is an INTERFACE library); the
# run time is a static library, slotgen_runtime, that all targets share. It is
# compiled here, with this project's compiler, flags and
# definitions (sanitizers, SLOT_SLAB_BYTES, a cross build's machine), which so
# cannot disagree with those of the headers. Where SLOTGEN_PREBUILT_RUNTIME is
# on, the installed one, slotgen::runtime, is taken instead. No source of the
# program includes these, or defines MARKET_IMPLEMENTATION or
# SLOTGEN_IMPLEMENTATION.
#
# These two are compiled with each function in a section of its own, and what is
# linked with them is linked without sections that nothing refers to: a program
# that sets one slot has one setter. Where the compiler and the linker cannot, or
# SLOTGEN_KEEP_SECTIONS is on, the run time is compiled as many small objects.
#
# Layouts are those of the project's compiler, unless FLAGS has a --target.
#
# slotgen is the target slotgen::slotgen; in a cross build it is a program of the
# machine that builds, which SLOTGEN_EXECUTABLE may name.

# What has the compiler put each function in a section of its own, and what has
# the linker leave out those that are not used.
function(slotgen_section_flags compile_variable link_variable)
	set(${compile_variable} PARENT_SCOPE)
	set(${link_variable} PARENT_SCOPE)
	slotgen_language(extension)
	string(REPLACE "cpp" "CXX" language ${extension})
	string(TOUPPER ${language} language)
	if(SLOTGEN_KEEP_SECTIONS OR
		NOT CMAKE_${language}_COMPILER_ID MATCHES "GNU|Clang")
		return()
	endif()
	set(flag -Wl,--gc-sections)
	if(APPLE)
		set(flag -Wl,-dead_strip)
	endif()
	include(CheckLinkerFlag)
	check_linker_flag(${language} ${flag} SLOTGEN_DROPS_SECTIONS)
	if(SLOTGEN_DROPS_SECTIONS)
		set(${compile_variable} -ffunction-sections -fdata-sections
			PARENT_SCOPE)
		set(${link_variable} ${flag} PARENT_SCOPE)
	endif()
endfunction()

# The run time as a static library of its parts.
function(slotgen_runtime_library name sources include_dir)
	add_library(${name} STATIC ${sources})
	slotgen_language(extension)
	if(extension STREQUAL "cpp")
		set_source_files_properties(${sources} PROPERTIES LANGUAGE CXX)
	endif()
	set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
	slotgen_section_flags(compile link)
	target_compile_options(${name} PRIVATE ${compile})
	target_link_options(${name} INTERFACE ${link})
	target_include_directories(${name} PUBLIC
		$<BUILD_INTERFACE:${include_dir}>)
	if(UNIX)
		target_link_libraries(${name} PUBLIC m)
	endif()
endfunction()

# What the run time needs once per program, for all targets of a build.
function(slotgen_add_runtime)
	if(TARGET slotgen_runtime)
		return()
	endif()
	if(SLOTGEN_PREBUILT_RUNTIME)
		if(NOT TARGET slotgen::runtime)
			message(FATAL_ERROR "SLOTGEN_PREBUILT_RUNTIME: no library "
				"of slotgen's run time is installed for what this "
				"project builds for")
		endif()
		add_library(slotgen_runtime INTERFACE)
		target_link_libraries(slotgen_runtime INTERFACE slotgen::runtime)
		slotgen_section_flags(compile link)
		target_link_options(slotgen_runtime INTERFACE ${link})
		return()
	endif()
	# In sections one file is as good, and its functions know each other.
	slotgen_section_flags(compile link)
	if(link)
		slotgen_language(extension)
		set(sources ${CMAKE_BINARY_DIR}/slotgen_runtime.${extension})
		file(CONFIGURE OUTPUT ${sources} CONTENT
			"#include \"slotgen_impl.h\"\n")
	else()
		file(GLOB sources ${SLOTGEN_RUNTIME_DIR}/*.c)
	endif()
	get_target_property(directory slotgen::headers
		INTERFACE_INCLUDE_DIRECTORIES)
	slotgen_runtime_library(slotgen_runtime "${sources}" ${directory})
	set_target_properties(slotgen_runtime PROPERTIES EXCLUDE_FROM_ALL ON)
endfunction()

# c where the project has C, else cpp: the headers are both.
function(slotgen_language variable)
	get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
	if("C" IN_LIST languages)
		set(${variable} c PARENT_SCOPE)
	else()
		set(${variable} cpp PARENT_SCOPE)
	endif()
endfunction()

# The target that the project's compiler has the sizes of; said by SLOTGEN_TARGET,
# or asked of the compiler, of which nothing that it makes needs to run.
function(slotgen_target variable)
	if(SLOTGEN_TARGET)
		set(target ${SLOTGEN_TARGET})
	elseif(NOT CMAKE_SIZEOF_VOID_P EQUAL 4)
		set(target lp64)
	else()
		slotgen_language(extension)
		string(REPLACE "cpp" "cxx" language ${extension})
		string(TOUPPER ${language} language)
		include(CheckSourceCompiles)
		set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
		check_source_compiles(${language} "
			struct slot { char c; long long number; };
			extern char is_i386[sizeof(struct slot) == 12 ? 1 : -1];
			char is_i386[sizeof(struct slot) == 12 ? 1 : -1];"
			SLOTGEN_TARGET_IS_I386)
		if(SLOTGEN_TARGET_IS_I386)
			set(target i386)
		else()
			set(target ilp32)
		endif()
	endif()
	set(${variable} ${target} PARENT_SCOPE)
endfunction()

function(slotgen_generate)
	cmake_parse_arguments(PARSE_ARGV 0 arg ""
		"TARGET;OUTPUT_DIR;PREFIX;TEMPLATES"
		"SCHEMAS;INCLUDE_DIRS;DEPENDS;FLAGS")
	if(NOT arg_TARGET OR NOT arg_SCHEMAS OR arg_UNPARSED_ARGUMENTS)
		message(FATAL_ERROR "usage: slotgen_generate(TARGET target "
			"SCHEMAS schema... [OUTPUT_DIR dir] [INCLUDE_DIRS dir...] "
			"[PREFIX prefix] [TEMPLATES dir] [DEPENDS file...] "
			"[FLAGS option...])")
	endif()

	# A directory for each target. Calls for one target are told apart by the
	# first schema.
	list(GET arg_SCHEMAS 0 first)
	cmake_path(GET first STEM LAST_ONLY id)
	if(arg_OUTPUT_DIR)
		cmake_path(ABSOLUTE_PATH arg_OUTPUT_DIR
			BASE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR} NORMALIZE
			OUTPUT_VARIABLE directory)
	else()
		set(directory
			${CMAKE_CURRENT_BINARY_DIR}/slotgen/${arg_TARGET})
	endif()
	set(private ${CMAKE_CURRENT_BINARY_DIR}/slotgen/${arg_TARGET}.${id})
	file(MAKE_DIRECTORY ${directory} ${private})

	set(options ${arg_FLAGS})
	if(NOT "${arg_FLAGS}" MATCHES "--target")
		slotgen_target(target)
		list(PREPEND options --target=${target})
	endif()
	set(depends ${arg_DEPENDS})
	foreach(include IN LISTS arg_INCLUDE_DIRS)
		cmake_path(ABSOLUTE_PATH include NORMALIZE)
		list(APPEND options -I ${include})
	endforeach()
	if(arg_PREFIX)
		list(APPEND options --prefix=${arg_PREFIX})
	endif()
	set(runtime --no-runtime)
	if(arg_TEMPLATES)
		cmake_path(ABSOLUTE_PATH arg_TEMPLATES NORMALIZE)
		file(GLOB templates CONFIGURE_DEPENDS
			${arg_TEMPLATES}/*.tmpl ${arg_TEMPLATES}/slotgen*.h)
		list(APPEND depends ${templates})
		list(APPEND options --templates=${arg_TEMPLATES})
		if(EXISTS ${arg_TEMPLATES}/slotgen.h)
			set(runtime)
		endif()
	endif()

	set(headers)
	set(schemas)
	set(names)
	set(units)
	slotgen_language(extension)
	foreach(schema IN LISTS arg_SCHEMAS)
		cmake_path(GET schema STEM LAST_ONLY stem)
		cmake_path(ABSOLUTE_PATH schema NORMALIZE)
		set(unit ${private}/${stem}_tables.${extension})
		file(CONFIGURE OUTPUT ${unit}
			CONTENT "#include \"${stem}_tables.h\"\n")
		list(APPEND units ${unit})
		list(APPEND headers ${directory}/${stem}.h
			${directory}/${stem}_tables.h)
		if("${arg_FLAGS}" MATCHES "--emit=([a-z]+,)*cxx")
			list(APPEND headers ${directory}/${stem}.hpp)
		endif()
		list(APPEND names ${stem}.h)
		list(APPEND schemas ${schema})
	endforeach()

	# slotgen leaves alone what has not changed, the stamp aside.
	set(stamp ${private}/headers.stamp)
	list(JOIN names " " names)
	add_custom_command(OUTPUT ${stamp}
		BYPRODUCTS ${headers}
		COMMAND slotgen::slotgen --output-dir=${directory} ${runtime}
			--depfile=${stamp}.d --deptarget=${stamp}
			--stamp=${stamp} ${options} -- ${schemas}
		DEPENDS slotgen::slotgen ${schemas} ${depends}
		DEPFILE ${stamp}.d
		COMMENT "Writing ${names} for ${arg_TARGET}"
		VERBATIM)

	slotgen_add_runtime()
	slotgen_section_flags(unit_options link_options)
	get_target_property(type ${arg_TARGET} TYPE)
	set(compiled ${arg_TARGET})
	set(scope PUBLIC)
	if(type STREQUAL "INTERFACE_LIBRARY")
		set(compiled ${arg_TARGET}_${id}_tables)
		add_library(${compiled} STATIC)
		set_target_properties(${compiled} PROPERTIES
			POSITION_INDEPENDENT_CODE ON)
		target_link_libraries(${arg_TARGET} INTERFACE ${compiled})
	elseif(type STREQUAL "EXECUTABLE")
		set(scope PRIVATE)
	elseif(type STREQUAL "STATIC_LIBRARY")
		# A shared library that uses its classes takes their functions
		# from there.
		string(REPLACE "cpp" "CXX" language ${extension})
		string(TOUPPER ${language} language)
		list(APPEND unit_options ${CMAKE_${language}_COMPILE_OPTIONS_PIC})
	endif()
	set_source_files_properties(${units} PROPERTIES
		COMPILE_OPTIONS "${unit_options}")
	target_sources(${compiled} PRIVATE ${units} ${stamp} ${headers})
	target_link_libraries(${compiled} ${scope} slotgen_runtime)
	if(CMAKE_C_COMPILER_ID MATCHES "GNU|Clang" OR
		CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
		target_compile_options(${compiled} ${scope}
			"SHELL:-iquote \"${directory}\"")
	else()
		target_include_directories(${compiled} ${scope} ${directory})
	endif()
endfunction()
