// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

namespace Pages {

const QList<Description> &all()
{
    static const QList<Description> pages{};
    return pages;
}

} // namespace Pages
