// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/html.h"

#include "base/text.h"
#include "mime/tokens.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace Mime {

/// Names of U+00A0…U+00FF in order (HTML 4.01 section 24.2.1).
static constexpr QByteArrayView latinEntities(
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg "
    "macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo "
    "frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig "
    "Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve "
    "Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN "
    "szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc "
    "euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml "
    "divide oslash ugrave uacute ucirc uuml yacute thorn yuml");

static QHash<QByteArray, char32_t> entityTable()
{
    QHash<QByteArray, char32_t> table{{"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'},
        {"apos", U'\''}, {"euro", U'\u20ac'}, {"ndash", U'\u2013'}, {"mdash", U'\u2014'},
        {"lsquo", U'\u2018'}, {"rsquo", U'\u2019'}, {"sbquo", U'\u201a'}, {"ldquo", U'\u201c'},
        {"rdquo", U'\u201d'}, {"bdquo", U'\u201e'}, {"hellip", U'\u2026'}, {"bull", U'\u2022'},
        {"trade", U'\u2122'}, {"scaron", U'\u0161'}, {"Scaron", U'\u0160'}, {"oelig", U'\u0153'},
        {"OElig", U'\u0152'}};
    char32_t point = 0xa0;
    for (const QByteArray &name : latinEntities.toByteArray().split(' '))
        table.insert(name, point++);
    return table;
}

static std::optional<char32_t> entity(QByteArrayView name)
{
    static const QHash<QByteArray, char32_t> table = entityTable();
    if (!name.startsWith('#')) {
        const auto found = table.constFind(name.toByteArray());
        return found == table.constEnd() ? std::nullopt : std::optional<char32_t>(*found);
    }
    const bool hexadecimal = name.size() > 1 && (name[1] | 0x20) == 'x';
    bool known = false;
    const QByteArray digits = name.sliced(hexadecimal ? 2 : 1).toByteArray();
    const uint point = digits.toUInt(&known, hexadecimal ? 16 : 10);
    if (!known || point < 0x20 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000))
        return known ? std::optional<char32_t>(U' ') : std::nullopt;
    return char32_t(point);
}

static bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool isNameCharacter(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9');
}

namespace {

class Stripper
{
public:
    // Nothing that is put out is longer than what it stands for.
    explicit Stripper(QByteArrayView html)
        : m_html(html)
        , m_out(html.size(), Qt::Uninitialized)
        , m_end(m_out.data())
    {
    }
    Q_DISABLE_COPY_MOVE(Stripper)
    QByteArray run();

private:
    void markup();
    void tag();
    void skipPast(QByteArrayView end);
    void skipElement(QByteArrayView name);
    void reference();
    void character(char c);
    bool passOver(char32_t point);
    void lineFeed();
    void put(char c)
    {
        Q_ASSERT(m_end < m_out.constData() + m_out.size());
        *m_end++ = c;
    }
    bool isEmpty() const { return m_end == m_out.constData(); }
    bool endsWith(char c) const { return !isEmpty() && m_end[-1] == c; }

    const QByteArrayView m_html;
    qsizetype m_at = 0;
    QByteArray m_out;
    char *m_end; ///< of what is in m_out
};

QByteArray Stripper::run()
{
    while (m_at < m_html.size()) {
        const char c = m_html[m_at];
        if (c == '<')
            markup();
        else if (c == '&')
            reference();
        else if (c == '\xc2' && m_html.size() - m_at > 1 && passOver(uchar(m_html[m_at + 1])))
            m_at += 2;
        else
            character(c), ++m_at;
    }
    m_out.truncate(m_end - m_out.constData());
    return std::move(m_out);
}

void Stripper::character(char c)
{
    if (!TokenReader::isBlank(c) && c != '\f')
        put(c);
    else if (!isEmpty() && !endsWith(' ') && !endsWith('\n'))
        put(' ');
}

/// Whether \a point is one of those that look like a blank or like nothing, and is done with.
bool Stripper::passOver(char32_t point)
{
    if (point == 0xa0)
        character(' ');
    return point == 0xa0 || point == 0xad;
}

void Stripper::lineFeed()
{
    if (endsWith(' '))
        --m_end;
    if (!isEmpty() && !endsWith('\n'))
        put('\n');
}

void Stripper::skipPast(QByteArrayView end)
{
    const qsizetype found = m_html.indexOf(end, m_at);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

/// \pre a '<' at m_at
void Stripper::markup()
{
    const QByteArrayView rest = m_html.sliced(m_at);
    if (rest.startsWith("<!--")) {
        m_at += 2; // "<!-->" is a whole comment
        skipPast("-->");
    } else if (rest.size() > 1 && (rest[1] == '!' || rest[1] == '?')) {
        skipPast(">");
    } else if (rest.size() > 1
        && (isLetter(rest[1]) || (rest[1] == '/' && rest.size() > 2 && isLetter(rest[2])))) {
        tag();
    } else {
        character('<');
        ++m_at;
    }
}

void Stripper::tag()
{
    static const QSet<QByteArray> breaking{"br", "p", "div", "tr", "td", "th", "li", "ul", "ol", "dl", "dt",
        "dd", "h1", "h2", "h3", "h4", "h5", "h6", "table", "blockquote", "hr", "title", "pre", "section",
        "article", "header", "footer", "option", "body"};
    const bool closing = m_html[++m_at] == '/';
    m_at += closing ? 1 : 0;
    QByteArray name;
    while (m_at < m_html.size() && isNameCharacter(m_html[m_at])) {
        if (name.size() < 16)
            name.append(char(m_html[m_at] | 0x20));
        ++m_at;
    }
    char before = 0; // the last one that is no blank
    for (char quote = 0; m_at < m_html.size(); ++m_at) {
        const char c = m_html[m_at];
        if (quote == 0 && c == '>')
            break;
        if (quote != 0)
            quote = c == quote ? 0 : quote;
        else if ((c == '"' || c == '\'') && before == '=')
            quote = c;
        if (!TokenReader::isBlank(c))
            before = c;
    }
    m_at = qMin(m_at + 1, m_html.size());
    // Digits lose nothing by the 0x20 above: '1' is 0x31.
    if (breaking.contains(name))
        lineFeed();
    else if (!closing && (name == "script" || name == "style"))
        skipElement(name);
}

void Stripper::skipElement(QByteArrayView name)
{
    while (m_at < m_html.size()) {
        skipPast("</");
        if (m_html.size() - m_at >= name.size()
            && Base::equalsIgnoreCase(m_html.sliced(m_at, name.size()), name)) {
            skipPast(">");
            return;
        }
    }
}

/// \pre an '&' at m_at
void Stripper::reference()
{
    qsizetype end = m_at + 1;
    while (end < m_html.size() && end - m_at < 12
        && (isNameCharacter(m_html[end]) || (m_html[end] == '#' && end == m_at + 1)))
        ++end;
    const auto point = entity(m_html.sliced(m_at + 1, end - m_at - 1));
    if (!point) {
        character('&');
        ++m_at;
        return;
    }
    if (*point == U' ') {
        character(' ');
    } else if (!passOver(*point)) {
        for (const char c : QString::fromUcs4(&*point, 1).toUtf8())
            put(c);
    }
    m_at = end + (end < m_html.size() && m_html[end] == ';' ? 1 : 0);
}

} // namespace

QByteArray htmlText(QByteArrayView html)
{
    return Stripper(html).run();
}

} // namespace Mime
