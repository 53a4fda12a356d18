// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/addresses.h"
#include "mime/date.h"
#include "mime/digest.h"
#include "mime/encodedwords.h"
#include "mime/parser.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <gmime/gmime.h>

/// Compares trees, decoded bodies and header values with those of GMime, a parser that many mail programs
/// rely on, over well-formed messages: files, and random ones from fixed seeds.
class tst_MimeGmime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { g_mime_init(); }
    void files_data();
    void files();
    void generated_data();
    void generated();
    void subjects_data();
    void subjects();
    void addresses_data();
    void addresses();
    void dates_data();
    void dates();
};

static QByteArray theirObject(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    QByteArray out = QByteArray(g_mime_content_type_get_media_type(type)).toLower() + '/'
        + QByteArray(g_mime_content_type_get_media_subtype(type)).toLower();
    if (GMIME_IS_MULTIPART(object)) {
        out += '(';
        for (int i = 0; i < g_mime_multipart_get_count(GMIME_MULTIPART(object)); ++i)
            out += theirObject(g_mime_multipart_get_part(GMIME_MULTIPART(object), i));
        return out + ')';
    }
    if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        return out + '(' + theirObject(g_mime_message_get_mime_part(message)) + ')';
    }
    GMimeStream *stream = g_mime_stream_mem_new();
    if (GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(object)))
        g_mime_data_wrapper_write_to_stream(content, stream);
    GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    out += '=' + QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)) + ';';
    g_object_unref(stream);
    return out;
}

static QByteArray theirs(const QByteArray &raw)
{
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(raw.constData(), size_t(raw.size()));
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, nullptr);
    const QByteArray out = theirObject(g_mime_message_get_mime_part(message));
    g_object_unref(message);
    g_object_unref(parser);
    g_object_unref(stream);
    return out;
}

static QByteArray ours(const Mime::PartTree &tree, const QByteArray &raw, int index = 0)
{
    const Mime::Part &part = tree.at(index);
    QByteArray out = part.type + '/' + part.subtype;
    if (part.kind == Mime::Part::Kind::Leaf) {
        const QByteArray body = raw.mid(part.bodyBegin(), part.bodySize);
        return out + '=' + Mime::decodeTransfer(body, part.encoding) + ';';
    }
    out += '(';
    for (const int child : part.children)
        out += ours(tree, raw, child);
    return out + ')';
}

void tst_MimeGmime::files_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"plain", "plain-lf", "alternative", "attachment", "forwarded", "digest",
             "boundary-prefix", "boundary-same", "boundary-long", "unclosed", "uppercase", "mbox"})
        QTest::newRow(file) << QFINDTESTDATA(
            QLatin1String("../../fuzz/mime/corpus/") + QLatin1String(file) + QLatin1String(".eml"));
}

void tst_MimeGmime::files()
{
    QFETCH(const QString, file);
    QFile in(file);
    QVERIFY(in.open(QIODevice::ReadOnly));
    const QByteArray raw = in.readAll();
    QCOMPARE(ours(Mime::parse(raw), raw), theirs(raw));
}

namespace {

/// Makes random well-formed messages.
class Generator
{
public:
    explicit Generator(quint32 seed) : m_random(seed) { }
    QByteArray message() { return "From: a@b\r\nSubject: x" + fold() + "\r\n" + entity(0); }

private:
    int upTo(int bound) { return int(m_random.bounded(bound)); }
    QByteArray fold() { return upTo(3) == 0 ? "\r\n folded" : ""; }
    QByteArray text();
    QByteArray leaf();
    QByteArray entity(int depth);

    QRandomGenerator m_random;
    int m_boundaries = 0;
};

QByteArray Generator::text()
{
    static const char *pieces[] = {"Hello ", "world", "\r\n", "\r\n\r\n", "--", "=",
        "Gr\xc3\xbc\xc3\x9f"
        "e ",
        ".", "\t", "<b>", "&amp;", "--b0x", " b1"};
    QByteArray out;
    for (int i = upTo(30); i > 0; --i)
        out += pieces[upTo(int(std::size(pieces)))];
    return out;
}

static QByteArray quotedPrintable(const QByteArray &text)
{
    QByteArray out;
    int column = 0;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        out += plain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
        if ((column += plain ? 1 : 3) > 70) {
            out += "=\r\n";
            column = 0;
        }
    }
    return out;
}

QByteArray Generator::leaf()
{
    static const char *types[] = {
        "text/plain; charset=utf-8", "TEXT/HTML; charset=\"utf-8\"", "application/octet-stream", "image/png"};
    QByteArray out = QByteArray("Content-Type: ") + types[upTo(4)] + "\r\n";
    const QByteArray body = text();
    switch (upTo(4)) {
    case 0:
        return out + "Content-Transfer-Encoding: base64\r\n\r\n" + body.toBase64();
    case 1:
        return out + "Content-Transfer-Encoding: Quoted-Printable\r\n\r\n" + quotedPrintable(body);
    case 2:
        return "\r\n" + body; // no header at all
    default:
        return out + "Content-Transfer-Encoding: 8bit\r\n\r\n" + body;
    }
}

QByteArray Generator::entity(int depth)
{
    const int kind = depth > 6 ? 9 : upTo(depth == 0 ? 6 : 10);
    if (kind == 0)
        return "Content-Type: message/rfc822\r\n\r\nFrom: x@y\r\n" + entity(depth + 1);
    if (kind > 4)
        return leaf();
    const QByteArray boundary = "b" + QByteArray::number(m_boundaries++);
    QByteArray out = "Content-Type: multipart/mixed;\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    if (upTo(2))
        out += "preamble\r\n";
    for (int i = upTo(4) + 1; i > 0; --i)
        out += "--" + boundary + "\r\n" + entity(depth + 1) + "\r\n";
    if (upTo(8) == 0)
        return out; // not closed
    out += "--" + boundary + "--\r\n";
    return out + (upTo(2) ? "epilogue\r\n" : "");
}

} // namespace

void tst_MimeGmime::generated_data()
{
    QTest::addColumn<bool>("crlf");
    QTest::newRow("with CRLF") << true;
    QTest::newRow("with LF") << false;
}

void tst_MimeGmime::generated()
{
    QFETCH(const bool, crlf);
    qsizetype parts = 0;
    for (quint32 seed = 1; seed <= 1000; ++seed) {
        QByteArray raw = Generator(seed).message();
        if (!crlf)
            raw.replace("\r\n", "\n");
        const Mime::PartTree tree = Mime::parse(raw);
        parts += tree.parts().size();
        const QByteArray our = ours(tree, raw);
        const QByteArray their = theirs(raw);
        if (our != their)
            QFAIL(QByteArray(
                "seed " + QByteArray::number(seed) + "\n" + raw + "\nours: " + our + "\ntheirs: " + their)
                      .constData());
    }
    QVERIFY(parts > 3000);
}

void tst_MimeGmime::subjects_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"plain", "=?utf-8?q?Gr=C3=BC=C3=9Fe?=",
             "=?ISO-8859-1?B?R3L832U=?= and =?koi8-r?q?=C1=C2?=", "=?utf-8?q?=C3?= =?utf-8?q?=BC?=",
             "a =?utf-8?q?b?= =?utf-8?q?c?= d", "=?iso-2022-jp?B?GyRCJDMbKEI=?=", "folded\r\n line",
             "=?us-ascii*en?q?a_b?=", "=?utf-8?b?w7w=?=\r\n =?utf-8?q?x?="})
        QTest::newRow(value) << QByteArray(value);
}

void tst_MimeGmime::subjects()
{
    QFETCH(const QByteArray, value);
    char *unfolded = g_mime_utils_header_unfold(value.constData());
    char *decoded = g_mime_utils_header_decode_text(nullptr, unfolded);
    QCOMPARE(Mime::decodeHeader(value), QString::fromUtf8(decoded));
    g_free(decoded);
    g_free(unfolded);
}

void tst_MimeGmime::addresses_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"a@b.c", "Ada B. Example <a@b>", "\"Doe, J.\" <a@b>", "a@b (Ada)",
             "a@b, C <c@d>, <e@f>", "G: a@b, C <c@d>;", "none:;", "<@r1,@r2:a@b>", "a . b @ c . d"})
        QTest::newRow(value) << QByteArray(value);
}

static void collect(InternetAddressList *list, QByteArrayList &out)
{
    for (int i = 0; i < internet_address_list_length(list); ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        const char *name = internet_address_get_name(address);
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            out.append(QByteArray("[") + name);
            collect(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), out);
            out.append("]");
        } else {
            out.append(QByteArray(name) + '|'
                + internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)));
        }
    }
}

void tst_MimeGmime::addresses()
{
    QFETCH(const QByteArray, value);
    QByteArrayList their;
    InternetAddressList *list = internet_address_list_parse(nullptr, value.constData());
    collect(list, their);
    g_object_unref(list);
    QByteArrayList our;
    for (const Mime::Address &address : Mime::parseAddresses(value)) {
        if (address.kind == Mime::Address::Kind::GroupBegin)
            our.append("[" + address.mailbox);
        else if (address.kind == Mime::Address::Kind::GroupEnd)
            our.append("]");
        else
            our.append(address.name + '|' + address.mailbox + '@' + address.host);
    }
    QCOMPARE(our, their);
}

void tst_MimeGmime::dates_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value :
        {"Fri, 21 Nov 1997 09:55:06 -0600", "21 Nov 1997 09:55:06 +0000", "Sat, 29 Feb 2020 23:59:59 +0530",
            "Tue, 1 Jul 2003 10:52:37 +0200 (CEST)", "1 Jan 70 00:00:00 GMT"})
        QTest::newRow(value) << QByteArray(value);
}

void tst_MimeGmime::dates()
{
    QFETCH(const QByteArray, value);
    GDateTime *date = g_mime_utils_header_decode_date(value.constData());
    QVERIFY(date);
    const auto our = Mime::parseDate(value);
    QVERIFY(our);
    QCOMPARE(our->time, qint64(g_date_time_to_unix(date)));
    g_date_time_unref(date);
}

QTEST_APPLESS_MAIN(tst_MimeGmime)
#include "tst_mimegmime.moc"
