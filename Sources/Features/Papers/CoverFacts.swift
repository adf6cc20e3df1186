import Core
import Model
import Postgres

/// How long a case is planned to last, and the accident cover that stands for it.
struct CoverFacts: CaseFacts {
    /// The last day that must be covered; nil when there is no such case.
    let plannedEnd: CalendarDate?
    let covers: [Cover]

    /// One policy's days, both included.
    struct Cover: Sendable, Codable {
        let number: String
        /// Who took it out, where that is said.
        var takenOutBy: PolicyTaker?
        let from: CalendarDate
        let until: CalendarDate
    }

    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CoverFacts {
        let rows: [CaseCover] = try tx.rows(
            """
            SELECT f.planned_end, p.number, p.taken_out_by, p.covered_from, p.covered_until FROM case_parties f
            LEFT JOIN policy p ON p.agency_id = f.agency_id AND p.case_id = f.id
                AND p.kind = 'accident' AND p.state IN ('issued', 'active', 'claimed')
            WHERE f.id = \(id) ORDER BY p.covered_from, p.id
            """
        )
        return CoverFacts(
            plannedEnd: rows.first?.plannedEnd,
            covers: rows.compactMap(\.cover)
        )
    }
}

extension CoverFacts {
    /// Whether some of the policies cover every day from the departure to the planned end, both included.
    ///
    /// - Parameters:
    ///   - counted: The policies that count.
    ///   - day: The day of the departure.
    ///   - option: What `homeward policy record` is to be told beside the usual, with a space in front.
    /// - Returns: The verdict, with the days that are open.
    func verdict(of counted: [Cover], on day: CalendarDate, option: String = "") -> Verdict {
        guard let plannedEnd else {
            return .failed("No such case is on record.", remedy: "Check the id of the case.")
        }
        func remedy(from: CalendarDate, until: CalendarDate) -> String {
            "Insure the worker against accidents from \(from) to \(until), and record it with "
                + "`homeward policy record\(option)`."
        }
        guard !counted.isEmpty else {
            return .failed(
                "No accident policy is on record; to be covered: from \(day) to \(plannedEnd).",
                remedy: remedy(from: day, until: plannedEnd)
            )
        }
        // The days before this one are covered; a policy that begins on it at the latest joins on.
        var open = day
        for cover in counted.sorted(by: { $0.from < $1.from })
        where cover.from <= open && cover.until >= open {
            open = cover.until.adding(days: 1)
        }
        guard open <= max(day, plannedEnd) else {
            let numbers = counted.map(\.number).joined(separator: ", ")
            return .passed("Covered from \(day) to \(plannedEnd): \(numbers).")
        }
        let next = counted.map(\.from).filter { $0 > open }.min()
        let last = min(next?.adding(days: -1) ?? plannedEnd, max(day, plannedEnd))
        return .failed(
            "Not covered from \(open) to \(last); departure is \(day), the planned end \(plannedEnd).",
            remedy: remedy(from: open, until: last)
        )
    }
}

/// One line of the case joined with its accident policies; without one where there is none.
private struct CaseCover: RowDecodable {
    let plannedEnd: CalendarDate
    let cover: CoverFacts.Cover?

    init(row: borrowing Row) throws(RowError) {
        plannedEnd = try row["planned_end"]
        let number: String? = try row["number"]
        guard let number else {
            cover = nil
            return
        }
        cover = CoverFacts.Cover(
            number: number,
            takenOutBy: try row["taken_out_by"],
            from: try row["covered_from"],
            until: try row["covered_until"]
        )
    }
}
