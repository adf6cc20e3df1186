import Core

/// What one of a corridor's terms says, from each day on: a rule chooses by the day that it is asked for.
///
/// Facts are read once and without a day, so they hold every edition and not the one in force today.
package struct TermEditions<Value: Codable & Sendable>: Codable, Sendable {
    /// What it says from a day on.
    struct Edition: Codable, Sendable {
        let from: CalendarDate
        let value: Value
    }

    /// The earliest first.
    let editions: [Edition]

    init(editions: [Edition]) { self.editions = editions }

    /// A term that never changed.
    ///
    /// - Parameter value: What it says.
    package init(_ value: Value) { editions = [Edition(from: .earliest, value: value)] }

    /// What it says on a day; before the first edition what that says.
    ///
    /// - Parameter day: The day.
    /// - Returns: The value in force; nil only where no edition is on record.
    package func value(on day: CalendarDate) -> Value? {
        (editions.last { $0.from <= day } ?? editions.first)?.value
    }

    /// The same days with something else that is made of each value.
    ///
    /// - Parameter transform: What is made of a value.
    /// - Returns: The editions of it.
    package func map<Other>(_ transform: (Value) -> Other) -> TermEditions<Other> {
        .init(editions: editions.map { .init(from: $0.from, value: transform($0.value)) })
    }
}
