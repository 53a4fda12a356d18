// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "storage/itemtypes.h"

#include <QByteArrayMatcher>

#include <vector>

namespace Domain {

/// Unknown: only columns that are not read yet can tell.
enum class Match : quint8 { No, Unknown, Yes };

/// A SEARCH program made ready: texts have matchers, and the children of a node stand in the order of their
/// cost. A plain value; reads no database. Depth is bounded by maxSearchDepth, so recursion is.
class SearchMatcher
{
public:
    /// Invalid for a program nested too deeply or of an unknown kind.
    static Base::Result<SearchMatcher> from(const Base::SearchKey &program);

    /// Storage::SearchColumn bits that evaluating the whole program takes.
    quint32 columns() const { return m_root.columns; }
    /// What can be said of \a row, of whose costly columns only \a available have been read.
    Match match(const Storage::SearchRow &row, quint32 available) const;

private:
    struct Node
    {
        Base::SearchKey::Kind kind = Base::SearchKey::All;
        std::vector<Node> children;
        Base::UidSet uids;
        quint64 number = 0;
        QByteArray line; ///< "field:" of a Header key
        QByteArray text;
        QString keyword;
        QByteArrayMatcher matcher;
        quint32 columns = 0; ///< of this node and all below
    };

    static Base::Result<Node> compile(const Base::SearchKey &key, int depth);
    static quint32 ownColumns(Base::SearchKey::Kind kind);
    static Match evaluate(const Node &node, const Storage::SearchRow &row, quint32 available);
    static Match evaluateTree(const Node &node, const Storage::SearchRow &row, quint32 available);
    static bool matches(const Node &node, const Storage::SearchRow &row);
    static bool matchesHeader(const Node &node, const QByteArray &headerText);

    Node m_root;
};

/// Whether \a uid is in the ascending, disjoint \a set.
bool contains(const Base::UidSet &set, Base::Uid uid);

} // namespace Domain
