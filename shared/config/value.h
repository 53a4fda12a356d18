// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "config/option.h"

namespace Config {

/// Parses the text of one option. \a warning is set when the value was adapted (RaiseToMinimum).
/// \returns Invalid with a sentence that names neither file nor option.
Base::Result<Value> parseValue(const Row &row, const QString &text, QString *warning);

/// The text that parses back to \a value; secrets become stars.
QString formatValue(const Row &row, const Value &value);

/// One listen address, see ListenAddress.
Base::Result<ListenAddress> parseListenAddress(const QString &text);

} // namespace Config
