// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include <QTest>

#include <memory>

using namespace Base;

class TestResult : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valueAndErrorAreToldApart();
    void tryGivesTheValue();
    void tryReturnsTheError();
    void tryMovesWhatCannotBeCopied();
    void tryWorksWithoutAValue();
    void aResultOfAnErrorLikeValueIsNoError();
    void everyCodeHasItsName();
};

static Result<int> half(int number)
{
    if (number % 2 != 0)
        return {Code::Invalid, QStringLiteral("%1 is odd").arg(number)};
    return number / 2;
}

static Result<QString> quarter(int number)
{
    const int first = TRY(half(number));
    return QString::number(TRY(half(first)));
}

static Result<void> even(int number)
{
    TRY(half(number));
    return {};
}

static Result<int> nextToEven(int number, int &calls)
{
    TRY(even(number));
    ++calls;
    return number + 1;
}

static Result<std::unique_ptr<int>> owned(bool ok)
{
    if (!ok)
        return {Code::Busy, {}};
    return std::make_unique<int>(7);
}

static Result<int> opened(bool ok)
{
    const std::unique_ptr<int> value = TRY(owned(ok));
    return *value;
}

void TestResult::valueAndErrorAreToldApart()
{
    QVERIFY(half(4));
    QCOMPARE(*half(4), 2);
    QVERIFY(!half(3));
    QCOMPARE(half(3).error().code, Code::Invalid);
    QCOMPARE(half(3).error().detail, QStringLiteral("3 is odd"));
    QCOMPARE(half(3).value_or(9), 9);
    QCOMPARE(half(8).value_or(9), 4);
}

void TestResult::tryGivesTheValue()
{
    QCOMPARE(*quarter(8), QStringLiteral("2"));
}

void TestResult::tryReturnsTheError()
{
    QCOMPARE(quarter(6).error().detail, QStringLiteral("3 is odd"));
    QCOMPARE(quarter(5).error().detail, QStringLiteral("5 is odd"));
}

void TestResult::tryMovesWhatCannotBeCopied()
{
    QCOMPARE(*opened(true), 7);
    QCOMPARE(opened(false).error().code, Code::Busy);
}

void TestResult::tryWorksWithoutAValue()
{
    int calls = 0;
    QCOMPARE(*nextToEven(2, calls), 3);
    QCOMPARE(nextToEven(3, calls).error().code, Code::Invalid);
    QCOMPARE(calls, 1);
}

void TestResult::aResultOfAnErrorLikeValueIsNoError()
{
    const Result<QString> text(QStringLiteral("broken"));
    QVERIFY(text.has_value());
    QCOMPARE(text->size(), 6);
}

void TestResult::everyCodeHasItsName()
{
    QStringList names;
    for (int code = 0; code <= int(Code::Internal); ++code)
        names += codeName(Code(code));
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QStringLiteral("Unknown")));
    QCOMPARE(QString(codeName(Code(200))), QStringLiteral("Unknown"));
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
