// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/limits.h"
#include "mime/parameters.h"

namespace Mime {

/// What a part's header says about its body (RFC 2045, RFC 2183, RFC 1864, RFC 3282, RFC 2557). The first of
/// equal fields counts.
struct ContentFields
{
    QByteArray type; ///< lower case; empty if there is no usable Content-Type
    QByteArray subtype;
    QList<Parameter> parameters;
    QByteArray encoding; ///< lower case, "7bit" if not given
    QByteArray id; ///< the following as written, unfolded; empty if not given
    QByteArray description;
    QByteArray md5;
    QByteArray location;
    QList<QByteArray> languages;
    std::optional<ParameterizedValue> disposition;

    /// Of the content type; null if there is none. Lives as long as this object.
    const Parameter *parameter(QByteArrayView lowerCaseName) const;
};

/// \param header the part's header block.
ContentFields contentFields(QByteArrayView header, const Limits &limits = {});

} // namespace Mime
