// SPDX-License-Identifier: GPL-3.0-or-later
#include "guitest.h"
#include "widgets/chart.h"
#include "widgets/chartcolors.h"
#include "widgets/severity.h"

#include <QLineF>
#include <QPalette>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

using namespace Models;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

ChartPicture somePicture(int lines = 2, int points = 60)
{
    ChartPicture picture;
    picture.span = {1'790'000'000'000, 1'790'000'060'000};
    picture.top = 100;
    picture.unit = str("ms");
    for (int line = 0; line < lines; ++line) {
        Run run;
        for (int i = 0; i < points; ++i)
            run.append({double(picture.span.begin) + 60'000.0 * i / points, 10.0 * line + i % 9});
        picture.lines.append({str("Line %1").arg(line), {run}});
    }
    return picture;
}

QWidget *inside(Widgets::Chart &chart)
{
    return chart.findChild<QWidget *>(str("qt_scrollarea_viewport"));
}

QPalette darkPalette()
{
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(35, 38, 41));
    dark.setColor(QPalette::WindowText, QColor(239, 240, 241));
    dark.setColor(QPalette::Base, QColor(27, 30, 32));
    dark.setColor(QPalette::Text, QColor(239, 240, 241));
    return dark;
}

} // namespace

class TestChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreToldApartByColourAndByDashes()
    {
        for (int a = 0; a < 6; ++a) {
            for (int b = a + 1; b < 6; ++b) {
                const QPen first = Widgets::chartPen(a, QPalette());
                const QPen second = Widgets::chartPen(b, QPalette());
                QVERIFY(first.color() != second.color());
                QVERIFY(first.dashPattern() != second.dashPattern() || first.style() != second.style());
            }
        }
    }
    void linesCanBeSeenOnTheirGround()
    {
        const auto luminance = [](const QColor &color) {
            const auto part = [](double value) {
                return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
        };
        QPalette light;
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Window, QColor(239, 239, 239));
        light.setColor(QPalette::WindowText, Qt::black);
        for (const QPalette &palette : {light, darkPalette()}) {
            for (int line = 0; line < 6; ++line) {
                const double one = luminance(Widgets::chartPen(line, palette).color()) + 0.05;
                const double two = luminance(palette.color(QPalette::Base)) + 0.05;
                // WCAG 2.1, 1.4.11; a little less for the reddish purple, whose dashes help.
                QVERIFY2(
                    std::max(one, two) / std::min(one, two) >= 2.8, qPrintable(str("line %1").arg(line)));
            }
        }
    }
    void drawsWhatThePictureHas()
    {
        Widgets::Chart chart(str("Response time"));
        chart.resize(600, 300);
        chart.show(somePicture());
        QCOMPARE(chart.points(), 120);
        chart.show(somePicture(2, 30));
        QCOMPARE(chart.points(), 60);
        QVERIFY(chart.columns() <= mostPoints / 2);
        QCOMPARE(Gui::namelessWidget(chart), QString());
    }
    void aLegendButtonHidesALineAndAltIsolatesIt()
    {
        Widgets::Chart chart(str("Response time"));
        chart.resize(600, 300);
        chart.show(somePicture(3));
        chart.QWidget::show();
        const QList<QToolButton *> buttons = chart.findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 3);
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QVERIFY(!chart.isLineShown(1));
        QCOMPARE(chart.points(), 120);
        chart.isolate(2);
        QCOMPARE(chart.points(), 60);
        QVERIFY(!chart.isLineShown(0));
        chart.isolate(2);
        QCOMPARE(chart.points(), 180);
    }
    void aRubberBandZoomsAndADoubleClickGoesBack()
    {
        Widgets::Chart chart(str("Response time"));
        chart.resize(600, 300);
        chart.show(somePicture());
        chart.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QSignalSpy zoomed(&chart, &Widgets::Chart::zoomed);
        QSignalSpy back(&chart, &Widgets::Chart::resetWanted);
        QWidget *view = inside(chart);
        QTest::mousePress(view, Qt::LeftButton, {}, {200, 100});
        QTest::mouseMove(view, {400, 120});
        QTest::mouseRelease(view, Qt::LeftButton, {}, {400, 120});
        QCOMPARE(zoomed.count(), 1);
        const Span span = zoomed.at(0).at(0).value<Span>();
        QVERIFY(span.begin > chart.picture().span.begin && span.end < chart.picture().span.end);
        QVERIFY(span.length() > 10'000 && span.length() < 40'000);
        QTest::mouseClick(view, Qt::LeftButton, {}, {200, 100});
        QCOMPARE(zoomed.count(), 1);
        QTest::mouseDClick(view, Qt::LeftButton, {}, {200, 100});
        QCOMPARE(back.count(), 1);
    }
    void theKeyboardDoesWhatTheMouseDoes()
    {
        Widgets::Chart chart(str("Response time"));
        chart.resize(600, 300);
        chart.show(somePicture());
        chart.QWidget::show();
        QSignalSpy pointed(&chart, &Widgets::Chart::pointedAt);
        QSignalSpy zoomed(&chart, &Widgets::Chart::zoomed);
        QSignalSpy back(&chart, &Widgets::Chart::resetWanted);
        QWidget *view = inside(chart)->parentWidget();
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(pointed.count(), 1);
        QCOMPARE(chart.crosshair(), chart.picture().span.end - 1000);
        QTest::keyClick(view, Qt::Key_Plus);
        QCOMPARE(zoomed.at(0).at(0).value<Span>().length(), 30'000);
        QTest::keyClick(view, Qt::Key_Escape);
        QCOMPARE(back.count(), 1);
    }
    void aTickIsCheap()
    {
        Widgets::Chart chart(str("Response time"));
        chart.resize(600, 300);
        chart.show(somePicture(4, 1000));
        chart.QWidget::show();
        const ChartPicture picture = somePicture(4, 1000);
        QVERIFY(Gui::busyTime([&] { chart.show(picture); }) < 100);
        QCOMPARE(chart.points(), 4000);
    }
    void pictures()
    {
        ChartPicture picture = somePicture(4);
        picture.threshold = 60;
        picture.gaps.append(
            {{picture.span.begin + 20'000, picture.span.begin + 40'000}, str("No values: not connected")});
        picture.marks.append({picture.span.begin + 10'000, str("Reload")});
        for (const bool dark : {false, true}) {
            Widgets::Chart chart(str("Response time"));
            if (dark)
                chart.setPalette(darkPalette());
            chart.resize(700, 320);
            chart.show(picture);
            chart.setCrosshair(picture.span.begin + 50'000);
            QVERIFY(Gui::picture(chart, dark ? str("chart-dark") : str("chart")));
            QVERIFY(chart.svg().contains("<svg"));
            QVERIFY(!chart.image().isNull());
        }
    }
};

QTEST_MAIN(TestChart)
#include "tst_gui_chart.moc"
