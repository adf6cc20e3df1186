import Core
import Model
import Postgres

/// What is known of bars to a person's leaving the country: the declaration that counts, if any.
package struct ExitFacts: CaseFacts {
    /// The declaration that counts.
    struct Declaration: Sendable, Codable {
        var declaredOn: CalendarDate
        var sentence = false
        var courtOrder = false
        var repatriationBan = false
        var banUntil: CalendarDate?
        var state = ExitDeclarationState.declared
        var checkedOn: CalendarDate?
    }

    var declaration: Declaration?
    /// How many days it holds from its signature.
    var days = ThresholdEditions(.exitDeclarationDays)

    init(_ declaration: Declaration?) { self.declaration = declaration }

    /// Reads the declaration of a case's person.
    package static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ExitFacts {
        try gather(
            where: "person_id = (SELECT person_id FROM case_parties WHERE id = \(id))",
            in: tx
        )
    }

    /// Reads the declaration of a person.
    ///
    /// - Parameters:
    ///   - id: The person.
    ///   - tx: The transaction to read in.
    /// - Returns: The facts; without a declaration where there is none.
    /// - Throws: The database's errors.
    package static func gather(
        of id: ID<Person>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ExitFacts {
        try gather(where: "person_id = \(id)", in: tx)
    }

    private static func gather(
        where condition: SQL,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ExitFacts {
        let declaration: Declaration? = try tx.first(
            """
            SELECT declared_on, sentence, court_order, repatriation_ban, ban_until, state,
                checked_on
            FROM exit_declaration WHERE \(condition) AND state <> 'superseded'
            """
        )
        var facts = ExitFacts(declaration)
        facts.days = try .of(.exitDeclarationDays, in: tx)
        return facts
    }
}

// In an extension, so that tests of rules can put a declaration together from its parts.
extension ExitFacts.Declaration: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        declaredOn = try row["declared_on"]
        sentence = try row["sentence"]
        courtOrder = try row["court_order"]
        repatriationBan = try row["repatriation_ban"]
        banUntil = try row["ban_until"]
        state = try row["state"]
        checkedOn = try row["checked_on"]
    }
}
