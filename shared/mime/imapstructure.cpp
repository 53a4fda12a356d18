// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/imapstructure.h"

#include "mime/content.h"

namespace Mime {

// body       = "(" (multipart / message / text / basic) ")"                    (RFC 3501 section 9)
// multipart  = 1*body SP subtype [SP params SP dsp SP lang SP loc]
// others     = type SP subtype SP params SP id SP desc SP enc SP octets [...] [SP md5 SP dsp SP lang SP loc]
// The parts in square brackets after a body's own fields are extension data: BODYSTRUCTURE has them, BODY has
// not.

namespace {

/// Writes both forms at once. Recursion goes as deep as the tree, which Limits::depth bounds.
class Writer
{
public:
    Writer(const PartTree &tree, QByteArrayView raw, const Limits &limits)
        : m_tree(tree)
        , m_raw(raw)
        , m_limits(limits)
    {
    }
    Structure run()
    {
        part(0);
        return std::move(m_out);
    }

private:
    void part(int index);
    void multipart(const Part &part, const ContentFields &fields);
    void leaf(const Part &part, const ContentFields &fields);
    void message(const Part &part);
    void extension(const ContentFields &fields);
    void both(QByteArrayView text)
    {
        m_out.body.append(text);
        m_out.bodyStructure.append(text);
    }
    bool isFull() const { return m_out.bodyStructure.size() > m_limits.structure; }

    const PartTree &m_tree;
    const QByteArrayView m_raw;
    const Limits &m_limits;
    Structure m_out;
};

} // namespace

static void appendOptional(QByteArray &out, const QByteArray &text)
{
    if (text.isEmpty())
        out.append("NIL");
    else
        appendString(out, text);
}

static void appendParameters(QByteArray &out, const QList<Parameter> &parameters, bool needsCharset)
{
    if (parameters.isEmpty() && !needsCharset) {
        out.append("NIL");
        return;
    }
    char separator = '(';
    for (const Parameter &parameter : parameters) {
        out.append(separator);
        appendString(out, parameter.extended ? QByteArray(parameter.name + '*') : parameter.name);
        out.append(' ');
        appendString(out, parameter.value);
        separator = ' ';
    }
    if (needsCharset)
        out.append(separator).append("\"charset\" \"us-ascii\"");
    out.append(')');
}

static void appendDisposition(QByteArray &out, const std::optional<ParameterizedValue> &disposition)
{
    if (!disposition) {
        out.append("NIL");
        return;
    }
    out.append('(');
    appendString(out, disposition->value);
    out.append(' ');
    appendParameters(out, disposition->parameters, false);
    out.append(')');
}

static void appendLanguages(QByteArray &out, const QList<QByteArray> &languages)
{
    if (languages.size() < 2) {
        appendOptional(out, languages.value(0));
        return;
    }
    char separator = '(';
    for (const QByteArray &language : languages) {
        out.append(separator);
        appendString(out, language);
        separator = ' ';
    }
    out.append(')');
}

void Writer::part(int index)
{
    const Part &node = m_tree.at(index);
    ContentFields fields;
    if (isFull())
        fields.encoding = "7bit";
    else
        fields = contentFields(m_raw.sliced(node.headerBegin, node.headerSize), m_limits);
    if (fields.type != node.type || fields.subtype != node.subtype)
        fields.parameters.clear(); // they belong to a type the parser did not believe
    both("(");
    if (node.isMultipart())
        multipart(node, fields);
    else
        leaf(node, fields);
    both(")");
}

void Writer::multipart(const Part &node, const ContentFields &fields)
{
    for (const int child : node.children)
        part(child);
    QByteArray text(" ");
    appendString(text, node.subtype);
    both(text);
    m_out.bodyStructure.append(' ');
    appendParameters(m_out.bodyStructure, fields.parameters, false);
    extension(fields);
}

void Writer::leaf(const Part &node, const ContentFields &fields)
{
    QByteArray text;
    appendString(text, node.type);
    text.append(' ');
    appendString(text, node.subtype);
    text.append(' ');
    appendParameters(text, fields.parameters, node.isText() && !fields.parameter("charset"));
    text.append(' ');
    appendOptional(text, fields.id);
    text.append(' ');
    appendOptional(text, fields.description);
    text.append(' ');
    appendString(text, fields.encoding);
    text.append(' ').append(QByteArray::number(node.bodySize));
    both(text);
    if (node.isMessage())
        message(node);
    if (node.isMessage() || node.isText())
        both(QByteArray(" " + QByteArray::number(node.lines)));
    m_out.bodyStructure.append(' ');
    appendOptional(m_out.bodyStructure, fields.md5);
    extension(fields);
}

void Writer::message(const Part &node)
{
    const Part &inner = m_tree.at(node.children.first());
    both(" ");
    both(envelope(isFull() ? QByteArrayView() : m_raw.sliced(inner.headerBegin, inner.headerSize), m_limits));
    both(" ");
    part(node.children.first());
}

void Writer::extension(const ContentFields &fields)
{
    QByteArray &out = m_out.bodyStructure;
    out.append(' ');
    appendDisposition(out, fields.disposition);
    out.append(' ');
    appendLanguages(out, fields.languages);
    out.append(' ');
    appendOptional(out, fields.location);
}

Structure structure(const PartTree &tree, QByteArrayView raw, const Limits &limits)
{
    return Writer(tree, raw, limits).run();
}

/// Longer strings go as literals, which no client has to scan.
static constexpr qsizetype longestQuoted = 1000;

static bool isQuotable(QByteArrayView text)
{
    if (text.size() > longestQuoted)
        return false;
    for (const char c : text) {
        if (uchar(c) >= 0x80 || c == '\r' || c == '\n' || c == '\0')
            return false;
    }
    return true;
}

void appendString(QByteArray &out, QByteArrayView text)
{
    if (isQuotable(text)) {
        out.append('"');
        for (const char c : text) {
            if (c == '"' || c == '\\')
                out.append('\\');
            out.append(c);
        }
        out.append('"');
        return;
    }
    if (!text.contains('\0')) {
        out.append('{').append(QByteArray::number(text.size())).append("}\r\n").append(text);
        return;
    }
    QByteArray clean;
    clean.reserve(text.size());
    for (const char c : text) {
        if (c != '\0')
            clean.append(c);
    }
    appendString(out, clean);
}

void appendNString(QByteArray &out, QByteArrayView text)
{
    if (text.isNull())
        out.append("NIL");
    else
        appendString(out, text);
}

} // namespace Mime
