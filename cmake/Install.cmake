# SPDX-License-Identifier: MIT
# What `cmake --install` puts where; a project that has slotgen as a part of its
# own installs nothing of it.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
# Of no architecture, so not under lib.
set(package_dir ${CMAKE_INSTALL_DATADIR}/cmake/slotgen)
set(data_dir ${CMAKE_INSTALL_DATADIR}/slotgen)
set(program ${CMAKE_INSTALL_BINDIR}/slotgen)
set(include_dir ${CMAKE_INSTALL_INCLUDEDIR})
set(templates_dir ${data_dir}/templates)
set(sources_dir ${data_dir}/runtime)
set(library_dir ${CMAKE_INSTALL_LIBDIR})
set(runtime_file
	${CMAKE_STATIC_LIBRARY_PREFIX}slotgen_runtime${CMAKE_STATIC_LIBRARY_SUFFIX})
set(runtime_needs)
if(UNIX)
	set(runtime_needs m)
endif()
configure_package_config_file(cmake/slotgenConfig.cmake.in
	${PROJECT_BINARY_DIR}/slotgenConfig.cmake
	INSTALL_DESTINATION ${package_dir}
	PATH_VARS program include_dir templates_dir sources_dir library_dir)
# The program runs on the machine that builds, whatever that builds for.
write_basic_package_version_file(
	${PROJECT_BINARY_DIR}/slotgenConfigVersion.cmake
	COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
foreach(package IN ITEMS slotgen slotgen-runtime)
	configure_file(cmake/${package}.pc.in
		${PROJECT_BINARY_DIR}/${package}.pc @ONLY)
endforeach()

install(TARGETS slotgen)
install(TARGETS slotgen_runtime ARCHIVE DESTINATION ${library_dir})
install(FILES ${split} ${split_dir}/slotgen_parts.h DESTINATION ${sources_dir})
install(FILES ${runtime} TYPE INCLUDE)
install(FILES ${PROJECT_BINARY_DIR}/slotgenConfig.cmake
	${PROJECT_BINARY_DIR}/slotgenConfigVersion.cmake
	cmake/SlotgenGenerate.cmake
	DESTINATION ${package_dir})
install(FILES ${PROJECT_BINARY_DIR}/slotgen.pc
	${PROJECT_BINARY_DIR}/slotgen-runtime.pc
	DESTINATION ${CMAKE_INSTALL_DATADIR}/pkgconfig)
install(FILES ${templates} DESTINATION ${templates_dir})
install(FILES cmake/slotgen.mk schemas/slotgen.schema.json
	DESTINATION ${data_dir})
install(FILES cmake/slotgen.m4 DESTINATION ${CMAKE_INSTALL_DATADIR}/aclocal)
install(FILES bazel/BUILD.bazel bazel/WORKSPACE bazel/defs.bzl
	bazel/repository.bzl
	DESTINATION ${data_dir}/bazel)
install(FILES cmake/meson/meson.build cmake/meson/runtime.c
	DESTINATION ${data_dir}/meson)
# Where gdb looks for printers by itself, if it has the same prefix.
install(FILES gdb/slotgen.py
	DESTINATION ${CMAKE_INSTALL_DATADIR}/gdb/python/gdb/printer)
install(FILES docs/slotgen.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1
	COMPONENT pages)
install(FILES docs/slotgen.3 DESTINATION ${CMAKE_INSTALL_MANDIR}/man3
	COMPONENT pages)
install(FILES docs/slotgen-schema.5 DESTINATION ${CMAKE_INSTALL_MANDIR}/man5
	COMPONENT pages)

# Made by the program that was built; a cross build has none to ask.
if(NOT CMAKE_CROSSCOMPILING)
	set(completions)
	foreach(shell IN ITEMS bash zsh fish)
		set(script ${PROJECT_BINARY_DIR}/completion.${shell})
		add_custom_command(OUTPUT ${script}
			COMMAND slotgen --completion=${shell} > ${script}
			DEPENDS slotgen
			VERBATIM)
		list(APPEND completions ${script})
	endforeach()
	add_custom_target(slotgen_completions ALL DEPENDS ${completions})
	install(FILES ${PROJECT_BINARY_DIR}/completion.bash RENAME slotgen
		DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
	install(FILES ${PROJECT_BINARY_DIR}/completion.zsh RENAME _slotgen
		DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
	install(FILES ${PROJECT_BINARY_DIR}/completion.fish RENAME slotgen.fish
		DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endif()
