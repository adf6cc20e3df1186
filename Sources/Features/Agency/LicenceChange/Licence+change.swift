import Core
import Model
import Postgres

extension Licence.Record {
    /// Whether a scope names what the certificate did not; where nobody had said, all of it is new.
    func isWider(_ scope: [CorridorChannel]) -> Bool {
        !scope.allSatisfy((channels ?? []).contains)
    }

    /// Whether an end lies after the one that was stated; without one, any end is sooner.
    func isLater(_ end: CalendarDate) -> Bool { validUntil.map { $0 < end } ?? false }

    /// The licence that a change is of, held until the commit, so that nobody closes or revokes it
    /// meanwhile.
    static func granted(
        _ id: ID<Licence>,
        in tx: borrowing WriteTransaction
    ) throws -> Licence.Record {
        let licence = try tx.held(id)
        guard licence.state.isGranted else {
            throw CommonRefusal.wrongState.refusal(
                "The licence is \(licence.state.rawValue): there is no certificate that could change."
            )
        }
        return licence
    }
}
