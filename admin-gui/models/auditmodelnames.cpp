// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditmodelnames.h"

namespace Models {

namespace {

constexpr qsizetype objectsAtOnce = 500;
constexpr qsizetype mostNames = 200'000;

} // namespace

AuditNames::AuditNames(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) { }

void AuditNames::want(const QList<Rpc::AuditObject> &objects)
{
    for (const Rpc::AuditObject &object : objects) {
        if (m_names.contains(object.objectId) || m_names.size() >= mostNames)
            continue;
        m_names.insert(object.objectId, {});
        m_wanted.append(object);
    }
    if (!m_asking)
        ask();
}

void AuditNames::forget()
{
    m_names.clear();
    m_wanted.clear();
}

void AuditNames::ask()
{
    if (m_wanted.isEmpty() || !m_backend.isReady())
        return;
    const Rpc::ResolveObjects request{m_wanted.mid(0, objectsAtOnce)};
    m_wanted.remove(0, request.objects.size());
    m_asking = true;
    m_backend.ask<Rpc::ResolveObjects>(
        request, this, [this, asked = request.objects](const Base::Result<Rpc::ResolveObjectsReply> &reply) {
            m_asking = false;
            if (!reply) { // numbers are shown; the next page tries again
                for (const Rpc::AuditObject &object : asked)
                    m_names.remove(object.objectId);
                return;
            }
            QSet<qint64> found;
            for (const Rpc::AuditObjectName &name : reply->names) {
                if (name.path.isEmpty())
                    continue;
                m_names.insert(name.objectId, name.path);
                found.insert(name.objectId);
            }
            if (!found.isEmpty())
                Q_EMIT known(found);
            ask();
        });
}

} // namespace Models
