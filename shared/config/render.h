// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/table.h"

#include <QJsonArray>

namespace Config {

/// The manual page of a program's configuration file in roff, with the chapter RELOADING.
QString manualPage(const Table &table);

/// A sample configuration file: every option commented out with its default and its summary.
QString sampleFile(const Table &table);

/// The options as objects (key, type, default, apply, range, choices, summary, help) for an editor.
QJsonArray jsonRows(const Table &table);

/// The option's type in words, for example "duration in seconds".
QString typeName(const Row &row);

} // namespace Config
