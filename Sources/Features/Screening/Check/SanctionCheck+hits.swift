import Core
import Foundation
import Model
import Postgres
import TransparencyLog

extension SanctionCheck.Record {
    /// What was found on the lists.
    var found: [Hit] {
        get throws { try JSONDecoder().decode([Hit].self, from: Data(hits.postgresText.utf8)) }
    }

    /// The checks that subjects have, by the subject.
    static func of(
        _ subjects: [UUID],
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [UUID: SanctionCheck.Record] {
        let checks = try tx.records(
            of: SanctionCheck.self,
            "subject_id = ANY (\(subjects)::uuid[]) FOR NO KEY UPDATE"
        )
        return Dictionary(checks.map { ($0.subjectId, $0) }) { first, _ in first }
    }

    /// Under whose key the narrative is sealed. The keyring knows ids, not kinds: what is written about an
    /// employer, an owner, a sub-agent or a body has a key of its own, and can be erased like a person's.
    var keyHolder: ID<Person> { ID(subjectId) }
}
