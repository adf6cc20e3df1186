import Core
import Model
import Postgres
import TransparencyLog

extension Override.Record {
    /// What its events say of it.
    var facts: [String: JSON] {
        [
            "rule_id": .text(ruleId.text), "step": .text(step.text), "reason": .text(reason.text),
            "valid_until": .text(validUntil.description),
        ]
    }
}

extension NamedParties {
    /// Whom an override concerns: the person, or whose case it is; nil where it names neither.
    func concerned(in tx: borrowing some Queryable & ~Copyable) throws -> ID<Person>? {
        guard person == nil, let caseFile else { return person }
        return try tx.value(
            "SELECT person_id FROM case_parties WHERE id = \(caseFile)",
            as: ID<Person>.self
        )
    }
}
