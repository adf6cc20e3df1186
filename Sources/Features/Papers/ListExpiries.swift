import Core
import Foundation
import Postgres

/// What runs out in a case and when, and how long each paper has to last.
struct ListExpiries: ItemQuery {
    typealias Subject = CaseFile
    static let permission = Permission.papersRead
    static let help = ["as_of": "The day from which days are counted; today when not given."]

    let asOf: CalendarDate?

    func answer(
        on id: ID<CaseFile>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> Expiries {
        let day = asOf ?? context.today
        let papers: [Paper] = try tx.rows(
            Self.papers(
                of: id,
                seesResults: context.caller.permissions.contains(.medicalRead),
                today: context.today
            )
        )
        return Expiries(
            asOf: day,
            papers: try papers.map { try $0.shown(on: day) },
            next: papers.first { $0.endsOn >= day }?.endsOn
        )
    }

    /// Each with the day to which it is needed: a passport some months beyond the end, what only opens
    /// the border to the departure, and all else to the planned end. Of examinations
    /// the medical role sees every result; everybody else the one that opens the way today, as the gate says it.
    private static func papers(
        of id: ID<CaseFile>,
        seesResults: Bool,
        today: CalendarDate
    ) -> SQL {
        """
        SELECT x.kind, x.prefix, x.id, x.detail, x.ends_on, x.needed_until
        FROM case_parties f
        LEFT JOIN corridor_known k ON k.agency_id = f.agency_id AND k.origin = 'CN'
            AND k.destination = f.destination AND k.programme = f.programme
        CROSS JOIN LATERAL (
            SELECT 'passport' AS kind, 'ppt' AS prefix, p.id, p.issuer AS detail,
                p.expires_on AS ends_on, (f.planned_end
                    + make_interval(months => coalesce(k.passport_months_after_end, 6)))::date
                    AS needed_until
            FROM passport_known p WHERE p.agency_id = f.agency_id AND p.person_id = f.person_id
                AND p.state = 'valid'
            UNION ALL
            SELECT 'visa', 'visa', v.id, v.class_code, v.valid_until, f.planned_end FROM visa v
            WHERE v.agency_id = f.agency_id AND v.case_id = f.id
                AND v.state IN ('issued', 'entry_done', 'residence_card', 'expiring')
            UNION ALL
            SELECT 'certificate_of_eligibility', 'visa', v.id, v.class_code, v.eligibility_until,
                f.planned_departure FROM visa v
            WHERE v.agency_id = f.agency_id AND v.case_id = f.id
                AND v.eligibility_until IS NOT NULL
                AND v.state IN ('coe_or_ccvi_issued', 'visa_applied', 'issued')
            UNION ALL
            SELECT 'contract', 'con', c.id, c.kind, c.ends_on, f.planned_end
            FROM contract_known c
            WHERE c.agency_id = f.agency_id AND c.case_id = f.id
                AND c.state <> 'void' AND c.state NOT LIKE 'ended%'
            UNION ALL
            SELECT 'policy', 'pol', p.id, p.kind, p.covered_until, f.planned_end FROM policy p
            WHERE p.agency_id = f.agency_id AND p.case_id = f.id
                AND p.state IN ('issued', 'active', 'claimed')
            UNION ALL
            SELECT 'training_certificate', 'enr', e.id, e.certificate_number, e.certificate_until,
                f.planned_departure FROM training_certified e
            WHERE e.agency_id = f.agency_id AND e.case_id = f.id AND e.is_valid
            UNION ALL
            SELECT 'qualification', 'qua', q.id, q.kind, q.valid_until, f.planned_departure
            FROM qualification_valid q
            WHERE q.agency_id = f.agency_id AND q.person_id = f.person_id
                AND q.valid_until IS NOT NULL
            UNION ALL
            SELECT 'medical', 'med', m.id, 'judged', m.valid_until, f.planned_departure
            FROM medical m
            WHERE m.agency_id = f.agency_id AND m.case_id = f.id
                AND m.state IN ('fit', 'conditional', 'unfit')
                AND (\(seesResults) OR m.state = 'fit' AND m.valid_until >= \(today)
                    AND NOT EXISTS (SELECT FROM medical n WHERE n.agency_id = m.agency_id
                        AND n.case_id = m.case_id AND n.outcome IS NOT NULL
                        AND (n.examined_on, n.id) > (m.examined_on, m.id)))
            UNION ALL
            SELECT 'document', 'doc', d.id, d.kind, d.expires_on, f.planned_departure
            FROM document d
            WHERE d.agency_id = f.agency_id AND d.person_id = f.person_id
                AND d.expires_on IS NOT NULL AND d.state IN ('verified', 'valid', 'expiring')
        ) x
        WHERE f.id = \(id) ORDER BY x.ends_on, x.kind, x.id
        """
    }

    /// One paper with its end.
    private struct Paper: RowDecodable {
        let kind: ExpiringPaper
        let id: TypeID?
        let detail: String
        let endsOn: CalendarDate
        let neededUntil: CalendarDate

        init(row: borrowing Row) throws(RowError) {
            kind = try row["kind"]
            let prefix: String = try row["prefix"]
            id = TypeID(prefix: prefix, uuid: try row["id"])
            detail = try row["detail"]
            endsOn = try row["ends_on"]
            neededUntil = try row["needed_until"]
        }

        func shown(on day: CalendarDate) throws -> Expiries.Paper {
            guard let id else { throw ProgramFault("a paper of no noun: \(kind)") }
            let left = day.days(until: endsOn)
            return Expiries.Paper(
                kind: kind,
                id: id,
                detail: detail,
                endsOn: endsOn,
                daysLeft: left,
                hasEnded: left < 0,
                // The narrowest alarm that has been reached: 30 of 90, 60, 30.
                alarm: ExpiryWindow.alarms.filter { left <= $0 }.min(),
                neededUntil: neededUntil,
                lasts: endsOn >= neededUntil
            )
        }
    }
}

/// What runs out in a case, by its end.
struct Expiries: Codable, Sendable {
    /// The day from which days are counted.
    let asOf: CalendarDate
    let papers: [Paper]
    /// The first end that is still ahead.
    let next: CalendarDate?

    /// One paper, held against the day to which it is needed.
    struct Paper: Codable, Sendable {
        let kind: ExpiringPaper
        /// The record's id; each kind of paper has records of its own.
        let id: TypeID
        let detail: String
        let endsOn: CalendarDate
        let daysLeft: Int
        let hasEnded: Bool
        /// The alarm that has been reached, in days before the end.
        let alarm: Int?
        let neededUntil: CalendarDate
        /// Whether it is good to the day to which it is needed.
        let lasts: Bool
    }
}

/// What kind of paper runs out.
enum ExpiringPaper: String, Choice {
    case passport, visa
    case certificateOfEligibility = "certificate_of_eligibility"
    case contract, policy
    case trainingCertificate = "training_certificate"
    case qualification, medical, document
}
