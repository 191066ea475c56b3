// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <cstdlib>

namespace qd::test {

/// Prepares the process: test-mode standard paths, and a message handler that ends the test at a warning
/// nobody announced with QTest::ignoreMessage.
void prepare();

/// The folder with real data beside the checkout, or an empty string: then skip with a message.
QString sharedData(const QString &relativePath);

} // namespace qd::test

/// Main of a test. Link qd_testsupport; QD_TEST_UI is set by qd_add_test(… UI).
#ifdef QD_TEST_UI
#    include <QApplication>
#    define QD_TEST_MAIN(TestClass)                                                                                    \
        int main(int argc, char **argv)                                                                                \
        {                                                                                                              \
            QApplication application(argc, argv);                                                                      \
            qd::test::prepare();                                                                                       \
            TestClass test;                                                                                            \
            return QTest::qExec(&test, argc, argv);                                                                    \
        }
#else
#    define QD_TEST_MAIN(TestClass)                                                                                    \
        int main(int argc, char **argv)                                                                                \
        {                                                                                                              \
            QCoreApplication application(argc, argv);                                                                  \
            qd::test::prepare();                                                                                       \
            TestClass test;                                                                                            \
            return QTest::qExec(&test, argc, argv);                                                                    \
        }
#endif

/// Checks a Result and prints its error when it has none.
#define QVERIFY_RESULT(result)                                                                                         \
    do {                                                                                                               \
        const auto &qdChecked = (result);                                                                              \
        QVERIFY2(qdChecked.has_value(),                                                                                \
                 qdChecked ? ""                                                                                        \
                           : qPrintable(qdChecked.error().message + QLatin1String(" / ") + qdChecked.error().detail)); \
    } while (false)
