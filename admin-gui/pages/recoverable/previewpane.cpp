// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recoverable/previewpane.h"

#include "models/format.h"
#include "widgets/faces.h"
#include "widgets/icon.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Pages {

PreviewPane::PreviewPane(Models::Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_preview(backend)
    , m_stack(new QStackedWidget(this))
    , m_hint(new QLabel(this))
{
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setTextFormat(Qt::PlainText);
    m_faces = new Widgets::Faces(makeContent(), this);
    m_faces->follow(
        m_preview.load(), [] { return false; },
        [this] {
            if (m_again)
                m_again();
        });
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_faces);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    connect(m_preview.load(), &Models::Load::changed, this, [this] {
        if (m_preview.load()->hasData())
            fill();
    });
    clear(tr("Choose an item to look into it."));
}

QWidget *PreviewPane::makeContent()
{
    auto *content = new QWidget(this);
    m_headers = new QLabel(content);
    m_headers->setTextFormat(Qt::PlainText);
    m_headers->setWordWrap(true);
    m_headers->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note = new QLabel(content);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    QFont italic = font();
    italic.setItalic(true);
    m_note->setFont(italic);
    m_text = new QPlainTextEdit(content);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the message"));
    m_attachmentsTitle = new QLabel(content);
    m_attachments = new QListWidget(content);
    m_attachments->setAccessibleName(tr("Attachments"));
    m_attachments->setMaximumHeight(fontMetrics().height() * 6);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->addWidget(m_headers);
    layout->addWidget(m_note);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_attachmentsTitle);
    layout->addWidget(m_attachments);
    return content;
}

void PreviewPane::show(Base::StoreId store, const Base::RecoverableObject &object, int ordinal)
{
    if (object.isFolder) {
        clear(tr("The folder %1 was deleted with %n messages in it; it is restored as a whole.", nullptr,
            int(object.messages))
                  .arg(object.subject));
        return;
    }
    m_again = [this, store, object, ordinal] { m_preview.show(store, object, ordinal); };
    m_stack->setCurrentWidget(m_faces);
    m_again();
}

void PreviewPane::clear(const QString &why)
{
    m_again = {};
    m_preview.clear();
    m_hint->setText(why);
    m_stack->setCurrentWidget(m_hint);
}

QString PreviewPane::face() const
{
    return m_stack->currentWidget() == m_hint ? QStringLiteral("hint") : m_faces->face();
}

void PreviewPane::fill()
{
    const Models::MessagePreview &preview = m_preview.preview();
    QStringList headers;
    for (const Models::MessagePreview::Header &header : preview.headers)
        headers.append(QStringLiteral("%1: %2").arg(header.name, header.value));
    m_headers->setText(headers.join(QLatin1Char('\n')));
    QStringList notes;
    if (preview.fromHtml)
        notes.append(tr("This message is HTML; only its text is shown, and nothing of it is fetched."));
    if (preview.isCut)
        notes.append(tr("This message is long; only its beginning is shown."));
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
    m_text->setPlainText(preview.text);
    m_attachments->clear();
    for (const Models::MessagePreview::Attachment &attachment : preview.attachments) {
        const QString name = attachment.name.isEmpty() ? tr("(no name)") : attachment.name;
        m_attachments->addItem(
            tr("%1 – %2, %3").arg(name, attachment.type, Models::sizeText(attachment.size)));
    }
    m_attachmentsTitle->setText(tr("%n attachments", nullptr, int(preview.attachments.size())));
    m_attachmentsTitle->setVisible(!preview.attachments.isEmpty());
    m_attachments->setVisible(!preview.attachments.isEmpty());
}

} // namespace Pages
