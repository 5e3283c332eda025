# SPDX-License-Identifier: MIT
# re2c_source(<variable> <file.re>): the C file that re2c makes of a lexer.
find_program(RE2C re2c REQUIRED)

function(re2c_source variable lexer)
	cmake_path(GET lexer STEM name)
	set(output ${PROJECT_BINARY_DIR}/${name}.c)
	add_custom_command(OUTPUT ${output}
		COMMAND ${RE2C} -W --no-generation-date ${lexer} -o ${output}
		DEPENDS ${lexer}
		COMMENT "Lexer ${name}"
		VERBATIM)
	set(${variable} ${output} PARENT_SCOPE)
endfunction()
