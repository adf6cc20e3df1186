import Core
import Foundation
import Postgres
import TransparencyLog

extension Office {
    /// What the newest event of a person says, facts and rows, unsealed.
    package func payload(of person: ID<Person>) async throws -> JSON {
        try await registrar.answer(LastPayload(), on: person, by: anyone)
    }

    /// What the newest event of a person says beyond the rows.
    package func facts(of person: ID<Person>) async throws -> JSON? {
        try await payload(of: person)["facts"]
    }
}

/// What the newest event of a person says, unsealed.
private struct LastPayload: ItemQuery {
    typealias Subject = Person
    static let permission = Permission.auditRead

    func answer(
        on id: ID<Person>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> JSON {
        let event = try tx.value(
            "SELECT id FROM audit.event WHERE subject_id = \(id) ORDER BY transaction DESC LIMIT 1",
            as: ID<EventRecord>.self
        )
        let sealed = try tx.value(
            "SELECT sealed FROM audit.payload WHERE event_id = \(event)",
            as: [UInt8].self
        )
        guard let event, let sealed,
            let bytes = try context.vault.openPayload(
                sealed,
                of: id,
                agency: context.caller.agency,
                event: event,
                in: tx
            )
        else { throw NoPayload() }
        return try JSON(parsing: Data(bytes))
    }
}

/// Nothing was recorded of the person, or nothing that can be opened.
private struct NoPayload: Error {}
