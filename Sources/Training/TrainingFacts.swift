import Casework
import Postgres

/// The certificates that stand in a case.
struct TrainingFacts: CaseFacts {
    let certificates: [Certificate]

    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> TrainingFacts {
        TrainingFacts(
            certificates: try tx.rows(
                """
                SELECT e.certificate_number, e.certified_on, e.certificate_until, c.topics,
                    c.destination AS trained_for, f.destination, f.programme
                FROM enrolment e
                JOIN course c ON c.agency_id = e.agency_id AND c.id = e.course_id
                JOIN case_file f ON f.agency_id = e.agency_id AND f.id = e.case_file_id
                WHERE e.case_file_id = \(id) AND e.state = 'certified'
                ORDER BY e.certified_on, e.id
                """
            )
        )
    }

    /// One certified enrolment, beside what the case needs of it.
    struct Certificate: RowDecodable, Sendable {
        let number: String
        let certifiedOn: CalendarDate
        let until: CalendarDate
        let topics: [Topic]
        let trainedFor: Country
        let destination: Country
        let programme: String

        /// Whether it counts on a day: it is good on its last one, and for one country only.
        func holds(on day: CalendarDate) -> Bool {
            trainedFor == destination && certifiedOn <= day && day <= until
        }

        /// What a sentence says of it.
        var words: String { "\(number) for \(trainedFor), \(certifiedOn) to \(until)" }
    }
}

// In an extension, so that the memberwise initialiser stays.
extension TrainingFacts.Certificate {
    init(row: borrowing Row) throws(RowError) {
        self.init(
            number: try row["certificate_number"],
            certifiedOn: try row["certified_on"],
            until: try row["certificate_until"],
            topics: try row["topics"],
            trainedFor: try row["trained_for"],
            destination: try row["destination"],
            programme: try row["programme"]
        )
    }
}
