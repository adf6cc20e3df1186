import Casework
import Postgres

/// What the room's own rules know of a worker who is about to leave.
struct PreparationFacts: CaseFacts {
    var hasEmergencyContact = false
    var hotlineCardOn: CalendarDate?
    var dataConsentOn: CalendarDate?
    var languages: [Language] = []
    var interview: Interview?

    /// The interview of the leg that is to depart.
    struct Interview: Sendable {
        let on: CalendarDate
        let language: Language
        let noOtherFees: Bool
        let holdsPapers: Bool
        let understands: Bool
    }

    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> PreparationFacts {
        // Legs of one case never overlap, so the earliest that still waits is the one to depart.
        try tx.first(
            """
            SELECT person.emergency_contact_sealed IS NOT NULL AS has_contact, person.languages,
                case_file.hotline_card_on, case_file.data_consent_on, leg.*
            FROM case_file
            JOIN person ON person.agency_id = case_file.agency_id
                AND person.id = case_file.person_id
            LEFT JOIN LATERAL (
                SELECT interviewed_on, interview_language, interview_no_other_fees,
                    interview_holds_papers, interview_understands
                FROM deployment WHERE deployment.agency_id = case_file.agency_id
                    AND deployment.case_file_id = case_file.id AND state <> 'cancelled'
                ORDER BY state IN ('planned', 'cleared') DESC, planned_departure LIMIT 1
            ) AS leg ON true
            WHERE case_file.id = \(id)
            """,
            as: PreparationFacts.self
        ) ?? PreparationFacts()
    }
}

extension PreparationFacts: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        hasEmergencyContact = try row["has_contact"]
        hotlineCardOn = try row["hotline_card_on"]
        dataConsentOn = try row["data_consent_on"]
        languages = try row["languages"]
        guard let day: CalendarDate = try row["interviewed_on"] else { return }
        interview = Interview(
            on: day,
            language: try row["interview_language"],
            noOtherFees: try row["interview_no_other_fees"],
            holdsPapers: try row["interview_holds_papers"],
            understands: try row["interview_understands"]
        )
    }
}
