// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

#include "pages/people/peoplepage.h"

#include <QCoreApplication>

namespace Pages {

namespace {

bool isAdministrator(const Models::Identity &identity)
{
    return identity.isAdministrator();
}

template <class P> Page *make(Models::Backend &backend, QWidget *parent)
{
    return new P(backend, parent);
}

} // namespace

const QList<Description> &all()
{
    static const QList<Description> pages{
        {"people", [] { return QCoreApplication::translate("Pages", "Users and groups"); }, Widgets::Icon::People,
            &isAdministrator, &make<PeoplePage>},
    };
    return pages;
}

} // namespace Pages
