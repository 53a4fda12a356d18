# SPDX-License-Identifier: GPL-3.0-or-later
# Everything that is not ours, as imported targets.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network LinguistTools)
find_package(OpenSSL 3 REQUIRED)
find_package(Threads REQUIRED)
find_package(Python3 COMPONENTS Interpreter)
# The desktop application: on where its modules are (Debian: qt6-charts-dev libqt6opengl6-dev qt6-svg-dev).
find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS Gui Widgets Charts Svg)
if(Qt6Widgets_FOUND AND Qt6Charts_FOUND AND Qt6Svg_FOUND)
  option(KOPANO_GUI "Build kopano-admin-gui" ON)
else()
  option(KOPANO_GUI "Build kopano-admin-gui" OFF)
  message(STATUS "kopano-admin-gui is not built: Qt Charts or Qt Svg is missing")
endif()
find_package(Qt6Keychain QUIET) # where it is missing, passwords are asked for each time
if(KOPANO_DESKTOP_ONLY)
  return() # what follows is for the server, the services and the tests
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Sql Test)
find_package(PkgConfig REQUIRED)
pkg_check_modules(Gsasl REQUIRED IMPORTED_TARGET libgsasl)
pkg_check_modules(Argon2 REQUIRED IMPORTED_TARGET libargon2)
pkg_check_modules(Ldap REQUIRED IMPORTED_TARGET ldap)
pkg_check_modules(Lber REQUIRED IMPORTED_TARGET lber)
pkg_check_modules(Gssapi REQUIRED IMPORTED_TARGET krb5-gssapi krb5)
pkg_check_modules(Gmime IMPORTED_TARGET gmime-3.0) # the differential oracle of the tests

# KArchive for Qt 6: packaged (Debian 13, Fedora, Arch, Homebrew, MSYS2, vcpkg), else the tarball that ./run put into
# .deps, else KDE's release. The overlay takes the place of upstream's CMakeLists.txt, which needs extra-cmake-modules.
# A KF5Archive is never picked up: it is linked against Qt 5.
include(FetchContent)
set(karchive_url "https://download.kde.org/stable/frameworks/6.13/karchive-6.13.0.tar.xz")
if(EXISTS "${PROJECT_SOURCE_DIR}/.deps/karchive-6.13.0.tar.xz")
  set(karchive_url "${PROJECT_SOURCE_DIR}/.deps/karchive-6.13.0.tar.xz")
endif()
set(FETCHCONTENT_QUIET ON)
FetchContent_Declare(
  KF6Archive SYSTEM
  URL "${karchive_url}"
  URL_HASH SHA256=3c9b5dcf3abdfe2761e2153d70d9d667f1ff0fd2f6c80addba7549da954fcc90
  DOWNLOAD_EXTRACT_TIMESTAMP ON
  PATCH_COMMAND ${CMAKE_COMMAND} -E copy "${CMAKE_CURRENT_LIST_DIR}/karchive/CMakeLists.txt" CMakeLists.txt
  FIND_PACKAGE_ARGS 6.0 CONFIG)
FetchContent_MakeAvailable(KF6Archive)
