// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditfiltersaved.h"

#include "models/auditfilter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace Models {

namespace {

constexpr qsizetype mostSaved = 500;

QString savedKey()
{
    return QStringLiteral("auditFilters");
}

} // namespace

QList<SavedFilter> quickAuditFilters()
{
    const auto title = [](const char *text) { return QCoreApplication::translate("AuditFilter", text); };
    return {{title(QT_TRANSLATE_NOOP("AuditFilter", "Failed logins")),
                QStringLiteral("event:authenticate result:failed,spoofed")},
        {title(QT_TRANSLATE_NOOP("AuditFilter", "Denied access")),
            QStringLiteral("event:access result:denied")},
        {title(QT_TRANSLATE_NOOP("AuditFilter", "Delegate access")),
            QStringLiteral("event:access result:allowed owner:*")},
        {title(QT_TRANSLATE_NOOP("AuditFilter", "Impersonation")), QStringLiteral("event:impersonate")},
        {title(QT_TRANSLATE_NOOP("AuditFilter", "Acts of administrators")),
            QStringLiteral("event:administration")},
        {title(QT_TRANSLATE_NOOP("AuditFilter", "Starts and signals")),
            QStringLiteral("event:startup,signal")}};
}

QList<SavedFilter> readSavedFilters(const QSettings &settings)
{
    return importSavedFilters(settings.value(savedKey()).toByteArray()).value_or(QList<SavedFilter>());
}

void writeSavedFilters(QSettings &settings, const QList<SavedFilter> &filters)
{
    settings.setValue(savedKey(), exportSavedFilters(filters));
}

QList<SavedFilter> withSaved(QList<SavedFilter> filters, const SavedFilter &added)
{
    filters.removeIf([&](const SavedFilter &one) { return one.name == added.name; });
    filters.append(added);
    std::sort(filters.begin(), filters.end(),
        [](const SavedFilter &a, const SavedFilter &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return filters;
}

QByteArray exportSavedFilters(const QList<SavedFilter> &filters)
{
    QJsonArray array;
    for (const SavedFilter &one : filters)
        array.append(QJsonObject{{QStringLiteral("name"), one.name}, {QStringLiteral("filter"), one.filter}});
    return QJsonDocument(array).toJson();
}

Base::Result<QList<SavedFilter>> importSavedFilters(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray() || document.array().size() > mostSaved)
        return {Base::Code::Invalid, AuditFilter::tr("This is no list of saved filters.")};
    QList<SavedFilter> filters;
    const QJsonArray array = document.array();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        const SavedFilter one{object.value(QStringLiteral("name")).toString(),
            object.value(QStringLiteral("filter")).toString()};
        if (one.name.isEmpty())
            return {Base::Code::Invalid, AuditFilter::tr("A filter has no name.")};
        if (const AuditFilter filter = parseAuditFilter(one.filter); !filter.isValid())
            return {Base::Code::Invalid,
                AuditFilter::tr("The filter “%1” is not understood: %2")
                    .arg(one.name, filter.mistakes.first().text)};
        filters = withSaved(std::move(filters), one);
    }
    return filters;
}

} // namespace Models
