// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/load.h"
#include "models/recoverablebodies.h"

namespace Models {

/// A message as it can be looked at without danger: nothing of it is run, nothing is fetched from anywhere.
struct MessagePreview
{
    struct Header
    {
        QString name;
        QString value;
    };
    struct Attachment
    {
        QString name;
        QString type;
        quint64 size = 0; ///< decoded, about
    };
    QList<Header> headers; ///< those people want to see, in their order
    QString text;
    bool fromHtml = false; ///< there was no plain text: this is what the HTML says
    bool isCut = false; ///< not all of the message was read
    QList<Attachment> attachments;
};

/// Takes apart what was read of a message of \a size bytes.
MessagePreview previewOf(const QByteArray &raw, quint64 size);

/// The preview of one deleted message at a time; the server writes each into its security log.
class RecoverablePreview : public QObject
{
    Q_OBJECT
public:
    /// More than this is not read: a preview is no download.
    static constexpr quint64 mostBytes = 2 * 1024 * 1024;

    explicit RecoverablePreview(Backend &backend, QObject *parent = nullptr);

    Load *load() { return &m_load; }
    const MessagePreview &preview() const { return m_preview; }
    /// Forgets the one before. \a ordinal as RecoverableModel::ordinalOf().
    void show(Base::StoreId store, const Base::RecoverableObject &object, int ordinal);
    void clear();
    /// What is known of places is old.
    void forget() { m_bodies.forget(); }

private:
    Load m_load;
    RecoverableBodies m_bodies;
    MessagePreview m_preview;
    quint64 m_round = 0;
};

} // namespace Models
