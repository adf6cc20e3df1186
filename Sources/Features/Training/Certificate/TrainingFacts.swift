import Core
import Model
import Postgres

/// The certificates of a case's worker, those of earlier cases included.
struct TrainingFacts: CaseFacts {
    let certificates: [Certificate]
    /// How many months a certificate is good for.
    var months = ThresholdEditions(.certificateMonths)

    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> TrainingFacts {
        TrainingFacts(
            certificates: try tx.rows(
                """
                SELECT e.certificate_number, e.certified_on, e.certificate_until, c.topics,
                    c.destination AS trained_for, f.destination, f.programme,
                    e.case_id = f.id AS is_own, e.certified_occupation, f.occupation,
                    e.certified_employer_id = f.employer_id AS same_employer,
                    coalesce(e.relief_claimed, false) AND e.case_id = f.id AS relief_claimed,
                    (SELECT max(a.day) FROM attendance a
                        WHERE a.agency_id = e.agency_id AND a.enrolment_id = e.id) AS last_lesson
                FROM case_parties f
                JOIN enrolment e ON e.agency_id = f.agency_id AND e.person_id = f.person_id
                JOIN course c ON c.agency_id = e.agency_id AND c.id = e.course_id
                WHERE f.id = \(id) AND e.state = 'certified'
                ORDER BY e.certified_on, e.id
                """
            ),
            months: try .of(.certificateMonths, in: tx)
        )
    }

    /// Which of the topics no certificate that holds on a day covers.
    func missing(_ topics: [Topic], on day: CalendarDate) -> [Topic] {
        let covered = Set(certificates.filter { $0.holds(on: day) }.flatMap(\.topics))
        return topics.filter { !covered.contains($0) }
    }

    /// One certified enrolment, beside what the case needs of it.
    struct Certificate: RowDecodable, Sendable, Codable {
        let number: String
        let certifiedOn: CalendarDate
        let until: CalendarDate
        let topics: [Topic]
        let trainedFor: Country
        let destination: Country
        let programme: String
        /// What has changed since it was issued, and voids it.
        var changes: [CertificateChange] = []
        /// The last lesson of a course for which the host claims shorter lectures after entry.
        var reliefFrom: CalendarDate?

        /// Whether it counts on a day: it is good on its last one, and for what it was issued for.
        func holds(on day: CalendarDate) -> Bool {
            isForThis && certifiedOn <= day && day <= until
        }

        /// Whether it was issued for this country and work.
        var isForThis: Bool { trainedFor == destination && changes.isEmpty }

        /// What a sentence says of it.
        var words: String {
            let void =
                changes.isEmpty ? "" : ", void: \(changes.map(\.words).joined(separator: ", "))"
            return "\(number) for \(trainedFor), \(certifiedOn) to \(until)\(void)"
        }
    }
}

// In an extension, so that the memberwise initialiser stays.
extension TrainingFacts.Certificate {
    init(row: borrowing Row) throws(RowError) {
        let isOwn: Bool = try row["is_own"]
        let taughtFor: Occupation? = try row["certified_occupation"]
        let needed: Occupation = try row["occupation"]
        let isSameEmployer: Bool? = try row["same_employer"]
        let reliefClaimed: Bool = try row["relief_claimed"]
        let lastLesson: CalendarDate? = try row["last_lesson"]
        self.init(
            number: try row["certificate_number"],
            certifiedOn: try row["certified_on"],
            until: try row["certificate_until"],
            topics: try row["topics"],
            trainedFor: try row["trained_for"],
            destination: try row["destination"],
            programme: try row["programme"],
            changes: CertificateChange.found(
                isOwn: isOwn,
                sameOccupation: taughtFor.map { $0 == needed },
                sameEmployer: isSameEmployer
            ),
            reliefFrom: reliefClaimed ? lastLesson : nil
        )
    }
}
