# SPDX-FileCopyrightText: The Quarterdeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Which folder must not include what. Linking alone does not keep the layers apart: a header of Qt Widgets compiles
# in a library that only links Qt Core.
#   cmake -DROOT=<tree> -P layers.cmake
cmake_policy(VERSION 3.25)

set(GUI "<?(Q(Widget|Painter|Color|Font|Image|Pixmap|Application|GuiApplication|MessageBox|Dialog|Action|Brush|Pen)|Qt(Widgets|Gui|Svg|PrintSupport))")
set(OUTER "\"(store|document|exchange)/")
set(UI "\"(style|widgets|models|charts|pages|print|shell|session)/")

# folder | forbidden include (regular expression, matched behind #include and a blank)
set(RULES
    "core/base|\"(model|stats|graph|rules|cycle|report|generate|store|document|exchange)/"
    "core/model|\"(stats|graph|rules|cycle|report|generate)/"
    "core/stats|\"(base|model|graph|rules|cycle|report|generate)/"
    "core/graph|\"(base|model|rules|cycle|report|generate)/"
    "core/rules|\"(report|cycle|generate)/"
    "core/cycle|\"(report|generate)/"
    "core/report|\"generate/"
    "core/generate|\"(report|cycle)/"
    "core/cycle|${OUTER}" "core/base|${OUTER}" "core/model|${OUTER}" "core/stats|${OUTER}" "core/graph|${OUTER}" "core/rules|${OUTER}" "core/report|${OUTER}" "core/generate|${OUTER}"
    "core/store|\"(document|exchange)/" "core/document|\"exchange/"
    "core|${GUI}" "core|${UI}"
    "ui/style|\"(model|rules|document|exchange)/" "ui/charts|\"(model|rules|document|exchange)/"
    "ui|\"store/"
    "ui/print|\"(document/document|pages|shell|models)"
)
# header | the only folder that may include it
set(OWNED "<sqlite3.h>|core/store" "<?.?qcustomplot.h|ui/charts" "<qpdf/|ui/print"
    "<zip.h>|core/exchange" "<expat.h>|core/exchange"
    "<xlsxwriter.h>|core/exchange" "<openssl/|core/document")

set(found 0)
function(search folder pattern message)
    file(GLOB_RECURSE files "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
    foreach(file IN LISTS files)
        file(STRINGS "${file}" lines REGEX "^ *# *include +${pattern}")
        file(RELATIVE_PATH name "${ROOT}" "${file}")
        if(lines AND NOT name MATCHES "${ARGV3}")
            message(SEND_ERROR "${name}: ${message}: ${lines}")
        endif()
    endforeach()
endfunction()

foreach(rule IN LISTS RULES)
    string(REGEX REPLACE "^([^|]+)\\|(.*)$" "\\1;\\2" parts "${rule}")
    list(GET parts 0 folder)
    list(GET parts 1 pattern)
    search("${folder}" "${pattern}" "${folder} must not include this" "^$")
endforeach()
foreach(rule IN LISTS OWNED)
    string(REGEX REPLACE "^([^|]+)\\|(.*)$" "\\1;\\2" parts "${rule}")
    list(GET parts 0 pattern)
    list(GET parts 1 owner)
    foreach(folder core ui app)
        search("${folder}" "${pattern}" "only ${owner} may include this" "^${owner}/")
    endforeach()
endforeach()
