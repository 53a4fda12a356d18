// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/people/userpane.h"

#include "models/format.h"
#include "widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>

namespace Pages {

using namespace Base;
using Models::Person;
using Models::Severity;

namespace {

/// As the user writes them: separated by blanks, commas or lines.
QStringList words(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

QString limitText(quint64 limit)
{
    return limit == 0 ? UserPane::tr("unlimited") : Models::sizeText(limit);
}

} // namespace

void UserPane::open(const Person &person)
{
    if (person.kind == m_person.kind && person.name == m_person.name)
        return;
    if (hasUnsaved()) {
        m_messages->show(Severity::Warning, tr("The changes of %1 are not applied.").arg(m_person.name),
            {tr("Drop them"), [this, person] {
                 m_edit = {};
                 open(person);
             }});
        return;
    }
    m_messages->clear();
    m_person = person;
    ask();
}

void UserPane::clear()
{
    if (hasUnsaved())
        return;
    m_person = {};
    m_edit = {};
    m_title->setText(tr("Select a user, a group or a company."));
    m_tabs->setVisible(false);
    m_bar->setVisible(false);
}

void UserPane::ask()
{
    const auto fail = [this](const Error &error) { m_messages->show(Severity::Warning, error.detail); };
    switch (m_person.kind) {
    case Person::Kind::User:
        m_backend.ask<Rpc::GetUserDetails>(
            {m_person.name}, this, [this, fail](const Result<Rpc::UserDetailsReply> &reply) {
                reply ? show(*reply) : fail(reply.error());
            });
        return;
    case Person::Kind::Group:
        m_backend.ask<Rpc::GetGroup>(
            {m_person.name}, this, [this, fail](const Result<Rpc::GroupDetailsReply> &reply) {
                reply ? showGroup(*reply) : fail(reply.error());
            });
        return;
    case Person::Kind::Company:
        m_backend.ask<Rpc::GetCompany>(
            {m_person.name}, this, [this, fail](const Result<Rpc::CompanyDetailsReply> &reply) {
                reply ? showCompany(*reply) : fail(reply.error());
            });
        return;
    }
}

void UserPane::show(const Rpc::UserDetailsReply &details)
{
    const User &user = details.user;
    if (m_person.kind != Person::Kind::User || user.login.compare(m_person.name, Qt::CaseInsensitive) != 0)
        return; // another one is in hand by now
    m_filling = true;
    m_edit = Models::UserEdit(user);
    m_title->setText(tr("%1 (%2)").arg(user.fullName, user.login));
    m_login->setText(user.login);
    m_fullName->setText(user.fullName);
    m_email->setText(user.emailAddress);
    m_aliases->setPlainText(user.aliases.join(QLatin1Char('\n')));
    m_kind->setCurrentIndex(m_kind->findData(int(user.kind)));
    m_level->setCurrentIndex(m_level->findData(int(user.adminLevel)));
    m_hidden->setChecked(user.hidden);
    m_password->clear();
    m_ownQuota->setChecked(user.quota.overridesDefault);
    m_warn->setText(limitText(user.quota.warn));
    m_soft->setText(limitText(user.quota.soft));
    m_hard->setText(limitText(user.quota.hard));
    const Quota &force = details.effective;
    m_inForce->setText(tr("In force: warning at %1, sending stops at %2, full at %3. The store has %4.")
                           .arg(limitText(force.warn), limitText(force.soft), limitText(force.hard),
                               Models::sizeText(user.storeSize)));
    m_enabled->setText(user.enabledFeatures.join(QLatin1Char(' ')));
    m_disabled->setText(user.disabledFeatures.join(QLatin1Char(' ')));
    m_relations->clear();
    for (const QString &group : details.groups)
        m_relations->addItem(tr("Member of %1").arg(group));
    for (const QString &sender : details.sendAs)
        m_relations->addItem(tr("%1 may write in this name").arg(sender));
    for (const Rpc::Delegate &delegate : details.delegates)
        m_relations->addItem(tr("%1 is a delegate").arg(delegate.login));
    if (details.outOfOffice)
        m_relations->addItem(tr("Out of office: answers are being sent"));
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabVisible(tab, tab < m_tabs->count() - 1);
    m_tabs->setVisible(true);
    m_filling = false;
    edited();
}

void UserPane::showGroup(const Rpc::GroupDetailsReply &details)
{
    if (m_person.kind != Person::Kind::Group || details.group.name.compare(m_person.name, Qt::CaseInsensitive) != 0)
        return;
    m_edit = {};
    m_title->setText(details.group.security ? tr("Group %1").arg(details.group.name)
                                            : tr("Distribution list %1").arg(details.group.name));
    m_members->clear();
    m_members->addItems(details.users + details.groups);
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabVisible(tab, tab == m_tabs->count() - 1);
    m_tabs->setVisible(true);
    m_bar->setVisible(false);
}

void UserPane::showCompany(const Rpc::CompanyDetailsReply &details)
{
    if (m_person.kind != Person::Kind::Company
        || details.company.name.compare(m_person.name, Qt::CaseInsensitive) != 0)
        return;
    m_edit = {};
    m_title->setText(tr("Company %1").arg(details.company.name));
    m_relations->clear();
    for (const QString &viewer : details.viewers)
        m_relations->addItem(tr("%1 sees its members").arg(viewer));
    for (const QString &administrator : details.administrators)
        m_relations->addItem(tr("%1 administers it").arg(administrator));
    for (const QString &recipient : details.userQuotaRecipients)
        m_relations->addItem(tr("%1 receives copies of its users' quota mails").arg(recipient));
    for (const QString &recipient : details.companyQuotaRecipients)
        m_relations->addItem(tr("%1 receives its quota mails").arg(recipient));
    if (m_relations->count() == 0)
        m_relations->addItem(tr("It has no relations."));
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabVisible(tab, m_tabs->widget(tab) == m_relations->parentWidget());
    m_tabs->setVisible(true);
    m_bar->setVisible(false);
}

void UserPane::edited()
{
    if (m_filling)
        return;
    User &now = m_edit.now;
    now.login = m_login->text().trimmed();
    now.fullName = m_fullName->text().trimmed();
    now.emailAddress = m_email->text().trimmed();
    now.aliases = words(m_aliases->toPlainText());
    now.kind = UserKind(m_kind->currentData().toInt());
    now.adminLevel = quint8(m_level->currentData().toInt());
    now.hidden = m_hidden->isChecked();
    now.enabledFeatures = words(m_enabled->text());
    now.disabledFeatures = words(m_disabled->text());
    m_edit.password = m_password->text().toUtf8();
    now.quota.overridesDefault = m_ownQuota->isChecked();
    QString fault;
    const auto limit = [&fault](const QLineEdit *edit, quint64 before) {
        if (edit->text() == limitText(before))
            return before; // as it was shown, which is rounded
        const auto bytes = Models::sizeFrom(edit->text());
        if (!bytes)
            fault = tr("%1 is no size; write for example 500 MiB, 2G or unlimited.").arg(edit->text());
        return bytes.value_or(0);
    };
    now.quota.warn = limit(m_warn, m_edit.before.quota.warn);
    now.quota.soft = limit(m_soft, m_edit.before.quota.soft);
    now.quota.hard = limit(m_hard, m_edit.before.quota.hard);
    for (QLineEdit *edit : {m_warn, m_soft, m_hard})
        edit->setEnabled(m_ownQuota->isChecked());
    if (fault.isEmpty())
        fault = m_edit.fault();
    const QStringList lines = m_edit.lines();
    m_bar->setVisible(!lines.isEmpty() || !fault.isEmpty());
    m_changes->setText(fault.isEmpty() ? lines.join(QLatin1Char('\n')) : fault);
    m_command->setText(m_edit.command());
    m_command->setCursorPosition(0);
    m_apply->setText(tr("Apply %n change(s)", nullptr, int(lines.size())));
    m_apply->setEnabled(fault.isEmpty() && m_edit.changes() != 0);
}

void UserPane::apply()
{
    const Models::UserEdit edit = m_edit;
    m_apply->setEnabled(false);
    m_backend.ask<Rpc::UpdateUser>(edit.request(), this, [this, edit](const Result<Rpc::UserReply> &reply) {
        if (!reply) {
            m_messages->show(Severity::Warning, reply.error().detail);
            edited();
            return;
        }
        if (m_person.kind == Person::Kind::User && m_person.name.compare(edit.before.login, Qt::CaseInsensitive) == 0) {
            m_edit = {};
            m_person.name = reply->user.login;
            ask();
        }
        Q_EMIT done(tr("%1 was changed.").arg(reply->user.login),
            [this, undo = edit.undo(), login = reply->user.login] { takeBack(undo, login); });
    });
}

void UserPane::takeBack(const Rpc::UpdateUser &request, const QString &login)
{
    m_backend.ask<Rpc::UpdateUser>(request, this, [this, login](const Result<Rpc::UserReply> &reply) {
        if (!reply)
            return m_messages->show(Severity::Warning, reply.error().detail);
        if (m_person.name == login) {
            m_person.name = reply->user.login;
            ask();
        }
        Q_EMIT done(tr("%1 is as before.").arg(reply->user.login), {});
    });
}

void UserPane::changeMember(bool add)
{
    const QString member = add ? m_member->text().trimmed()
        : m_members->currentItem() ? m_members->currentItem()->text()
                                   : QString();
    if (member.isEmpty())
        return;
    const QString group = m_person.name;
    m_backend.ask<Rpc::ChangeMembership>(
        {group, member, add}, this, [this, group, member, add](const Result<Rpc::Empty> &reply) {
            if (!reply)
                return m_messages->show(Severity::Warning, reply.error().detail);
            m_member->clear();
            ask();
            Q_EMIT done(add ? tr("%1 is in %2 now.").arg(member, group) : tr("%1 is not in %2 any more.").arg(member, group),
                [this, group, member, add] {
                    m_backend.ask<Rpc::ChangeMembership>({group, member, !add}, this, [this](const Result<Rpc::Empty> &back) {
                        if (!back)
                            m_messages->show(Severity::Warning, back.error().detail);
                        ask();
                    });
                });
        });
}

} // namespace Pages
