# SPDX-FileCopyrightText: The Quarterdeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Habits that a compiler does not keep.
#   cmake -DROOT=<tree> -P text.cmake
cmake_policy(VERSION 3.25)

function(forbid folder pattern why allowed)
    file(GLOB_RECURSE files "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
    foreach(file IN LISTS files)
        file(RELATIVE_PATH name "${ROOT}" "${file}")
        file(STRINGS "${file}" lines REGEX "${pattern}")
        if(lines AND NOT name MATCHES "${allowed}")
            message(SEND_ERROR "${name}: ${why}: ${lines}")
        endif()
    endforeach()
endfunction()

forbid(core "currentDate(Time)?(Utc)?\\(" "time comes from the Clock that is passed in" "^core/base/clock.h$")
forbid(core "QMessageBox" "no dialogs below ui" "^$")
forbid(ui "setHtml|Qt::RichText|Qt::AutoText" "text that people typed is plain text everywhere" "^$")
forbid(app "QMessageBox::(warning|critical|information|question)" "errors go through the window's own notice" "^$")
foreach(folder core ui app tests)
    forbid(${folder} "TODO|FIXME|XXX" "no open ends; write an issue" "^tests/lint/")
    file(GLOB_RECURSE files "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
    foreach(file IN LISTS files)
        file(RELATIVE_PATH name "${ROOT}" "${file}")
        file(READ "${file}" head LIMIT 200)
        if(NOT head MATCHES "^// SPDX-FileCopyrightText: The Quarterdeck authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n")
            message(SEND_ERROR "${name}: the two SPDX lines are missing")
        endif()
        if(name MATCHES "\\.h$" AND NOT head MATCHES "#pragma once")
            message(SEND_ERROR "${name}: #pragma once is missing")
        endif()
    endforeach()
endforeach()
