// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recoverablefilter.h"

#include <QDateTime>

#include <algorithm>

namespace Models {

using Base::RecoverableObject;

namespace {

bool holds(const QString &text, const QString &part)
{
    return part.isEmpty() || text.contains(part, Qt::CaseInsensitive);
}

bool isBelow(const QStringList &path, const QStringList &folder)
{
    return path.size() >= folder.size() && std::equal(folder.begin(), folder.end(), path.begin());
}

} // namespace

bool RecoverableQuery::isSearch() const
{
    RecoverableQuery rest = *this;
    rest.folder.clear();
    return !rest.isEmpty();
}

bool RecoverableQuery::matches(const RecoverableObject &object, RecoverableType objectType) const
{
    if (!folder.isEmpty()) {
        const QStringList path = object.isFolder ? object.path + QStringList(object.subject) : object.path;
        if (!isBelow(path, folder))
            return false;
    }
    if (type && *type != objectType)
        return false;
    if (object.size < smallest || !holds(object.from, from) || !holds(object.deletedBy, deletedBy))
        return false;
    if (deletedFrom.isValid() && object.deleted < deletedFrom.startOfDay().toSecsSinceEpoch())
        return false;
    if (deletedUntil.isValid() && object.deleted >= deletedUntil.addDays(1).startOfDay().toSecsSinceEpoch())
        return false;
    return holds(object.subject, text) || holds(object.from, text) || holds(originText(object.path), text);
}

RecoverableFilter::RecoverableFilter(RecoverableModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void RecoverableFilter::setQuery(const RecoverableQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    invalidateFilter();
}

QList<RecoverableObject> RecoverableFilter::objects(const QList<int> &rows) const
{
    QList<RecoverableObject> objects;
    objects.reserve(rows.size());
    for (const int row : rows)
        objects.append(objectAt(row));
    return objects;
}

const RecoverableObject &RecoverableFilter::objectAt(int row) const
{
    return m_model.at(mapToSource(index(row, 0)).row());
}

quint64 RecoverableFilter::size() const
{
    quint64 size = 0;
    for (int row = 0; row < rowCount(); ++row)
        size += objectAt(row).size;
    return size;
}

bool RecoverableFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const RecoverableObject &object = m_model.at(row);
    return m_query.matches(object, m_model.typeOf(object));
}

} // namespace Models
