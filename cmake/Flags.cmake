# SPDX-License-Identifier: MIT
# slotgen_flags: what every C file of slotgen and of its unit tests is
# compiled with. Both gcc and clang are silent under these warnings.
add_library(slotgen_flags INTERFACE)
target_compile_options(slotgen_flags INTERFACE
	-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wundef -Wcast-qual
	-Wstrict-prototypes -Wmissing-prototypes
	$<$<BOOL:${SLOTGEN_WERROR}>:-Werror>)

if(SLOTGEN_SANITIZE)
	set(sanitize -fsanitize=address,undefined -fno-sanitize-recover=all)
	target_compile_options(slotgen_flags INTERFACE ${sanitize}
		-fno-omit-frame-pointer)
	target_link_options(slotgen_flags INTERFACE ${sanitize})
	# Each object its own malloc, so that an overrun between them is seen.
	target_compile_definitions(slotgen_flags INTERFACE ARENA_CHECKED)
endif()

if(SLOTGEN_FUZZ)
	target_compile_options(slotgen_flags INTERFACE -fsanitize=fuzzer-no-link)
	target_link_options(slotgen_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

if(SLOTGEN_COVERAGE)
	target_compile_options(slotgen_flags INTERFACE --coverage)
	target_link_options(slotgen_flags INTERFACE --coverage)
	add_custom_target(report-coverage
		COMMAND gcovr --root ${PROJECT_SOURCE_DIR}
			--filter ${PROJECT_SOURCE_DIR}/generator/
			--print-summary --html-details
			${PROJECT_BINARY_DIR}/coverage.html ${PROJECT_BINARY_DIR}
		VERBATIM)
endif()
