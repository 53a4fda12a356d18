// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

#include "pages/audit/auditpage.h"
#include "pages/configuration/configurationpage.h"
#include "pages/dashboard/dashboardpage.h"
#include "pages/health/healthpage.h"
#include "pages/own/ownpage.h"
#include "pages/people/peoplepage.h"
#include "pages/queue/queuepage.h"
#include "pages/recoverable/recoverablepage.h"
#include "pages/services/servicespage.h"
#include "pages/sessions/sessionspage.h"

#include <QCoreApplication>

namespace Pages {

namespace {

bool isAdministrator(const Models::Identity &identity)
{
    return identity.isAdministrator();
}

bool isSystemAdministrator(const Models::Identity &identity)
{
    return identity.isSystemAdministrator();
}

bool hasStore(const Models::Identity &identity)
{
    return bool(identity.store);
}

template <class P> Page *make(Models::Backend &backend, QWidget *parent)
{
    return new P(backend, parent);
}

} // namespace

const QList<Description> &all()
{
    static const QList<Description> pages{
        {"own", [] { return QCoreApplication::translate("Pages", "Mine"); }, Widgets::Icon::Own, &hasStore,
            &make<OwnPage>},
        {"dashboard", [] { return QCoreApplication::translate("Pages", "Dashboard"); }, Widgets::Icon::Dashboard,
            &isAdministrator, &make<DashboardPage>},
        {"health", [] { return QCoreApplication::translate("Pages", "Health"); }, Widgets::Icon::Health,
            &isAdministrator, &make<HealthPage>},
        {"sessions", [] { return QCoreApplication::translate("Pages", "Sessions"); }, Widgets::Icon::Sessions,
            &isAdministrator, &make<SessionsPage>},
        {"people", [] { return QCoreApplication::translate("Pages", "Users and groups"); }, Widgets::Icon::People,
            &isAdministrator, &make<PeoplePage>},
        {"audit", [] { return QCoreApplication::translate("Pages", "Audit log"); }, Widgets::Icon::Audit,
            &isAdministrator, &make<AuditPage>},
        {"recoverable", [] { return QCoreApplication::translate("Pages", "Deleted items"); },
            Widgets::Icon::Recoverable, &isAdministrator, &make<RecoverablePage>},
        {"configuration", [] { return QCoreApplication::translate("Pages", "Configuration"); },
            Widgets::Icon::Configuration, &isSystemAdministrator, &make<ConfigurationPage>},
        {"services", [] { return QCoreApplication::translate("Pages", "Services and logs"); },
            Widgets::Icon::Services, &isSystemAdministrator, &make<ServicesPage>},
        {"queue", [] { return QCoreApplication::translate("Pages", "Outgoing queue"); }, Widgets::Icon::Queue,
            &isSystemAdministrator, &make<QueuePage>},
    };
    return pages;
}

} // namespace Pages
