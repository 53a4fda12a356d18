// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recoverablebodies.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace Models {

using namespace Base;

struct RecoverableBodies::Scan
{
    StoreId store;
    RecoverableObject object;
    int ordinal = 0;
    QObject *context;
    Located done;
    QList<Row> rows;

    FolderId view() const { return recoverableView(object.folder); }
    Result<Place> find(const QList<Row> &among) const
    {
        int left = ordinal;
        for (const Row &row : among) {
            if (row.date == object.date && row.size == object.size && left-- == 0)
                return Place{store, view(), row.uid};
        }
        return {Code::NotFound,
            RecoverableBodies::tr("This item is not there any more; it was restored or purged meanwhile.")};
    }
};

struct RecoverableBodies::Reading
{
    Place place;
    quint64 most = 0;
    QObject *context;
    Bytes done;
    QByteArray bytes;
};

namespace {

constexpr quint32 bytesOfSlice = 512 * 1024;

} // namespace

RecoverableBodies::RecoverableBodies(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend)
{
}

void RecoverableBodies::forget()
{
    m_views.clear();
}

void RecoverableBodies::locate(
    StoreId store, const RecoverableObject &object, int ordinal, QObject *context, Located done)
{
    if (store != m_store)
        m_views.clear();
    m_store = store;
    const auto started = std::make_shared<Scan>(Scan{store, object, ordinal, context, std::move(done), {}});
    const auto known = m_views.constFind(started->view());
    if (known != m_views.cend()) {
        const auto place = started->find(*known);
        if (place)
            return started->done(place);
    }
    scan(started, 1);
}

void RecoverableBodies::scan(const std::shared_ptr<Scan> &scanned, Uid from)
{
    Rpc::FetchItems request;
    request.store = scanned->store;
    request.folder = scanned->view();
    request.uids = {{from, std::numeric_limits<Uid>::max()}};
    request.columns = ColumnDateAndSize;
    m_backend.ask<Rpc::FetchItems>(
        request, scanned->context, [this, scanned](const Result<Rpc::FetchItemsReply> &reply) {
            if (!reply)
                return scanned->done(reply.error());
            for (const ItemRow &row : reply->rows)
                scanned->rows.append({row.uid, row.internalDate, row.size});
            if (reply->next != 0)
                return scan(scanned, reply->next);
            if (scanned->store == m_store)
                m_views.insert(scanned->view(), scanned->rows);
            scanned->done(scanned->find(scanned->rows));
        });
}

void RecoverableBodies::read(const Place &place, quint64 most, QObject *context, Bytes done)
{
    slice(std::make_shared<Reading>(Reading{place, most, context, std::move(done), {}}));
}

void RecoverableBodies::slice(const std::shared_ptr<Reading> &reading)
{
    const quint64 offset = quint64(reading->bytes.size());
    const auto length = quint32(std::min<quint64>(bytesOfSlice, reading->most - offset));
    if (length == 0)
        return reading->done(std::move(reading->bytes));
    const Place &place = reading->place;
    m_backend.ask<Rpc::ReadBody>({place.store, place.view, place.uid, offset, length}, reading->context,
        [this, reading, length](const Result<Rpc::ReadBodyReply> &reply) {
            if (!reply)
                return reading->done(reply.error());
            reading->bytes += reply->bytes;
            if (quint32(reply->bytes.size()) < length)
                return reading->done(std::move(reading->bytes));
            slice(reading);
        });
}

} // namespace Models
