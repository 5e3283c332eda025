# SPDX-License-Identifier: MIT
#
# Makes one file of a header and the parts that it includes in quotes, which
# stand in for the lines that include them; of their licence lines the first
# is kept:
#
#     cmake -DINPUT=templates/runtime/slotgen.h -DOUTPUT=slotgen.h \
#           -P Amalgamate.cmake
#
# The parts themselves include nothing of each other: their order is that of
# the header. A part stands in a folder; other headers stay included.
cmake_minimum_required(VERSION 3.16)

if(NOT INPUT OR NOT OUTPUT)
	message(FATAL_ERROR "INPUT and OUTPUT must be given")
endif()

get_filename_component(directory "${INPUT}" DIRECTORY)
file(READ "${INPUT}" whole)
string(REGEX MATCHALL "\n#include \"[^\"\n]+/[^\"\n]+\"" includes "${whole}")
foreach(include IN LISTS includes)
	string(REGEX REPLACE "^.*\"(.*)\"$" "\\1" name "${include}")
	file(READ "${directory}/${name}" part)
	if(part MATCHES "\n#include \"")
		message(FATAL_ERROR "${name} includes another part")
	endif()
	string(REGEX REPLACE "^/\\* SPDX[^\n]*\n" "" part "${part}")
	string(REGEX REPLACE "\n$" "" part "${part}")
	string(REPLACE "${include}\n" "\n\n\n${part}\n" whole "${whole}")
endforeach()
string(REGEX REPLACE "\n\n\n\n+" "\n\n\n" whole "${whole}")
file(WRITE "${OUTPUT}" "${whole}")
