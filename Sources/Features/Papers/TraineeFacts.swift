import Core
import Model
import Postgres

/// What stands behind the training plan of an intern: papers, earlier work and earlier stages.
struct TraineeFacts: CaseFacts {
    let programme: String
    let occupation: String
    /// How workers go on the case's corridor, by its word; nil where no corridor is on record.
    let channel: String?
    /// The papers of the plan that were found genuine and are in use.
    let papers: [Paper]
    /// The stated work of the same kind outside Japan, by its first day.
    let sameWorkFrom: [CalendarDate]
    /// What stands for experience, and why a stage is gone through once more, as the case's visas say last.
    let experienceReason: ExperienceReason?
    let repeatReason: StageRepeatReason?
    /// The earlier visas of Japan, of other cases, with which the worker entered.
    let entered: [Entered]

    /// One paper of the plan.
    struct Paper: RowDecodable, Sendable, Codable {
        let kind: DocumentKind
        let issuer: String
        let issuedOn: CalendarDate?
        let expiresOn: CalendarDate?

        /// Whether it counts on a day, its last one included.
        func holds(on day: CalendarDate) -> Bool {
            issuedOn ?? .earliest <= day && day <= expiresOn ?? .latest
        }
    }

    /// One earlier entry.
    struct Entered: RowDecodable, Sendable, Codable {
        let wording: String
        let on: CalendarDate
    }

    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> TraineeFacts {
        let placed: Placed? = try tx.first(
            """
            SELECT f.programme, f.occupation, k.channel,
                (SELECT array_agg(w.from_on ORDER BY w.from_on) FROM work_known w
                    WHERE w.agency_id = f.agency_id AND w.person_id = f.person_id
                        AND w.occupation = f.occupation AND w.country <> 'JP') AS worked,
                (SELECT v.experience_reason FROM visa v
                    WHERE v.agency_id = f.agency_id AND v.case_id = f.id
                        AND v.state NOT IN ('cancelled', 'refused')
                        AND v.experience_reason IS NOT NULL
                    ORDER BY v.id DESC LIMIT 1) AS experience_reason,
                (SELECT v.stage_repeat_reason FROM visa v
                    WHERE v.agency_id = f.agency_id AND v.case_id = f.id
                        AND v.state NOT IN ('cancelled', 'refused')
                        AND v.stage_repeat_reason IS NOT NULL
                    ORDER BY v.id DESC LIMIT 1) AS stage_repeat_reason
            FROM case_parties f
            LEFT JOIN corridor_known k ON k.agency_id = f.agency_id AND k.origin = 'CN'
                AND k.destination = f.destination AND k.programme = f.programme
            WHERE f.id = \(id)
            """
        )
        return TraineeFacts(
            programme: placed?.programme ?? "",
            occupation: placed?.occupation ?? "",
            channel: placed?.channel,
            papers: try papers(of: id, in: tx),
            sameWorkFrom: placed?.worked ?? [],
            experienceReason: placed?.experienceReason,
            repeatReason: placed?.repeatReason,
            entered: try tx.rows(
                """
                SELECT v.class_code, v.entered_on FROM case_parties f
                JOIN visa v ON v.agency_id = f.agency_id AND v.person_id = f.person_id
                    AND v.case_id <> f.id AND v.country = 'JP' AND v.entered_on IS NOT NULL
                WHERE f.id = \(id) ORDER BY v.entered_on, v.id
                """
            )
        )
    }

    /// The papers of the case and those of the worker that name none; of another case's none counts.
    private static func papers(
        of id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [Paper] {
        try tx.rows(
            """
            SELECT d.kind, d.issuer, d.issued_on, d.expires_on FROM case_parties f
            JOIN document d ON d.agency_id = f.agency_id AND d.person_id = f.person_id
                AND coalesce(d.case_id, f.id) = f.id
            WHERE f.id = \(id) AND d.state IN ('valid', 'expiring')
                AND d.kind IN ('recommendation', 'work_certificate', 'pledge')
            ORDER BY d.id
            """
        )
    }

    private struct Placed: RowDecodable {
        let programme: String
        let occupation: String
        let channel: String?
        let worked: [CalendarDate]?
        let experienceReason: ExperienceReason?
        let repeatReason: StageRepeatReason?

        init(row: borrowing Row) throws(RowError) {
            programme = try row["programme"]
            occupation = try row["occupation"]
            channel = try row["channel"]
            worked = try row["worked"]
            experienceReason = try row["experience_reason"]
            repeatReason = try row["stage_repeat_reason"]
        }
    }
}

// In extensions, so that the memberwise initialisers stay.
extension TraineeFacts.Paper {
    init(row: borrowing Row) throws(RowError) {
        self.init(
            kind: try row["kind"],
            issuer: try row["issuer"],
            issuedOn: try row["issued_on"],
            expiresOn: try row["expires_on"]
        )
    }
}

extension TraineeFacts.Entered {
    init(row: borrowing Row) throws(RowError) {
        self.init(wording: try row["class_code"], on: try row["entered_on"])
    }
}
