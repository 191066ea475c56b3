# SPDX-FileCopyrightText: The Quarterdeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Configures the core alone and looks whether it searched for anything of the user interface.
#   cmake -DROOT=<tree> -DWORK=<folder> -P coreonly.cmake
cmake_policy(VERSION 3.25)
file(REMOVE_RECURSE ${WORK})
execute_process(COMMAND ${CMAKE_COMMAND} -S ${ROOT} -B ${WORK} -G Ninja -DQD_CORE_ONLY=ON OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(STRINGS ${WORK}/CMakeCache.txt found REGEX "^(Qt6Widgets|Qt6Gui|Qt6Svg|QCustomPlotQt6|qpdf)_DIR:")
if(found)
    message(FATAL_ERROR "the core looks for ${found}")
endif()
