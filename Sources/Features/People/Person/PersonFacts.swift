import Core
import Foundation
import Model
import Postgres

/// What the system knows of a person, without anything that is sealed.
package struct PersonFacts: Codable, Sendable {
    /// The id.
    package let id: ID<Person>
    /// How far the person has come.
    package let state: PersonState
    /// The name, in the own script and as the passport spells it.
    package let name: PersonName
    /// The day of birth.
    package let birthDate: CalendarDate
    /// The sex as the passport states it; it matters for identity, never for a rule.
    package let sex: Sex
    /// The nationality.
    package let nationality: Country
    /// The languages that the person reads; never empty.
    package let languages: [Language]
    /// Whether somebody is named who is to be told in an emergency.
    package let hasEmergencyContact: Bool

    let sealedResidentNumber: [UInt8]?
    let residentNumberIndex: [UInt8]?
    /// The human being who held the record against a passport last.
    let verifiedBy: UUID?

    /// Reads a person of the caller's agency.
    ///
    /// - Parameters:
    ///   - id: The person.
    ///   - tx: The transaction to read in.
    /// - Returns: The person.
    /// - Throws: The refusal `unknown-reference` where there is none, or the database's errors.
    package static func find(
        _ id: ID<Person>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> PersonFacts {
        try tx.known(
            id,
            """
            SELECT id, state, native_name, family_name, given_name, birth_date, sex, nationality,
                languages, emergency_contact_sealed IS NOT NULL AS has_emergency_contact,
                resident_number_sealed, resident_number_index, verified_by
            FROM person WHERE id = \(id)
            """
        )
    }
}

extension PersonFacts: RowDecodable {
    /// Reads the columns that ``find(_:in:)`` names.
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        state = try row["state"]
        name = PersonName(
            native: try row["native_name"],
            family: try row["family_name"],
            given: try row["given_name"]
        )
        birthDate = try row["birth_date"]
        sex = try row["sex"]
        nationality = try row["nationality"]
        languages = try row["languages"]
        hasEmergencyContact = try row["has_emergency_contact"]
        sealedResidentNumber = try row["resident_number_sealed"]
        residentNumberIndex = try row["resident_number_index"]
        verifiedBy = try row["verified_by"]
    }
}
