import Core
import Corridors
import Model
import Postgres

/// What the rules on applicants read: of a case in one statement, or what an action has in hand.
package struct ApplicantFacts: CaseFacts {
    /// What is known of a resident identity number.
    enum HeldNumber: Sendable, Codable, CaseIterable {
        // Written out because of the text, of which any stands for all.
        static let allCases: [HeldNumber] = [
            .none, .text(""), .confirmed, .disagreeing, .unconfirmed,
        ]

        /// The record holds none.
        case none
        /// Just typed or unsealed: it can be read.
        case text(String)
        /// Sealed, and read when the identity was verified.
        case confirmed
        /// Sealed, and found to disagree when it was last read.
        case disagreeing
        /// Sealed, and not read since.
        case unconfirmed
    }

    /// What is known of the passport that counts.
    struct SeenPassport: Sendable, Codable {
        /// Three letters, as the passport writes them.
        let issuer: String
        let nationality: String
        let expiresOn: CalendarDate
    }

    /// The ages that a corridor sets.
    struct Ages: Sendable, Codable, Equatable {
        let least: Int
        /// Nil where it sets none.
        let most: Int?
    }

    var state: PersonState?
    var nationality: Country?
    var birthDate: BirthDate?
    var sex: Sex?
    var departure: CalendarDate?
    /// The last day abroad as planned.
    var plannedEnd: CalendarDate?
    /// The programme, such as KR-EPS.
    var programme: ShortText?
    /// The day of the application to the programme.
    var appliedOn: CalendarDate?
    /// How many months a passport must outlast the stay there; nil where no corridor says so.
    var passportMonths: TermEditions<Int>?
    /// The ages that the corridor sets; nil where no corridor is on record.
    var corridorAges: TermEditions<Ages>?
    /// When the person was chosen for the place, or last said that the word still holds.
    package var waitingSince: CalendarDate?
    /// How many days may pass from then to the departure.
    package var selectionDays = ThresholdEditions(.selectionDays)
    /// Nobody departs yet: the age is asked as of the day itself.
    var isForRecruitment = false
    var residentNumber = HeldNumber.none
    var passport: SeenPassport?
    /// Another person who holds the same passport.
    var passportTwin: ID<Person>?
    /// Another person who holds the same resident number.
    var numberTwin: ID<Person>?
    /// What the 1718 Committee determined, if it did.
    package var committeeWord: CommitteeWord?

    /// Facts of a person in hand.
    package init(of person: Person.Record, departing departure: CalendarDate? = nil) {
        state = person.state
        nationality = person.nationality
        birthDate = person.birthDate
        sex = person.sex
        self.departure = departure
    }

    /// Facts of somebody who is about to be registered.
    init(nationality: Country?, birthDate: BirthDate?, sex: Sex?, residentNumber: HeldNumber) {
        self.nationality = nationality
        self.birthDate = birthDate
        self.sex = sex
        self.residentNumber = residentNumber
    }

    /// Reads the person of a case with the passport that counts, and the corridor's limits.
    package static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ApplicantFacts {
        let read: ApplicantFacts? = try tx.first(
            """
            SELECT \(columns), c.planned_departure, c.planned_end, c.programme,
                c.applied_on, c.waiting_since
            FROM case_parties c
            JOIN person p ON p.agency_id = c.agency_id AND p.id = c.person_id
            LEFT JOIN passport t
                ON t.agency_id = p.agency_id AND t.person_id = p.id AND t.state = 'valid'
            \(committee)
            WHERE c.id = \(id)
            """
        )
        guard var facts = read else {
            return ApplicantFacts(nationality: nil, birthDate: nil, sex: nil, residentNumber: .none)
        }
        let terms = try WorkerTerms.of(id, in: tx)
        facts.selectionDays = try .of(.selectionDays, in: tx)
        facts.passportMonths = terms?.map(\.passportMonthsAfterEnd)
        facts.corridorAges = terms?.map { Ages(least: $0.minimumAge, most: $0.maximumAge) }
        return facts
    }

    /// Reads a person who has no case yet: the age is then asked as of the day of the check.
    ///
    /// - Parameters:
    ///   - id: The person.
    ///   - tx: The transaction to read in.
    /// - Returns: The facts.
    /// - Throws: The refusal `unknown-reference` where there is none, or the database's errors.
    package static func gather(
        of id: ID<Person>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ApplicantFacts {
        var facts: ApplicantFacts = try tx.known(
            id,
            """
            SELECT \(columns), NULL AS planned_departure, NULL AS planned_end, NULL AS programme,
                NULL AS applied_on, NULL AS waiting_since
            FROM person p LEFT JOIN passport t
                ON t.agency_id = p.agency_id AND t.person_id = p.id AND t.state = 'valid'
            \(committee)
            WHERE p.id = \(id)
            """
        )
        facts.isForRecruitment = true
        return facts
    }

    private static let columns: SQL = """
        p.state, p.nationality, p.birth_date, p.sex, p.resident_number_agrees,
        p.resident_number_index IS NOT NULL AS has_number, t.issuer,
        t.nationality AS passport_nationality, t.expires_on,
        (SELECT o.person_id FROM passport o WHERE o.agency_id = t.agency_id
            AND o.issuer = t.issuer AND o.number_index = t.number_index
            AND o.person_id <> p.id LIMIT 1) AS passport_twin,
        (SELECT o.id FROM person o WHERE o.agency_id = p.agency_id
            AND o.resident_number_index = p.resident_number_index
            AND o.id <> p.id LIMIT 1) AS number_twin,
        a.reference, a.decided_on, a.valid_until
        """

    private static let committee: SQL = """
        LEFT JOIN LATERAL (SELECT reference, decided_on, valid_until FROM committee_word a
            WHERE a.agency_id = p.agency_id AND a.family_name = upper(p.family_name)
                AND a.given_name IS NOT DISTINCT FROM upper(p.given_name)
                AND a.birth_date = p.birth_date
            ORDER BY a.valid_until DESC LIMIT 1) a ON true
        """
}

extension ApplicantFacts: RowDecodable {
    /// Reads the columns that ``gather(for:in:)`` names.
    package init(row: borrowing Row) throws(RowError) {
        state = try row["state"]
        nationality = try row["nationality"]
        birthDate = try row["birth_date"]
        sex = try row["sex"]
        departure = try row["planned_departure"]
        plannedEnd = try row["planned_end"]
        programme = try row["programme"]
        appliedOn = try row["applied_on"]
        waitingSince = try row["waiting_since"]
        let agrees: Bool? = try row["resident_number_agrees"]
        let hasNumber: Bool = try row["has_number"]
        residentNumber =
            !hasNumber
            ? .none
            : state?.isVerified != true
                ? .unconfirmed : agrees == false ? .disagreeing : .confirmed
        if let issuer: String = try row["issuer"] {
            passport = SeenPassport(
                issuer: issuer,
                nationality: try row["passport_nationality"],
                expiresOn: try row["expires_on"]
            )
        }
        passportTwin = try row["passport_twin"]
        numberTwin = try row["number_twin"]
        let reference: String? = try row["reference"]
        committeeWord = reference == nil ? nil : try CommitteeWord(row: row)
    }
}
