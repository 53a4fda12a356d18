// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/own/accountpane.h"

#include "widgets/faces.h"
#include "widgets/severity.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace Pages {

AccountPane::AccountPane(Models::Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_model(backend)
    , m_icon(new QLabel)
    , m_quota(new QLabel)
    , m_bar(new QProgressBar)
    , m_facts(new QFormLayout)
{
    auto *content = new QWidget(this);
    auto *quota = new QHBoxLayout;
    quota->addWidget(m_icon);
    quota->addWidget(m_quota, 1);
    m_bar->setRange(0, 1000);
    m_bar->setFormat(QStringLiteral("%p %"));
    m_bar->setAccessibleName(tr("Share of the quota that is used"));
    auto *inner = new QVBoxLayout(content);
    inner->addLayout(quota);
    inner->addWidget(m_bar);
    inner->addLayout(m_facts);
    inner->addStretch(1);
    m_faces = new Widgets::Faces(content, this);
    m_faces->follow(
        m_model.load(), [] { return false; }, [this] { m_model.refresh(); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_faces);
    connect(m_model.load(), &Models::Load::changed, this, &AccountPane::fill);
}

void AccountPane::fill()
{
    if (!m_model.load()->hasData() || m_model.load()->isLoading())
        return;
    const Models::Severity severity = m_model.quotaSeverity();
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(Widgets::severityIcon(severity).pixmap(size, size));
    m_icon->setAccessibleName(Widgets::severityWord(severity));
    m_quota->setText(tr("Your store: %1").arg(m_model.quotaText()));
    const auto share = m_model.quotaShare();
    m_bar->setVisible(share.has_value());
    m_bar->setValue(std::min(1000, int(share.value_or(0) * 1000)));
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    for (const Models::OwnAccount::Fact &fact : m_model.facts()) {
        auto *value = new QLabel(fact.value);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addRow(fact.name + QLatin1Char(':'), value);
    }
}

} // namespace Pages
