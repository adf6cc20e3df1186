public import Casework
public import Postgres

/// What the rules on applicants read: of a case in one statement, or what an action has in hand.
public struct ApplicantFacts: CaseFacts {
    /// What is known of a resident identity number.
    enum HeldNumber: Sendable {
        /// The record holds none.
        case none
        /// Just typed or unsealed: it can be read.
        case text(String)
        /// Sealed, and read when the identity was verified.
        case confirmed
        /// Sealed, and not read since.
        case unconfirmed
    }

    /// What is known of the passport that counts.
    struct SeenPassport: Sendable {
        /// Three letters, as the passport writes them.
        let issuer: String
        let nationality: String
        let expiresOn: CalendarDate
    }

    var state: PersonState?
    var nationality: Country?
    var birthDate: CalendarDate?
    var sex: Sex?
    var departure: CalendarDate?
    var residentNumber = HeldNumber.none
    var passport: SeenPassport?
    /// Another person who holds the same passport.
    var passportTwin: ID<Person>?
    /// Another person who holds the same resident number.
    var numberTwin: ID<Person>?

    /// Facts of a person in hand.
    init(of person: PersonFacts, departing departure: CalendarDate? = nil) {
        state = person.state
        nationality = person.nationality
        birthDate = person.birthDate
        sex = person.sex
        self.departure = departure
    }

    /// Facts of somebody who is about to be registered.
    init(nationality: Country?, birthDate: CalendarDate?, sex: Sex?, residentNumber: HeldNumber) {
        self.nationality = nationality
        self.birthDate = birthDate
        self.sex = sex
        self.residentNumber = residentNumber
    }

    /// Reads the person of a case with the passport that counts.
    public static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ApplicantFacts {
        try tx.first(
            """
            SELECT p.state, p.nationality, p.birth_date, p.sex, c.planned_departure,
                p.resident_number_index IS NOT NULL AS has_number, t.issuer,
                t.nationality AS passport_nationality, t.expires_on,
                (SELECT o.person_id FROM passport o WHERE o.agency_id = t.agency_id
                    AND o.issuer = t.issuer AND o.number_index = t.number_index
                    AND o.person_id <> p.id LIMIT 1) AS passport_twin,
                (SELECT o.id FROM person o WHERE o.agency_id = p.agency_id
                    AND o.resident_number_index = p.resident_number_index
                    AND o.id <> p.id LIMIT 1) AS number_twin
            FROM case_file c
            JOIN person p ON p.agency_id = c.agency_id AND p.id = c.person_id
            LEFT JOIN passport t
                ON t.agency_id = p.agency_id AND t.person_id = p.id AND t.state = 'valid'
            WHERE c.id = \(id)
            """
        )
            ?? ApplicantFacts(nationality: nil, birthDate: nil, sex: nil, residentNumber: .none)
    }
}

extension ApplicantFacts: RowDecodable {
    /// Reads the columns that ``gather(for:in:)`` names.
    public init(row: borrowing Row) throws(RowError) {
        state = try row["state"]
        nationality = try row["nationality"]
        birthDate = try row["birth_date"]
        sex = try row["sex"]
        departure = try row["planned_departure"]
        let hasNumber: Bool = try row["has_number"]
        residentNumber = !hasNumber ? .none : state == .verified ? .confirmed : .unconfirmed
        if let issuer: String = try row["issuer"] {
            passport = SeenPassport(
                issuer: issuer,
                nationality: try row["passport_nationality"],
                expiresOn: try row["expires_on"]
            )
        }
        passportTwin = try row["passport_twin"]
        numberTwin = try row["number_twin"]
    }
}
