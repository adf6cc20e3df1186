import Core
import Model
import Postgres

/// A passport that is on file under its number.
struct HeldPassport: RowDecodable {
    let id: ID<Passport>
    let person: ID<Person>
    let state: PassportState

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        person = try row["person_id"]
        state = try row["state"]
    }

    static func find(
        _ zone: MachineReadableZone,
        _ index: [UInt8],
        in tx: borrowing WriteTransaction
    ) throws -> HeldPassport? {
        try tx.first(
            """
            SELECT id, person_id, state FROM passport
            WHERE issuer = \(zone.issuer) AND number_index = \(index)
            """
        )
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
