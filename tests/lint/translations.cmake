# SPDX-FileCopyrightText: The Quarterdeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every text of the program stands in the .ts files, and German has a translation for each.
#   cmake -DLUPDATE=<program> -DROOT=<tree> -DWORK=<folder> -P translations.cmake
cmake_policy(VERSION 3.25)

foreach(language en de)
    set(committed ${ROOT}/translations/quarterdeck_${language}.ts)
    set(fresh ${WORK}/fresh_${language}.ts)
    configure_file(${committed} ${fresh} COPYONLY)
    set(plural)
    if(language STREQUAL "en")
        set(plural -pluralonly)
    endif()
    execute_process(COMMAND ${LUPDATE} -silent -no-obsolete -locations none -no-ui-lines ${ROOT}/core ${ROOT}/ui ${ROOT}/app ${plural}
        -source-language en -target-language ${language} -ts ${fresh} COMMAND_ERROR_IS_FATAL ANY)
    file(READ ${committed} old)
    file(READ ${fresh} new)
    if(NOT old STREQUAL new)
        message(SEND_ERROR "quarterdeck_${language}.ts is behind the sources. Run: cmake --build --preset dev --target lupdate")
    endif()
    file(STRINGS ${committed} contexts REGEX "<name>")
    if(NOT contexts STREQUAL "    <name>qd</name>")
        message(SEND_ERROR "quarterdeck_${language}.ts has texts outside the context qd, which the program never finds: lupdate misread their source.")
    endif()
    file(STRINGS ${committed} unfinished REGEX "type=\"unfinished\"|<numerusform></numerusform>|<translation></translation>")
    list(LENGTH unfinished count)
    if(count GREATER 0)
        message(SEND_ERROR "quarterdeck_${language}.ts has ${count} texts without a translation (search for unfinished).")
    endif()
endforeach()
