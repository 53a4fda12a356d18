// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"

#include <memory>

namespace Models {

/// Reads deleted messages. Lists name a message by its id, the view that it is read from by a UID: both tell
/// date and size, and both are in the order of deletion, so the n-th of one date and size is the same message
/// in both.
class RecoverableBodies : public QObject
{
    Q_OBJECT
public:
    explicit RecoverableBodies(Backend &backend, QObject *parent = nullptr);

    /// Where a message can be read.
    struct Place
    {
        Base::StoreId store;
        Base::FolderId view;
        Base::Uid uid = 0;
    };
    using Located = std::function<void(Base::Result<Place>)>;
    using Bytes = std::function<void(Base::Result<QByteArray>)>;

    /// Finds \a object, the \a ordinal-th of its date and size. NotFound if it was restored or purged
    /// meanwhile.
    void locate(Base::StoreId store, const Base::RecoverableObject &object, int ordinal, QObject *context,
        Located done);
    /// At most \a most bytes from the beginning.
    void read(const Place &place, quint64 most, QObject *context, Bytes done);
    /// What is known of views is old: after a restore, a refresh.
    void forget();

private:
    struct Row
    {
        Base::Uid uid = 0;
        qint64 date = 0;
        quint64 size = 0;
    };
    struct Scan;
    struct Reading;

    void scan(const std::shared_ptr<Scan> &scan, Base::Uid from);
    void slice(const std::shared_ptr<Reading> &reading);

    Backend &m_backend;
    Base::StoreId m_store;
    QHash<Base::FolderId, QList<Row>> m_views; ///< of m_store
};

} // namespace Models
