# SPDX-License-Identifier: MIT
#
#     slotgen_generate(TARGET <target> SCHEMAS <schema.yaml>...
#                      [OUTPUT_DIR <dir>]        where headers are written
#                      [INSTALL_DIR <dir>]       where they are installed
#                      [INCLUDE_DIRS <dir>...]   where imports are looked for
#                      [PREFIX <prefix>]         of every name
#                      [TEMPLATES <dir>]         instead of slotgen's own
#                      [EMIT cxx|extern...]      what is written besides
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
# Where slotgen is installed, headers that are not there yet are written when the
# project is configured too, so that editors find them before the first build.
# The target slotgen_headers makes all of a project's and nothing else.
#
# What each header declares once per program, market_tables.h, is compiled into
# the target. Where that is an INTERFACE or OBJECT library, it is compiled into a
# static library beside it, <target>_market_tables, called after the first
# schema: so an executable that has the same schema has its tables once. The run
# time is a static library, slotgen_runtime, that all targets share. It is
# compiled here, with this project's compiler, flags and
# definitions (sanitizers, SLOT_SLAB_BYTES, a cross build's machine), which so
# cannot disagree with those of the headers. Where SLOTGEN_PREBUILT_RUNTIME is
# on, the installed one is taken instead. No source of the
# program includes these, or defines MARKET_IMPLEMENTATION or
# SLOTGEN_IMPLEMENTATION.
#
# These two are compiled with each function in a section of its own, and what is
# linked with them is linked without sections that nothing refers to: a program
# that sets one slot has one setter. Where the compiler and the linker cannot, or
# SLOTGEN_KEEP_SECTIONS is on, the run time is compiled as many small objects, and
# so is what a static library has of a header.
#
# A library whose own headers include generated ones can be installed and
# exported: INSTALL_DIR, relative to the prefix, installs the headers, and what
# links with the installed library finds them there. The library that is called
# <target>_market_tables is installed and exported together with its target. The
# package's config file says find_dependency(slotgen), which brings slotgen.h and
# the run time, slotgen::runtime: the one that slotgen_generate compiles in the
# project that uses the library, or the installed one. slotgen_add_runtime() has
# it compiled in a project that generates nothing.
#
# EMIT cxx writes market.hpp too; EMIT extern market_extern.c, which is compiled
# into the target as well, with its header and version script.
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
		if(NOT TARGET slotgen::installed_runtime)
			message(FATAL_ERROR "SLOTGEN_PREBUILT_RUNTIME: no library "
				"of slotgen's run time is installed for what this "
				"project builds for")
		endif()
		slotgen_section_flags(compile link)
		set_property(TARGET slotgen::runtime PROPERTY
			INTERFACE_LINK_OPTIONS ${link})
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
	# Libraries that come with a run time of their own get this one.
	set_property(TARGET slotgen::runtime PROPERTY
		INTERFACE_LINK_LIBRARIES slotgen_runtime)
endfunction()

# Where no library is installed for what the project builds for, one is compiled
# for the libraries that need it, in the end, when all flags are known.
function(slotgen_add_missing_runtime)
	get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
	if(languages MATCHES "C" AND NOT SLOTGEN_PREBUILT_RUNTIME)
		slotgen_add_runtime()
	endif()
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

# What is said to be wrong before CMake says it of files that nobody wrote.
function(slotgen_check_target target)
	if(NOT TARGET ${target})
		message(FATAL_ERROR "slotgen_generate: there is no target "
			"'${target}' yet: add_executable or add_library stands "
			"before it")
	endif()
	get_target_property(alias ${target} ALIASED_TARGET)
	if(alias)
		message(FATAL_ERROR "slotgen_generate: '${target}' is another "
			"name of '${alias}', which is to be named here")
	endif()
	get_target_property(imported ${target} IMPORTED)
	if(imported)
		message(FATAL_ERROR "slotgen_generate: '${target}' is imported, "
			"so nothing can be compiled into it")
	endif()
	get_target_property(directory ${target} SOURCE_DIR)
	if(NOT directory STREQUAL CMAKE_CURRENT_SOURCE_DIR)
		message(FATAL_ERROR "slotgen_generate: '${target}' is a target of "
			"${directory}, where slotgen_generate is to stand too")
	endif()
endfunction()

# As target_link_libraries does, beside either form of which this may stand.
function(slotgen_link target scope library)
	if(NOT scope STREQUAL "INTERFACE")
		set_property(TARGET ${target} APPEND PROPERTY
			LINK_LIBRARIES ${library})
	endif()
	if(NOT scope STREQUAL "PRIVATE")
		set_property(TARGET ${target} APPEND PROPERTY
			INTERFACE_LINK_LIBRARIES ${library})
	endif()
endfunction()

# Has what is compiled look for "market.h" in a directory, where the compiler can
# only there; $<BUILD_INTERFACE:...> or $<INSTALL_INTERFACE:...>, of which the
# latter is asked of the compiler of whoever uses the library.
function(slotgen_quote_directory target scope interface directory)
	set(compilers GNU,Clang,AppleClang)
	set(quotes "$<C_COMPILER_ID:${compilers}>,$<CXX_COMPILER_ID:${compilers}>")
	target_compile_options(${target} ${scope}
		"$<${interface}:$<$<OR:${quotes}>:SHELL:-iquote \"${directory}\">>")
	target_include_directories(${target} ${scope}
		"$<${interface}:$<$<NOT:$<OR:${quotes}>>:${directory}>>")
endfunction()

# Installs headers and the folders of split ones, and tells those who link with
# the installed target where they are.
function(slotgen_install target scope destination headers folders)
	install(FILES ${headers} DESTINATION ${destination})
	if(folders)
		install(DIRECTORY ${folders} DESTINATION ${destination})
	endif()
	if(NOT IS_ABSOLUTE ${destination})
		set(destination $<INSTALL_PREFIX>/${destination})
	endif()
	slotgen_quote_directory(${target} ${scope} INSTALL_INTERFACE
		${destination})
endfunction()

# The headers of a schema, without the directory and its name, for what is emitted
# and the options.
function(slotgen_headers_of variable emit flags)
	set(endings .h _tables.h)
	if("cxx" IN_LIST emit)
		list(APPEND endings .hpp)
	endif()
	if("extern" IN_LIST emit)
		list(APPEND endings _extern.h)
	endif()
	if("${flags}" MATCHES "--split")
		list(APPEND endings _decl.h)
	endif()
	set(${variable} ${endings} PARENT_SCOPE)
endfunction()

# What is emitted besides the headers, as EMIT and options say: a list.
function(slotgen_emitted variable emit flags)
	foreach(flag IN LISTS flags)
		if(flag MATCHES "^--emit=(.*)")
			string(REPLACE "," ";" words ${CMAKE_MATCH_1})
			list(APPEND emit ${words})
		endif()
	endforeach()
	slotgen_language(extension)
	if("extern" IN_LIST emit AND NOT extension STREQUAL "c")
		message(FATAL_ERROR "slotgen_generate: EMIT extern writes C, which "
			"is no language of this project")
	endif()
	set(${variable} ${emit} PARENT_SCOPE)
endfunction()

# Writes headers while the project is configured, where one is missing and the
# program and the schemas are there. What is wrong the build will say.
function(slotgen_write_missing headers schemas)
	get_target_property(program slotgen::slotgen IMPORTED_LOCATION)
	foreach(file IN LISTS schemas program)
		if(NOT EXISTS "${file}")
			return()
		endif()
	endforeach()
	foreach(header IN LISTS headers)
		if(NOT EXISTS ${header})
			execute_process(COMMAND ${program} ${ARGN} -- ${schemas}
				RESULT_VARIABLE status OUTPUT_QUIET ERROR_QUIET)
			return()
		endif()
	endforeach()
endfunction()

# Of the target that what is written stands in, and of slotgen_headers.
function(slotgen_add_headers target name stamp)
	add_custom_target(${name} DEPENDS ${stamp})
	add_dependencies(${target} ${name})
	if(NOT TARGET slotgen_headers)
		add_custom_target(slotgen_headers)
	endif()
	add_dependencies(slotgen_headers ${name})
endfunction()

# ---- the steps of slotgen_generate, which read its arguments ------------------

# directory, where headers are written, one for each target; private, what else is
# made; id: calls for one target are told apart by the first schema.
function(slotgen_place)
	list(GET arg_SCHEMAS 0 first)
	cmake_path(GET first STEM LAST_ONLY id)
	set(directory ${CMAKE_CURRENT_BINARY_DIR}/slotgen/${arg_TARGET})
	set(private ${directory}.${id})
	if(arg_OUTPUT_DIR)
		cmake_path(ABSOLUTE_PATH arg_OUTPUT_DIR
			BASE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR} NORMALIZE
			OUTPUT_VARIABLE directory)
	endif()
	file(MAKE_DIRECTORY ${directory} ${private})
	set(id ${id} PARENT_SCOPE)
	set(directory ${directory} PARENT_SCOPE)
	set(private ${private} PARENT_SCOPE)
endfunction()

# options of slotgen; depends, what else it reads.
function(slotgen_options)
	set(options ${arg_FLAGS})
	if(NOT "${arg_FLAGS}" MATCHES "--target")
		slotgen_target(target)
		list(PREPEND options --target=${target})
	endif()
	foreach(include IN LISTS arg_INCLUDE_DIRS)
		cmake_path(ABSOLUTE_PATH include NORMALIZE)
		list(APPEND options -I ${include})
	endforeach()
	if(arg_PREFIX)
		list(APPEND options --prefix=${arg_PREFIX})
	endif()
	list(TRANSFORM arg_EMIT PREPEND --emit=)
	list(APPEND options ${arg_EMIT})
	set(depends ${arg_DEPENDS})
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
	set(options --output-dir=${directory} ${runtime} ${options} PARENT_SCOPE)
	set(depends ${depends} PARENT_SCOPE)
endfunction()

# units, the files that compile the tables of a schema: one, or where functions are
# in no sections of their own, one for each part.
function(slotgen_add_units stem)
	slotgen_language(extension)
	slotgen_section_flags(compile link)
	set(parts 0)
	if(NOT link)
		set(parts 1 2 3 4 5 6)
	endif()
	foreach(part IN LISTS parts)
		set(unit ${private}/${stem}_tables)
		set(content "#include \"${stem}_tables.h\"\n")
		if(part)
			string(APPEND unit ${part})
			string(PREPEND content "#define SLOTGEN_PART ${part}\n")
		endif()
		file(CONFIGURE OUTPUT ${unit}.${extension} CONTENT "${content}")
		list(APPEND units ${unit}.${extension})
	endforeach()
	set(units ${units} PARENT_SCOPE)
endfunction()

# headers, folders of split ones, externs: what is written of a schema.
function(slotgen_add_written stem)
	slotgen_emitted(emit "${arg_EMIT}" "${arg_FLAGS}")
	slotgen_headers_of(endings "${emit}" "${arg_FLAGS}")
	list(TRANSFORM endings PREPEND ${directory}/${stem})
	set(headers ${headers} ${endings} PARENT_SCOPE)
	if("extern" IN_LIST emit)
		set(externs ${externs} ${directory}/${stem}_extern.c PARENT_SCOPE)
	endif()
	if("${arg_FLAGS}" MATCHES "--split")
		set(folders ${folders} ${directory}/${stem} PARENT_SCOPE)
	endif()
endfunction()

# compiled, the target that the tables are compiled into, and the scope of what
# that uses.
function(slotgen_choose_target)
	get_target_property(type ${arg_TARGET} TYPE)
	set(compiled ${arg_TARGET})
	set(scope PUBLIC)
	if(type STREQUAL "EXECUTABLE")
		set(scope PRIVATE)
	elseif(type MATCHES "^(INTERFACE|OBJECT)_LIBRARY$")
		set(compiled ${arg_TARGET}_${id}_tables)
		add_library(${compiled} STATIC)
		set_target_properties(${compiled} PROPERTIES
			POSITION_INDEPENDENT_CODE ON)
		string(REPLACE "OBJECT" "PUBLIC" link_scope ${CMAKE_MATCH_1})
		slotgen_link(${arg_TARGET} ${link_scope} ${compiled})
	endif()
	set(compiled ${compiled} PARENT_SCOPE)
	set(scope ${scope} PARENT_SCOPE)
endfunction()

# The tables and functions for others, as sources of the target.
function(slotgen_compile)
	slotgen_section_flags(flags link)
	get_target_property(type ${compiled} TYPE)
	if(type STREQUAL "STATIC_LIBRARY")
		# A shared library that uses its classes takes their functions
		# from there.
		slotgen_language(extension)
		string(REPLACE "cpp" "CXX" language ${extension})
		string(TOUPPER ${language} language)
		list(APPEND flags ${CMAKE_${language}_COMPILE_OPTIONS_PIC})
	endif()
	set_source_files_properties(${units} PROPERTIES
		COMPILE_OPTIONS "${flags}" SKIP_UNITY_BUILD_INCLUSION ON)
	set_source_files_properties(${externs} PROPERTIES
		COMPILE_OPTIONS "${flags}" SKIP_UNITY_BUILD_INCLUSION ON
		COMPILE_DEFINITIONS SLOTGEN_EXTERN_ONLY)
	target_sources(${compiled} PRIVATE ${units} ${externs} ${stamp} ${headers})
endfunction()

function(slotgen_generate)
	cmake_parse_arguments(PARSE_ARGV 0 arg ""
		"TARGET;OUTPUT_DIR;INSTALL_DIR;PREFIX;TEMPLATES"
		"SCHEMAS;INCLUDE_DIRS;EMIT;DEPENDS;FLAGS")
	if(NOT arg_TARGET OR NOT arg_SCHEMAS OR arg_UNPARSED_ARGUMENTS)
		message(FATAL_ERROR "usage: slotgen_generate(TARGET target "
			"SCHEMAS schema... [OUTPUT_DIR dir] [INSTALL_DIR dir] "
			"[INCLUDE_DIRS dir...] [PREFIX prefix] [TEMPLATES dir] "
			"[EMIT cxx|extern...] [DEPENDS file...] "
			"[FLAGS option...])")
	endif()
	slotgen_check_target(${arg_TARGET})
	slotgen_place()
	slotgen_options()
	set(headers)
	set(folders)
	set(externs)
	set(units)
	set(schemas)
	foreach(schema IN LISTS arg_SCHEMAS)
		cmake_path(GET schema STEM LAST_ONLY stem)
		cmake_path(ABSOLUTE_PATH schema NORMALIZE)
		list(APPEND schemas ${schema})
		slotgen_add_units(${stem})
		slotgen_add_written(${stem})
	endforeach()

	slotgen_write_missing("${headers}" "${schemas}" ${options})
	# slotgen leaves alone what has not changed, the stamp aside.
	set(stamp ${private}/headers.stamp)
	add_custom_command(OUTPUT ${stamp}
		BYPRODUCTS ${headers} ${externs}
		COMMAND slotgen::slotgen ${options} --depfile=${stamp}.d
			--deptarget=${stamp} --stamp=${stamp} -- ${schemas}
		DEPENDS slotgen::slotgen ${schemas} ${depends}
		DEPFILE ${stamp}.d
		COMMENT "Writing the headers of ${id} for ${arg_TARGET}"
		VERBATIM)

	slotgen_add_runtime()
	slotgen_choose_target()
	slotgen_compile()
	slotgen_add_headers(${compiled} ${arg_TARGET}_${id}_headers ${stamp})
	slotgen_link(${compiled} ${scope} slotgen::runtime)
	slotgen_quote_directory(${compiled} ${scope} BUILD_INTERFACE ${directory})
	if(arg_INSTALL_DIR)
		slotgen_install(${compiled} ${scope} ${arg_INSTALL_DIR}
			"${headers}" "${folders}")
	endif()
endfunction()
