# SPDX-License-Identifier: MIT
#
# `cpack -G DEB` in a release build makes a Debian package: what is installed,
# compressed and documented as Debian wants it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME slotgen)
set(CPACK_PACKAGE_VENDOR "the slotgen authors")
set(CPACK_PACKAGE_CONTACT "the slotgen authors <slotgen@slotgen.example>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "cmake, gcc | clang")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"slotgen reads class definitions in YAML and writes C headers in which every
 object is only its slots: structs without a byte that can be avoided,
 accessors that cost a load or a shift, and constant tables to walk the slots
 at run time. An attribute that is not a slot does not compile.")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# Compressed without times, so that the same sources make the same package.
find_program(GZIP gzip)
if(GZIP)
	set(compressed)
	foreach(pair IN ITEMS docs/slotgen.1 docs/slotgen.3
		docs/slotgen-schema.5 cmake/debian/changelog)
		cmake_path(GET pair FILENAME name)
		set(file ${PROJECT_BINARY_DIR}/package/${name}.gz)
		file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/package)
		add_custom_command(OUTPUT ${file}
			COMMAND ${GZIP} -9nc ${PROJECT_SOURCE_DIR}/${pair} > ${file}
			DEPENDS ${PROJECT_SOURCE_DIR}/${pair}
			VERBATIM)
		list(APPEND compressed ${file})
	endforeach()
	add_custom_target(slotgen_package_files ALL DEPENDS ${compressed})
	install(FILES ${PROJECT_BINARY_DIR}/package/slotgen.1.gz
		DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT debian
		EXCLUDE_FROM_ALL)
	install(FILES ${PROJECT_BINARY_DIR}/package/slotgen.3.gz
		DESTINATION ${CMAKE_INSTALL_MANDIR}/man3 COMPONENT debian
		EXCLUDE_FROM_ALL)
	install(FILES ${PROJECT_BINARY_DIR}/package/slotgen-schema.5.gz
		DESTINATION ${CMAKE_INSTALL_MANDIR}/man5 COMPONENT debian
		EXCLUDE_FROM_ALL)
	install(FILES ${PROJECT_BINARY_DIR}/package/changelog.gz
		cmake/debian/copyright
		DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/slotgen
		COMPONENT debian EXCLUDE_FROM_ALL)
endif()
# All in one package: its own files instead of the plain pages.
set(CPACK_COMPONENTS_ALL Unspecified debian)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
include(CPack)
