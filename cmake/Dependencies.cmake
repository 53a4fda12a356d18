# SPDX-License-Identifier: GPL-3.0-or-later
# Everything that is not ours, as imported targets. Optional parts set HAVE_*.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Sql Test)
find_package(OpenSSL 3 REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
pkg_check_modules(Gsasl REQUIRED IMPORTED_TARGET libgsasl)
pkg_check_modules(Argon2 REQUIRED IMPORTED_TARGET libargon2)
pkg_check_modules(Gmime IMPORTED_TARGET gmime-3.0) # the differential oracle of the tests
