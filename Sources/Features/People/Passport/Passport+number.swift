import Core
import Model
import Postgres

extension Passport.Record {
    /// The passport that is on file under the number of a zone, whosever it is.
    static func numbered(
        _ zone: MachineReadableZone,
        _ index: [UInt8],
        in tx: borrowing WriteTransaction
    ) throws -> Passport.Record? {
        try tx.records(
            of: Passport.self,
            "issuer = \(zone.issuer) AND number_index = \(index)"
        ).first
    }

    /// Refuses to verify anew a passport that counts, or that a renewed one has superseded.
    func requireSetAside(in tx: borrowing WriteTransaction) throws {
        let other = try tx.value(
            "SELECT id FROM passport WHERE person_id = \(person) AND state = 'valid' LIMIT 1",
            as: ID<Passport>.self
        )
        guard other == nil else {
            throw CommonRefusal.duplicate.refusal(
                "This passport is on file for the person already."
            )
        }
    }
}
