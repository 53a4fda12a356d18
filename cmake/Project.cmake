# SPDX-License-Identifier: GPL-3.0-or-later
# The project's own build vocabulary:
#   project_library(<name> SOURCES ... [HEADERS ...] [DEPENDS ...] [QT ...] [LINK ...])
#   project_program(<name> FOLDER <include word> SOURCES ... [DEPENDS ...] [QT ...] [LINK ...])
#   project_test(<name> LABELS <label>... SOURCES ... [DEPENDS ...] [QT ...] [LINK ...])
# DEPENDS names our own libraries (one folder = one library = one namespace). tests/arch compares every
# #include with it, so it is the layer diagram in executable form. QT defaults to Core.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
option(BUILD_TESTING "Build the tests" ON)
option(KOPANO_PCH "Use one shared precompiled header" ON)
option(KOPANO_WERROR "Treat warnings as errors" OFF)
set(KOPANO_SANITIZE "" CACHE STRING "Sanitizers, e.g. address,undefined or thread")
option(KOPANO_FUZZ "Build the fuzz harnesses with libFuzzer (clang)" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      ${CCACHE_PROGRAM})
endif()
find_program(LLD_PROGRAM ld.lld)
if(LLD_PROGRAM AND NOT APPLE AND NOT WIN32)
  add_link_options(-fuse-ld=lld)
endif()

add_library(project_flags INTERFACE)
target_compile_options(
  project_flags
  INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
            # GCC 12 sees values in empty std::optional and std::variant alternatives that are never read.
            $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess$<SEMICOLON>-Wno-maybe-uninitialized>
            $<$<BOOL:${KOPANO_WERROR}>:-Werror>)
target_compile_definitions(
  project_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
                          QT_NO_URL_CAST_FROM_STRING QT_USE_QSTRINGBUILDER KOPANO_VERSION="${PROJECT_VERSION}")
if(KOPANO_SANITIZE)
  add_compile_options(-fsanitize=${KOPANO_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${KOPANO_SANITIZE})
endif()

if(KOPANO_PCH)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/pch/pch.cpp CONTENT "// only carries the precompiled header\n")
  add_library(pch STATIC ${CMAKE_BINARY_DIR}/pch/pch.cpp)
  set_target_properties(pch PROPERTIES AUTOMOC OFF)
  target_link_libraries(pch PRIVATE project_flags Qt6::Core)
  target_precompile_headers(pch PRIVATE <QtCore> <algorithm> <functional> <memory> <optional> <variant> <vector>)
endif()

function(_project_target name)
  cmake_parse_arguments(arg "" "FOLDER" "SOURCES;HEADERS;DEPENDS;QT;LINK;LABELS" ${ARGN})
  if(NOT arg_QT)
    set(arg_QT Core)
  endif()
  list(TRANSFORM arg_QT PREPEND Qt6::)
  target_sources(${name} PRIVATE ${arg_SOURCES} ${arg_HEADERS})
  target_link_libraries(${name} PUBLIC ${arg_DEPENDS} ${arg_QT} PRIVATE project_flags ${arg_LINK})
  if(KOPANO_PCH)
    target_precompile_headers(${name} REUSE_FROM pch)
  endif()
  list(JOIN arg_DEPENDS " " depends)
  list(JOIN arg_QT " " qt)
  set_property(GLOBAL APPEND PROPERTY PROJECT_ARCH "${name}|${CMAKE_CURRENT_SOURCE_DIR}|${depends}|${qt}")
endfunction()

function(project_library name)
  add_library(${name} STATIC)
  add_library(Kopano::${name} ALIAS ${name})
  _project_target(${name} ${ARGN})
  cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH parent)
  target_include_directories(${name} PUBLIC ${parent} ${CMAKE_CURRENT_BINARY_DIR}/..)
endfunction()

function(project_program name)
  add_executable(${name})
  _project_target(${name} ${ARGN})
endfunction()

function(project_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;HEADERS;DEPENDS;QT;LINK;LABELS" ${ARGN})
  add_executable(${name})
  _project_target(${name} ${ARGN})
  target_link_libraries(${name} PRIVATE Qt6::Test)
  set_target_properties(${name} PROPERTIES UNITY_BUILD OFF) # a test is one file; its helpers would hide in the unity file
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT 300
                                          ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()

# Writes what tests/arch reads: one line per target, name|folder|our libraries|Qt modules.
function(project_write_arch file)
  get_property(rows GLOBAL PROPERTY PROJECT_ARCH)
  string(JOIN "\n" text ${rows})
  file(GENERATE OUTPUT ${file} CONTENT "${text}\n")
endfunction()
