// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

class QSettings;

namespace Models {

/// A filter with a name.
struct SavedFilter
{
    QString name;
    QString filter;
    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// Those that everybody has: failed logins, denied access, …
QList<SavedFilter> quickAuditFilters();
/// Those of this user, by name.
QList<SavedFilter> readSavedFilters(const QSettings &settings);
void writeSavedFilters(QSettings &settings, const QList<SavedFilter> &filters);
/// With \a added in place of one of the same name; sorted.
QList<SavedFilter> withSaved(QList<SavedFilter> filters, const SavedFilter &added);
/// For others: a JSON array of objects with "name" and "filter".
QByteArray exportSavedFilters(const QList<SavedFilter> &filters);
/// Invalid: not such a file, or with a filter that is not understood.
Base::Result<QList<SavedFilter>> importSavedFilters(const QByteArray &json);

} // namespace Models
