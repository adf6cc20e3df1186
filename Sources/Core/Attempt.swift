import Foundation
import Postgres

/// What was tried and declined: how the log names it, and whose words may be in the refusal.
struct Attempt: Sendable {
    /// The action or the question, as the event names it.
    let name: String
    /// What it was tried on.
    let subject: AnyID
    /// The table of the subject; nil where it may not tell of a person.
    let table: StaticString?
    /// Whom the body names.
    let named: NamedParties

    init(
        name: String,
        subject: AnyID,
        table: StaticString?,
        named: NamedParties = NamedParties()
    ) {
        self.name = name
        self.subject = subject
        self.table = table
        self.named = named
    }

    /// An operation that was declined on the way.
    init<O: WriteOperation>(
        _ operation: O,
        _ body: O.Body,
        on target: ID<O.Subject>?,
        with context: ActionContext
    ) {
        self.init(
            name: operation.name,
            subject: AnyID(target ?? context.newID(O.Subject.self)),
            table: target == nil ? nil : O.Subject.table,
            named: operation.named(by: body)
        )
    }

    /// A read that was declined; one over many records names the account of whoever asked.
    init(reading name: String, _ subject: AnyID) {
        self.init(name: name, subject: subject, table: nil)
    }

    /// The person whose key seals the refusal's words, so that an erasure reaches them too.
    func concerned(in tx: borrowing some Queryable & ~Copyable) throws -> ID<Person>? {
        if let person = named.person { return try known(person, in: tx) }
        if let caseFile = named.caseFile {
            return try tx.value(
                "SELECT person_id FROM case_parties WHERE id = \(caseFile)",
                as: ID<Person>.self
            )
        }
        guard let table else { return nil }
        if subject.noun == Person.singular { return try known(ID(subject.uuid), in: tx) }
        return try tx.value(
            """
            SELECT (to_jsonb(t) ->> 'person_id')::uuid FROM \(raw: table) t
            WHERE id = \(subject.uuid)
            """,
            as: ID<Person>.self
        )
    }

    private func known(
        _ person: ID<Person>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ID<Person>? {
        try tx.value("SELECT id FROM person_known WHERE id = \(person)", as: ID<Person>.self)
    }
}
