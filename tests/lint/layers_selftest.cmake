# SPDX-FileCopyrightText: The Quarterdeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The test of the test: each forbidden include, put into a tree of its own, must be reported, and an allowed one must not.
#   cmake -DSCRIPT=layers.cmake -DWORK=<empty folder> -P layers_selftest.cmake
cmake_policy(VERSION 3.25)

# place | include | reported
set(CASES
    "core/base/a.h|\"model/plan.h\"|yes" "core/base/a.h|<QString>|no" "core/base/a.h|\"base/id.h\"|no"
    "core/model/a.cpp|\"rules/finding.h\"|yes" "core/model/a.cpp|\"store/database.h\"|yes" "core/model/a.cpp|\"base/id.h\"|no"
    "core/stats/a.cpp|\"model/plan.h\"|yes" "core/stats/a.cpp|\"graph/network.h\"|yes" "core/graph/a.cpp|\"stats/summary.h\"|no"
    "core/rules/a.cpp|\"generate/generate.h\"|yes" "core/generate/a.cpp|\"report/wording.h\"|yes"
    "core/generate/a.cpp|\"document/document.h\"|yes" "core/generate/a.cpp|\"rules/finding.h\"|no"
    "core/rules/a.cpp|\"report/wording.h\"|yes" "core/rules/a.cpp|\"document/document.h\"|yes"
    "core/report/a.cpp|\"exchange/sheet.h\"|yes" "core/report/a.cpp|\"rules/finding.h\"|no"
    "core/store/a.cpp|\"document/document.h\"|yes" "core/document/a.cpp|\"exchange/sheet.h\"|yes"
    "core/document/a.cpp|<QtWidgets/QMessageBox>|yes" "core/document/a.cpp|<QWidget>|yes" "core/report/a.h|<QColor>|yes"
    "core/report/a.h|<QPainter>|yes" "core/exchange/a.cpp|\"pages/scorecardpage.h\"|yes" "core/exchange/a.cpp|<QSet>|no"
    "core/document/a.cpp|<sqlite3.h>|yes" "core/store/a.cpp|<sqlite3.h>|no" "ui/pages/a.cpp|<sqlite3.h>|yes"
    "ui/pages/a.cpp|<qcustomplot.h>|yes" "ui/charts/a.cpp|<qcustomplot.h>|no"
    "core/store/a.cpp|<zip.h>|yes" "core/exchange/a.cpp|<zip.h>|no" "core/document/a.cpp|<expat.h>|yes"
    "ui/shell/a.cpp|<xlsxwriter.h>|yes" "core/exchange/a.cpp|<xlsxwriter.h>|no"
    "core/store/a.cpp|<openssl/evp.h>|yes" "core/document/a.cpp|<openssl/evp.h>|no"
    "ui/pages/a.cpp|<qpdf/QPDF.hh>|yes" "ui/print/a.cpp|<qpdf/QPDF.hh>|no"
    "ui/pages/a.cpp|\"store/records.h\"|yes" "ui/pages/a.cpp|\"document/document.h\"|no"
    "ui/style/a.cpp|\"document/document.h\"|yes" "ui/charts/a.cpp|\"model/plan.h\"|yes"
    "ui/print/a.cpp|\"document/document.h\"|yes" "ui/print/a.cpp|\"document/file.h\"|no")

foreach(case IN LISTS CASES)
    string(REPLACE "|" ";" parts "${case}")
    list(GET parts 0 place)
    list(GET parts 1 include)
    list(GET parts 2 expected)
    file(REMOVE_RECURSE "${WORK}")
    file(WRITE "${WORK}/${place}" "#pragma once\n#include ${include}\n")
    execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${WORK} -P ${SCRIPT} RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
    if((result EQUAL 0 AND expected STREQUAL "yes") OR (NOT result EQUAL 0 AND expected STREQUAL "no"))
        message(SEND_ERROR "${include} in ${place}: reported should be ${expected}")
    endif()
endforeach()
