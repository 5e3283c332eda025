# SPDX-License-Identifier: MIT
include(CMakeFindDependencyMacro)
find_dependency(slotgen)
include("${CMAKE_CURRENT_LIST_DIR}/shop.cmake")
