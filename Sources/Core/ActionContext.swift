import Foundation

/// The moment of one request: now, the caller, and new ids. Given, never taken, so that tests own time.
package struct ActionContext: Sendable {
    /// The instant that every row of the transaction bears.
    package let now: Instant
    /// Who acts.
    package let caller: Caller
    /// Seals and opens what must not lie open.
    package let vault: Vault
    /// What features keep between requests.
    package let services: SharedServices
    private let ids: @Sendable (Instant) -> UUID

    init(
        now: Instant,
        caller: Caller,
        vault: Vault,
        services: SharedServices,
        ids: @escaping @Sendable (Instant) -> UUID
    ) {
        self.now = now
        self.caller = caller
        self.vault = vault
        self.services = services
        self.ids = ids
    }

    /// Today at the agency's seat: Chinese deadlines run in Beijing time.
    package var today: CalendarDate { now.date(in: Self.zone) }

    /// A new UUIDv7, as an id of the noun wanted.
    package func newID<N: Noun>(_: N.Type = N.self) -> ID<N> { ID(ids(now)) }

    /// The zone of the agency's seat, under its IANA name; tasks are stored with it.
    package static let zone =
        TimeZone(identifier: "Asia/Shanghai") ?? TimeZone(secondsFromGMT: 8 * 3600) ?? .gmt
}

/// Where time and ids come from.
package struct TimeSource: Sendable {
    /// The instant now.
    package let now: @Sendable () -> Instant
    /// A new UUIDv7 of an instant.
    package let id: @Sendable (Instant) -> UUID

    /// A clock of one's own, for tests and replays.
    package init(
        now: @escaping @Sendable () -> Instant,
        id: @escaping @Sendable (Instant) -> UUID
    ) {
        self.now = now
        self.id = id
    }

    /// The machine's clock and its random numbers.
    package static let system = TimeSource(
        now: { Instant(Date()) },
        id: { uuidv7(at: $0, random: (.random(in: 0 ... .max), .random(in: 0 ... .max))) }
    )
}
