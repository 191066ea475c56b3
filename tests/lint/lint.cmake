# SPDX-FileCopyrightText: The Quarterdeck authors
# SPDX-License-Identifier: GPL-3.0-or-later

# qd_add_lint(name arguments…): a CMake script as a test; its first argument is the script.
function(qd_add_lint name)
    add_test(NAME ${name} COMMAND ${CMAKE_COMMAND} ${ARGN})
    set_tests_properties(${name} PROPERTIES LABELS lint TIMEOUT 120)
endfunction()
