import Core
import Model
import Postgres

/// What the 1718 Committee determined of somebody, as two people approved the record of it.
///
/// The record is kept by name and birth date, so that somebody can be registered at all.
package struct CommitteeWord: Sendable, RowDecodable, Codable {
    let reference: String
    let decidedOn: CalendarDate
    let validUntil: CalendarDate

    init(reference: String, decidedOn: CalendarDate, validUntil: CalendarDate) {
        self.reference = reference
        self.decidedOn = decidedOn
        self.validUntil = validUntil
    }

    package init(row: borrowing Row) throws(RowError) {
        reference = try row["reference"]
        decidedOn = try row["decided_on"]
        validUntil = try row["valid_until"]
    }

    /// The newest determination on a person in hand.
    package static func on(
        _ person: Person.Record,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CommitteeWord? {
        try on(
            family: person.familyName.description,
            given: person.givenName?.description,
            born: person.birthDate,
            in: tx
        )
    }

    /// The newest determination on a name and a birth date; nil where there is none.
    static func on(
        family: String,
        given: String?,
        born birthDate: BirthDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CommitteeWord? {
        try tx.first(
            """
            SELECT reference, decided_on, valid_until FROM committee_word
            WHERE family_name = upper(\(family)) AND given_name IS NOT DISTINCT FROM upper(\(given))
                AND birth_date = \(birthDate)
            ORDER BY valid_until DESC LIMIT 1
            """
        )
    }
}
