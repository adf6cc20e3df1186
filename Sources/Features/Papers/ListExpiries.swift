import Core
import Foundation
import Postgres
import TransparencyLog

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
    ) throws -> JSON {
        let day = asOf ?? context.today
        let papers: [Paper] = try tx.rows(Self.papers(of: id))
        return [
            "as_of": .text("\(day)"), "papers": .array(papers.map { $0.json(on: day) }),
            "next": papers.first { $0.endsOn >= day }.map { .text("\($0.endsOn)") } ?? .null,
        ]
    }

    /// Each with the day to which it is needed: a passport some months beyond the end, what only opens
    /// the border to the departure, and all else to the planned end. Of an examination the list says
    /// that it was judged, whatever was found: that is for the medical role alone.
    private static func papers(of id: ID<CaseFile>) -> SQL {
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
            WHERE v.agency_id = f.agency_id AND v.case_file_id = f.id
                AND v.state IN ('issued', 'entry_done', 'residence_card', 'expiring')
            UNION ALL
            SELECT 'certificate_of_eligibility', 'visa', v.id, v.class_code, v.eligibility_until,
                f.planned_departure FROM visa v
            WHERE v.agency_id = f.agency_id AND v.case_file_id = f.id
                AND v.eligibility_until IS NOT NULL
                AND v.state IN ('coe_or_ccvi_issued', 'visa_applied', 'issued')
            UNION ALL
            SELECT 'contract', 'con', c.id, c.kind, c.ends_on, f.planned_end
            FROM contract_known c
            WHERE c.agency_id = f.agency_id AND c.case_file_id = f.id
                AND c.state <> 'void' AND c.state NOT LIKE 'ended%'
            UNION ALL
            SELECT 'policy', 'pol', p.id, p.kind, p.covered_until, f.planned_end FROM policy p
            WHERE p.agency_id = f.agency_id AND p.case_file_id = f.id
                AND p.state IN ('issued', 'active', 'claimed')
            UNION ALL
            SELECT 'training_certificate', 'enr', e.id, e.certificate_number, e.certificate_until,
                f.planned_departure FROM training_certified e
            WHERE e.agency_id = f.agency_id AND e.case_file_id = f.id AND e.is_valid
            UNION ALL
            SELECT 'qualification', 'qua', q.id, q.kind, q.valid_until, f.planned_departure
            FROM qualification_valid q
            WHERE q.agency_id = f.agency_id AND q.person_id = f.person_id
                AND q.valid_until IS NOT NULL
            UNION ALL
            SELECT 'medical', 'med', m.id, 'judged', m.valid_until, f.planned_departure
            FROM medical m
            WHERE m.agency_id = f.agency_id AND m.case_file_id = f.id
                AND m.state IN ('fit', 'conditional', 'unfit')
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
        let kind: String
        let prefix: String
        let id: UUID
        let detail: String
        let endsOn: CalendarDate
        let neededUntil: CalendarDate

        init(row: borrowing Row) throws(RowError) {
            kind = try row["kind"]
            prefix = try row["prefix"]
            id = try row["id"]
            detail = try row["detail"]
            endsOn = try row["ends_on"]
            neededUntil = try row["needed_until"]
        }

        func json(on day: CalendarDate) -> JSON {
            let left = day.days(until: endsOn)
            // The narrowest alarm that has been reached: 30 of 90, 60, 30.
            let alarm = ExpiryWindow.alarms.filter { left <= $0 }.min()
            return [
                "kind": .text(kind),
                "id": .text(TypeID(prefix: prefix, uuid: id)?.description ?? ""),
                "detail": .text(detail), "ends_on": .text("\(endsOn)"),
                "days_left": .integer(Int64(left)), "has_ended": .bool(left < 0),
                "alarm": alarm.map { .integer(Int64($0)) } ?? .null,
                "needed_until": .text("\(neededUntil)"),
                "lasts": .bool(endsOn >= neededUntil),
            ]
        }
    }
}
