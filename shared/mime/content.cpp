// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/content.h"

#include "mime/headers.h"

#include <cstring>

namespace Mime {

static bool isToken(QByteArrayView text)
{
    for (const char c : text) {
        if (uchar(c) <= 0x20 || uchar(c) >= 0x7f || strchr("()<>@,;:\\\"/[]?=", c))
            return false;
    }
    return !text.isEmpty();
}

const Parameter *ContentFields::parameter(QByteArrayView lowerCaseName) const
{
    const Parameter *found = nullptr;
    for (const Parameter &each : parameters) {
        if (each.name == lowerCaseName && (!found || (each.extended && !found->extended)))
            found = &each;
    }
    return found;
}

static void readType(ContentFields &out, QByteArrayView value)
{
    ParameterizedValue parsed = parseParameterized(value);
    const QByteArrayView type(parsed.value);
    const qsizetype slash = type.indexOf('/');
    if (slash >= 0 && isToken(type.first(slash)) && isToken(type.sliced(slash + 1))) {
        out.type = type.first(slash).toByteArray();
        out.subtype = type.sliced(slash + 1).toByteArray();
    } else if (type == "text") {
        out.type = "text";
        out.subtype = "plain";
    } else {
        return;
    }
    out.parameters = std::move(parsed.parameters);
}

static void readLanguages(ContentFields &out, QByteArrayView value)
{
    for (const QByteArray &language : unfolded(value).split(',')) {
        if (QByteArray trimmed = language.trimmed(); !trimmed.isEmpty())
            out.languages.append(std::move(trimmed));
    }
}

static void readField(ContentFields &out, QByteArrayView what, QByteArrayView value, bool &typed)
{
    const auto is = [what](QByteArrayView name) { return what.compare(name, Qt::CaseInsensitive) == 0; };
    if (is("type") && !typed) {
        typed = true;
        readType(out, value);
    } else if (is("transfer-encoding") && out.encoding.isEmpty()) {
        out.encoding = parseParameterized(value).value;
    } else if (is("disposition") && !out.disposition) {
        if (auto disposition = parseParameterized(value); !disposition.value.isEmpty())
            out.disposition = std::move(disposition);
    } else if (is("id") && out.id.isEmpty()) {
        out.id = unfolded(value);
    } else if (is("description") && out.description.isEmpty()) {
        out.description = unfolded(value);
    } else if (is("md5") && out.md5.isEmpty()) {
        out.md5 = unfolded(value);
    } else if (is("location") && out.location.isEmpty()) {
        out.location = unfolded(value);
    } else if (is("language") && out.languages.isEmpty()) {
        readLanguages(out, value);
    }
}

ContentFields contentFields(QByteArrayView header, const Limits &limits)
{
    static constexpr QByteArrayView prefix("content-");
    ContentFields out;
    bool typed = false;
    FieldReader reader(header, limits);
    while (const auto field = reader.next()) {
        if (field->name.size() > prefix.size() && (field->name[0] | 0x20) == 'c'
            && field->name.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0)
            readField(out, field->name.sliced(prefix.size()), field->value, typed);
    }
    if (out.encoding.isEmpty())
        out.encoding = "7bit";
    return out;
}

} // namespace Mime
