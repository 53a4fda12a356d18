// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Storage {
class Database;
}

namespace Statistics {

class Registry;

/// Adds sql_select, threads, queuelen, commits and what else the database counts; it must outlive the
/// registry's use.
void addTo(Registry &registry, const Storage::Database &database);
/// Adds what is known of the process and its machine: memory, CPU time, program_version, utsname, ….
void addProcess(Registry &registry, const char *program);

} // namespace Statistics
