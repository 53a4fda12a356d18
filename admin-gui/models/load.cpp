// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/load.h"

namespace Models {

void Load::begin()
{
    m_loading = true;
    Q_EMIT changed();
}

void Load::succeed()
{
    m_loading = false;
    m_error.clear();
    m_updated = QDateTime::currentDateTime();
    Q_EMIT changed();
}

void Load::fail(const Base::Error &error)
{
    m_loading = false;
    m_error = error.detail.isEmpty() ? QString(Base::codeName(error.code)) : error.detail;
    m_code = error.code;
    Q_EMIT changed();
}

void Load::reset()
{
    m_updated = {};
    m_error.clear();
    m_loading = false;
    Q_EMIT changed();
}

} // namespace Models
