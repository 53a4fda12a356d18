// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

namespace Base {

/// Remembers the thread that made it: base of classes that are bound to a thread and are no QObject.
class ThreadBound
{
public:
    ThreadBound() : m_thread(QThread::currentThread()) { }

    /// The thread that made it, as QObject::thread() without moveToThread().
    QThread *thread() const { return m_thread; }

private:
    QThread *m_thread;
};

/// Whether \a object, a QObject or ThreadBound, belongs to the calling thread.
template <class Object> bool isOwnThread(const Object &object)
{
    return object.thread() == QThread::currentThread();
}

} // namespace Base

/// ASSERT_THREAD_OF ends the process if \a object belongs to another thread than the calling one, and
/// ASSERT_OWN_THREAD if `this` does: our own mistake, which otherwise shows as rare damage. In debug and
/// sanitizer builds only, where ASSERTS_OWN_THREAD is 1.
#if !defined(QT_NO_DEBUG) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define ASSERTS_OWN_THREAD 1
#define ASSERT_THREAD_OF(object)                                                                             \
    (Base::isOwnThread(object) ? static_cast<void>(0) : qFatal("%s: called outside its thread", Q_FUNC_INFO))
#else
#define ASSERTS_OWN_THREAD 0
#define ASSERT_THREAD_OF(object) static_cast<void>(0)
#endif
#define ASSERT_OWN_THREAD() ASSERT_THREAD_OF(*this)
