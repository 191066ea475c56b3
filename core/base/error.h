// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <type_traits>
#include <utility>

namespace qd {

/// What kind of failure it is; the command line maps it to its exit code.
enum class ErrorCode {
    Usage, ///< the request itself makes no sense
    Unreadable, ///< missing input, or such that cannot be read
    Foreign, ///< a document of another program
    Newer, ///< a document of a later version of this program
    Damaged, ///< a document that does not hold any more what was written
    Invalid, ///< readable input with values that cannot be accepted
    Locked, ///< somebody else holds the document
    Missing, ///< the file was moved, renamed or deleted under us
    Conflict, ///< the file changed under us
    Unwritable, ///< the result cannot be stored
    Stopped, ///< the person did not want to wait; nothing was changed
    Internal, ///< a broken promise of our own
};

/// A failure with two voices: \a message is for the user (translated: what happened, why, what to do next),
/// \a detail is for the log (English, technical).
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or the reason why there is none. Never drop one.
template<typename T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

inline tl::unexpected<Error> failure(ErrorCode code, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

} // namespace qd

#define QD_CONCAT_(a, b) a##b
#define QD_CONCAT(a, b) QD_CONCAT_(a, b)

/// QD_TRY(const auto table, parse(text)); declares the value or returns the error to the caller.
#define QD_TRY(declaration, ...)                                                                                       \
    auto QD_CONCAT(qdResult, __LINE__) = (__VA_ARGS__);                                                                \
    if (!QD_CONCAT(qdResult, __LINE__))                                                                                \
        return tl::unexpected<qd::Error>(std::move(QD_CONCAT(qdResult, __LINE__)).error());                            \
    declaration = *std::move(QD_CONCAT(qdResult, __LINE__))

/// QD_CHECK(document.edit(...)); returns the error to the caller, otherwise goes on.
#define QD_CHECK(...)                                                                                                  \
    do {                                                                                                               \
        if (auto qdResult = (__VA_ARGS__); !qdResult)                                                                  \
            return tl::unexpected<qd::Error>(std::move(qdResult).error());                                             \
    } while (false)
