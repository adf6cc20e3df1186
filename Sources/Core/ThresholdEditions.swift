import Postgres

/// What one threshold comes to on each day: what the agency has confirmed, else the value that ships.
///
/// Facts hold all of it and not the value of one day, so that a replay knows what held.
package struct ThresholdEditions: Codable, Hashable, Sendable {
    /// Which threshold it is.
    package let code: ThresholdCode
    private let shipped: Int
    /// What the agency has confirmed, the earliest first; no two hold on one day.
    private let editions: [Edition]

    /// A value that two people have confirmed, and its days.
    package struct Edition: Codable, Hashable, Sendable {
        let from: CalendarDate
        /// The day on which the next one begins; nil where none follows.
        let until: CalendarDate?
        let value: Int
        let isToConfirm: Bool

        /// A value with its days.
        ///
        /// - Parameters:
        ///   - value: The value.
        ///   - from: Its first day.
        ///   - until: The day on which the next one begins; nil where none follows.
        ///   - isToConfirm: Whether an officer must still confirm it.
        package init(
            _ value: Int,
            from: CalendarDate,
            until: CalendarDate? = nil,
            isToConfirm: Bool = false
        ) {
            self.from = from
            self.until = until
            self.value = value
            self.isToConfirm = isToConfirm
        }
    }

    /// A threshold with what the agency has confirmed; without any the value that ships holds on every day.
    ///
    /// - Parameters:
    ///   - code: The threshold.
    ///   - editions: What the agency has confirmed, the earliest first.
    package init(_ code: ThresholdCode, _ editions: [Edition] = []) {
        self.code = code
        shipped = code.card.shipped
        self.editions = editions
    }

    /// Reads what the agency has confirmed; all thresholds are read once a transaction.
    ///
    /// - Parameters:
    ///   - code: The threshold.
    ///   - tx: Where it is read.
    /// - Returns: What it comes to on each day.
    /// - Throws: The database's errors.
    package static func of(
        _ code: ThresholdCode,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ThresholdEditions {
        let all = try tx.once("thresholds", from: ["threshold"]) {
            try tx.rows(
                """
                SELECT code, value, effective_from, effective_until, to_confirm FROM threshold
                WHERE state = 'confirmed' ORDER BY effective_from
                """,
                as: Confirmed.self
            )
        }
        return ThresholdEditions(code, all.filter { $0.code == code }.map(\.edition))
    }

    /// What it comes to on a day.
    ///
    /// - Parameter day: The day.
    /// - Returns: The value.
    package func value(on day: CalendarDate) -> Int { edition(on: day)?.value ?? shipped }

    /// Whether an officer must still confirm what it comes to on a day.
    ///
    /// - Parameter day: The day.
    /// - Returns: True where it is no text of law that two people have read.
    package func isToConfirm(on day: CalendarDate) -> Bool {
        edition(on: day)?.isToConfirm ?? code.card.toConfirm
    }

    /// Since when the agency's own value holds that is in force on a day; nil for the one that ships.
    ///
    /// - Parameter day: The day.
    /// - Returns: The first day of the value.
    package func since(_ day: CalendarDate) -> CalendarDate? { edition(on: day)?.from }

    /// What it comes to on a day, with its unit: `180 calendar days`.
    ///
    /// - Parameter day: The day.
    /// - Returns: The words.
    package func words(on day: CalendarDate) -> String { code.card.words(value(on: day)) }

    /// The length of a duty that begins on a day; nil for a number that is no length of time.
    ///
    /// - Parameter day: The day.
    /// - Returns: The length.
    package func deadline(on day: CalendarDate) -> Deadline? {
        code.card.deadline(value(on: day))
    }

    private func edition(on day: CalendarDate) -> Edition? {
        editions.last { Period(from: $0.from, until: $0.until).contains(day) }
    }

    /// One row of the table.
    private struct Confirmed: RowDecodable, Sendable {
        let code: ThresholdCode
        let edition: Edition

        init(row: borrowing Row) throws(RowError) {
            code = try row["code"]
            edition = Edition(
                try row["value"],
                from: try row["effective_from"],
                until: try row["effective_until"],
                isToConfirm: try row["to_confirm"]
            )
        }
    }
}
