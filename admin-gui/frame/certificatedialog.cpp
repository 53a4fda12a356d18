// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/certificatedialog.h"

#include "widgets/severity.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Frame {

using Models::Severity;

namespace {

QLabel *selectable(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    return label;
}

/// So that two can be compared by eye: two lines of sixteen bytes.
QString grouped(const QByteArray &sha256)
{
    const QString text = Client::fingerprint(sha256);
    QStringList lines;
    for (qsizetype begin = 0; begin < text.size(); begin += 48)
        lines.append(text.mid(begin, 47));
    return lines.join(QLatin1Char('\n'));
}

QString dateText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

CertificateDialog::CertificateDialog(const QString &host, const Client::CertificateFinding &finding,
    const QByteArray &pinned, QWidget *parent)
    : QDialog(parent), m_host(host), m_sha256(finding.chain.constFirst().sha256)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool replaced = !pinned.isEmpty();
    setWindowTitle(replaced ? tr("The server shows another certificate") : tr("This certificate is not trusted"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(problems(finding, replaced));
    layout->addWidget(details(finding, pinned));
    auto *help = selectable(tr("On the server this command prints the fingerprint:\n"
                               "openssl x509 -in CERTIFICATE.pem -noout -fingerprint -sha256"));
    layout->addWidget(help);
    addChoices(layout, replaced);
}

QWidget *CertificateDialog::problems(const Client::CertificateFinding &finding, bool replaced)
{
    auto *box = new QGroupBox(tr("What is wrong"));
    auto *layout = new QVBoxLayout(box);
    QStringList lines = finding.problems;
    if (replaced) {
        lines.prepend(tr("You have pinned another certificate for %1. Either the server has a new one, or somebody "
                         "is between you and the server. Ask who runs it before you go on.")
                          .arg(m_host));
        box->setAutoFillBackground(true);
    }
    for (const QString &line : std::as_const(lines)) {
        QLabel *label = selectable(line);
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, Widgets::severityColor(Severity::Critical, palette));
        label->setPalette(palette);
        layout->addWidget(label);
    }
    return box;
}

QWidget *CertificateDialog::details(const Client::CertificateFinding &finding, const QByteArray &pinned)
{
    const Client::CertificateInfo &own = finding.chain.constFirst();
    auto *box = new QGroupBox(tr("The certificate"));
    auto *form = new QFormLayout(box);
    form->addRow(tr("Issued to:"), selectable(own.subject));
    form->addRow(tr("Valid for:"), selectable(own.names.join(QStringLiteral(", "))));
    form->addRow(tr("Issued by:"), selectable(own.issuer));
    form->addRow(tr("Valid:"), selectable(tr("%1 to %2").arg(dateText(own.from), dateText(own.until))));
    form->addRow(tr("Key:"), selectable(own.key));
    QStringList chain;
    for (const Client::CertificateInfo &info : finding.chain)
        chain.append(info.subject);
    form->addRow(tr("Chain:"), selectable(chain.join(QStringLiteral(" ← "))));
    QLabel *shown = selectable(grouped(own.sha256));
    shown->setFont(QFont(QStringLiteral("monospace")));
    shown->setWordWrap(false); // lines that end elsewhere cannot be compared
    form->addRow(tr("SHA-256 fingerprint:"), shown);
    if (!pinned.isEmpty()) {
        QLabel *before = selectable(grouped(pinned));
        before->setFont(shown->font());
        before->setWordWrap(false);
        form->addRow(tr("Pinned until now:"), before);
    }
    return box;
}

void CertificateDialog::addChoices(QVBoxLayout *layout, bool replaced)
{
    auto *buttons = new QDialogButtonBox;
    auto *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (replaced) {
        auto *typed = new QLineEdit;
        typed->setObjectName(QStringLiteral("host"));
        auto *label = new QLabel(tr("To replace the pinned certificate type the host's name, %1:").arg(m_host));
        label->setBuddy(typed);
        layout->addWidget(label);
        layout->addWidget(typed);
        auto *replace = buttons->addButton(tr("Replace the pin"), QDialogButtonBox::DestructiveRole);
        replace->setObjectName(QStringLiteral("replace"));
        replace->setEnabled(false);
        replace->setAutoDefault(false);
        connect(typed, &QLineEdit::textChanged, this,
            [this, replace](const QString &text) { replace->setEnabled(text == m_host); });
        connect(replace, &QPushButton::clicked, this, [this] { choose(true); });
    } else {
        auto *compared = new QCheckBox(tr("I have compared the fingerprint"));
        compared->setObjectName(QStringLiteral("compared"));
        layout->addWidget(compared);
        auto *once = buttons->addButton(tr("Trust for this session"), QDialogButtonBox::ActionRole);
        auto *pin = buttons->addButton(tr("Pin this certificate"), QDialogButtonBox::ActionRole);
        once->setObjectName(QStringLiteral("once"));
        pin->setObjectName(QStringLiteral("pin"));
        for (QPushButton *button : {once, pin}) {
            button->setEnabled(false);
            button->setAutoDefault(false);
            connect(compared, &QCheckBox::toggled, button, &QPushButton::setEnabled);
            connect(button, &QPushButton::clicked, this, [this, keep = button == pin] { choose(keep); });
        }
    }
    layout->addWidget(buttons);
}

void CertificateDialog::choose(bool keep)
{
    Q_EMIT trusted(m_sha256, keep);
    done(QDialog::Accepted);
}

} // namespace Frame
