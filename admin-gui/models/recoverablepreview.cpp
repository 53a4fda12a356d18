// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recoverablepreview.h"

#include "mime/charset.h"
#include "mime/content.h"
#include "mime/encodedwords.h"
#include "mime/headers.h"
#include "mime/html.h"
#include "mime/parser.h"

namespace Models {

using namespace Base;

namespace {

constexpr qsizetype mostText = 256 * 1024; // of what is shown

QByteArrayView piece(const QByteArray &raw, const Mime::Range &range)
{
    return QByteArrayView(raw).sliced(range.offset, range.size);
}

QList<MessagePreview::Header> headersOf(QByteArrayView header)
{
    static constexpr const char *wanted[]{"from", "to", "cc", "date", "subject"};
    QList<MessagePreview::Header> headers;
    for (const char *name : wanted) {
        Mime::FieldReader reader(header);
        while (const auto field = reader.next()) {
            if (field->is(name)) {
                headers.append({QString::fromLatin1(field->name.toByteArray()),
                    Mime::decodeHeader(Mime::unfolded(field->value))});
                break;
            }
        }
    }
    return headers;
}

QString nameOf(const Mime::ContentFields &fields)
{
    if (fields.disposition) {
        if (const Mime::Parameter *name = fields.disposition->find("filename"))
            return name->text();
    }
    const Mime::Parameter *name = fields.parameter("name");
    return name ? name->text() : QString();
}

bool isAttachment(const Mime::Part &part, const Mime::ContentFields &fields)
{
    if (part.isMultipart())
        return false;
    return !part.isText() || (fields.disposition && fields.disposition->value == "attachment");
}

QByteArray textOf(const QByteArray &raw, const Mime::Part &part)
{
    const QByteArray decoded = Mime::decodeTransfer(piece(raw, part.body()), part.encoding, mostText);
    return Mime::decodeCharset(decoded, part.charset).toUtf8();
}

/// Base64 makes four of three.
quint64 decodedSize(const Mime::Part &part)
{
    const auto size = quint64(part.bodySize);
    return part.encoding == Mime::TransferEncoding::Base64 ? size * 3 / 4 : size;
}

/// Lines end in a line feed, and control characters are not shown.
QString shownText(const QByteArray &utf8)
{
    QString text = QString::fromUtf8(utf8);
    text.remove(QLatin1Char('\r'));
    text.removeIf(
        [](QChar c) { return c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t'); });
    return text;
}

} // namespace

MessagePreview previewOf(const QByteArray &raw, quint64 size)
{
    const Mime::PartTree tree = Mime::parse(raw);
    MessagePreview preview;
    preview.isCut = quint64(raw.size()) < size;
    preview.headers = headersOf(piece(raw, tree.root().header()));
    const Mime::Part *plain = nullptr;
    const Mime::Part *html = nullptr;
    int behind = -1; // parts inside an attached message belong to it
    for (int i = 0; i < tree.parts().size(); ++i) {
        const Mime::Part &part = tree.at(i);
        if (behind >= 0 && part.headerBegin < tree.at(behind).end())
            continue;
        const Mime::ContentFields fields = Mime::contentFields(piece(raw, part.header()));
        if (isAttachment(part, fields)) {
            preview.attachments.append(
                {nameOf(fields), QString::fromLatin1(part.type + '/' + part.subtype), decodedSize(part)});
            behind = part.isMessage() ? i : -1;
        } else if (part.isText()) {
            const Mime::Part *&place = part.subtype == "html" ? html : plain;
            place = place ? place : &part;
        }
    }
    preview.fromHtml = !plain && html;
    if (plain)
        preview.text = shownText(textOf(raw, *plain));
    else if (html)
        preview.text = shownText(Mime::htmlText(textOf(raw, *html)));
    return preview;
}

RecoverablePreview::RecoverablePreview(Backend &backend, QObject *parent) : QObject(parent), m_bodies(backend)
{
}

void RecoverablePreview::clear()
{
    ++m_round;
    m_preview = {};
    m_load.reset();
}

void RecoverablePreview::show(StoreId store, const RecoverableObject &object, int ordinal)
{
    clear();
    m_load.begin();
    const quint64 round = m_round;
    m_bodies.locate(store, object, ordinal, this,
        [this, round, size = object.size](const Result<RecoverableBodies::Place> &place) {
            if (round != m_round)
                return;
            if (!place)
                return m_load.fail(place.error());
            m_bodies.read(*place, mostBytes, this, [this, round, size](const Result<QByteArray> &raw) {
                if (round != m_round)
                    return;
                if (!raw)
                    return m_load.fail(raw.error());
                m_preview = previewOf(*raw, size);
                m_load.succeed();
            });
        });
}

} // namespace Models
