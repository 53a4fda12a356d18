// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recoverableexport.h"

#include <QDir>
#include <QSaveFile>

#include <utility>

namespace Models {

using namespace Base;

namespace {

constexpr quint32 bytesOfPiece = 512 * 1024;
constexpr qsizetype longestName = 60;

} // namespace

QString messageFileName(const RecoverableObject &object)
{
    QString name;
    for (const QChar c : object.subject.left(longestName))
        name += c.isLetterOrNumber() || c == QLatin1Char(' ') || c == QLatin1Char('-')
            ? c
            : QChar(QLatin1Char('_'));
    name = name.trimmed();
    if (name.isEmpty())
        name = RecoverableExport::tr("message");
    return QStringLiteral("%1 (%2).eml").arg(name).arg(object.id.value);
}

RecoverableExport::RecoverableExport(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_bodies(backend)
{
}

RecoverableExport::~RecoverableExport() = default;

void RecoverableExport::start(StoreId store, const QList<Item> &items, const QString &folder)
{
    if (std::exchange(m_running, true))
        return;
    m_store = store;
    m_items = items;
    m_items.removeIf([](const Item &item) { return item.object.isFolder; });
    m_folder = folder;
    m_failures.clear();
    m_written = 0;
    m_bodies.forget();
    next();
}

void RecoverableExport::next()
{
    if (m_items.isEmpty()) {
        m_running = false;
        Q_EMIT finished(m_written, m_failures);
        return;
    }
    const Item &item = m_items.constFirst();
    m_bodies.locate(
        m_store, item.object, item.ordinal, this, [this](const Result<RecoverableBodies::Place> &place) {
            place ? open(*place) : fail(place.error().detail);
        });
}

void RecoverableExport::open(const RecoverableBodies::Place &place)
{
    m_file =
        std::make_unique<QSaveFile>(QDir(m_folder).filePath(messageFileName(m_items.constFirst().object)));
    if (!m_file->open(QIODevice::WriteOnly))
        return fail(m_file->errorString());
    piece(place, 0);
}

void RecoverableExport::piece(const RecoverableBodies::Place &place, quint64 offset)
{
    m_backend.ask<Rpc::ReadBody>({place.store, place.view, place.uid, offset, bytesOfPiece}, this,
        [this, place, offset](const Result<Rpc::ReadBodyReply> &reply) {
            if (!reply)
                return fail(reply.error().detail);
            const bool last = reply->bytes.size() < qsizetype(bytesOfPiece);
            if (m_file->write(reply->bytes) != reply->bytes.size() || (last && !m_file->commit()))
                return fail(m_file->errorString());
            if (!last)
                return piece(place, offset + bytesOfPiece);
            ++m_written;
            m_items.removeFirst();
            next();
        });
}

void RecoverableExport::fail(const QString &why)
{
    m_file.reset(); // what was written of it vanishes
    m_failures.append(QStringLiteral("%1: %2").arg(m_items.takeFirst().object.subject, why));
    next();
}

} // namespace Models
