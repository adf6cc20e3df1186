import Core
import Model
import Postgres

/// The licence that a change is of.
struct HeldLicence: RowDecodable {
    let approvedOn: CalendarDate?
    let validUntil: CalendarDate?
    let channels: [CorridorChannel]?
    let state: LicenceState

    /// Whether a scope names what the certificate did not; where nobody had said, all of it is new.
    func isWider(_ scope: [CorridorChannel]) -> Bool {
        !scope.allSatisfy((channels ?? []).contains)
    }

    /// Whether an end lies after the one that was stated; without one, any end is sooner.
    func isLater(_ end: CalendarDate) -> Bool { validUntil.map { $0 < end } ?? false }

    /// Holds it until the commit, so that nobody closes or revokes it meanwhile.
    static func hold(
        _ id: ID<Licence>,
        in tx: borrowing WriteTransaction
    ) throws -> HeldLicence {
        let held: HeldLicence = try tx.known(
            id,
            "SELECT approved_on, valid_until, channels, state FROM licence WHERE id = \(id) FOR UPDATE"
        )
        guard held.state.isGranted else {
            throw CommonRefusal.wrongState.refusal(
                "The licence is \(held.state.rawValue): there is no certificate that could change."
            )
        }
        return held
    }
}

extension HeldLicence {
    init(row: borrowing Row) throws(RowError) {
        approvedOn = try row["approved_on"]
        validUntil = try row["valid_until"]
        channels = try row["channels"]
        state = try row["state"]
    }
}
