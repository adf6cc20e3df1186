import Core
import Model
import Postgres

/// What one paper promises to pay for the work: the declaration, an order, or a contract of the case.
struct PromisedPay: Sendable, Codable, Equatable {
    let paper: Paper
    /// Nil where the paper says in words alone what is paid.
    let amount: Money?
    let unit: Unit
    /// The hours a week that the same paper states; nil where it states none.
    let hoursWeek: Int?

    /// Where it is promised.
    enum Paper: String, Sendable, Codable, CaseIterable {
        case declaration, order, cooperation, employment
    }

    /// What the pay is counted by; contracts know the year as well.
    enum Unit: String, Sendable, Codable, CaseIterable {
        case hour, day, month, year

        /// As in "JPY 1150 an hour".
        var each: String { self == .hour ? "an hour" : "a \(rawValue)" }
    }

    /// What it comes to in a year, in the measure of ``Pay``; nil where no amount is stated.
    func yearly(hoursWeek hours: Int) -> Int128? {
        guard let amount else { return nil }
        guard let unit = PayUnit(rawValue: unit.rawValue) else {
            return Int128(amount.minorUnits) * 320
        }
        return Pay(amount, unit).yearly(hoursWeek: hours)
    }

    /// The pay with its paper, at the beginning of a sentence.
    var words: String {
        let sum = amount.map { "\($0) \(unit.each)" } ?? "stated in words alone"
        return switch paper {
        case .declaration: "The pay is \(sum)"
        case .order: "The pay of the order is \(sum)"
        case .cooperation, .employment: "The pay in the \(paper.rawValue) contract is \(sum)"
        }
    }

    /// How the paper comes to say something else.
    var remedy: String {
        switch paper {
        case .declaration: "homeward work-declaration record."
        case .order:
            "homeward job-order amend, while it is a draft; once it is signed, homeward job-order "
                + "cancel and homeward job-order draft."
        case .cooperation, .employment:
            "homeward contract revise, once it is signed by all; before that, homeward contract void "
                + "and homeward contract draft --kind \(paper.rawValue)."
        }
    }
}

extension PromisedPay {
    /// What the employer declares.
    init(_ declaration: DeclarationRow) {
        self.init(
            paper: .declaration,
            amount: declaration.pay.amount,
            unit: Unit(rawValue: declaration.pay.unit.rawValue) ?? .month,
            hoursWeek: declaration.hoursWeek
        )
    }
}

extension PromisedPay: RowDecodable {
    /// The states of contracts that the parties mean to keep; from the approval on the words are frozen.
    private static let live: SQL =
        "'approved', 'sent', 'signed_by_one', 'signed', 'filed', 'returned', 'effective'"

    /// The pay clauses of a case's employment contract and of the cooperation contract behind it, in their
    /// present versions. Contracts belong to a feature above, so they are asked in plain SQL.
    ///
    /// Hours by the day count for the days that the rest in the same contract leaves.
    static func inContracts(
        of caseFile: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [PromisedPay] {
        try tx.rows(
            """
            WITH RECURSIVE ground AS (
                SELECT cooperation_id AS id FROM contract
                WHERE case_file_id = \(caseFile) AND state IN (\(live))
                UNION SELECT n.id FROM contract n JOIN ground g ON n.supersedes_id = g.id)
            SELECT c.kind, (pay ->> 'value')::bigint AS minor, pay ->> 'currency' AS currency,
                replace(coalesce(pay ->> 'unit', 'per_month'), 'per_', '') AS unit,
                coalesce(h.by_week, h.by_day * greatest(7 - h.rest, 0))::bigint AS hours_week
            FROM contract c
            CROSS JOIN LATERAL jsonb_array_elements(c.clauses) AS pay
            CROSS JOIN LATERAL (
                SELECT max(n) FILTER (WHERE code = 'working_hours'
                        AND coalesce(unit, 'hours_per_week') = 'hours_per_week') AS by_week,
                    max(n) FILTER (WHERE code = 'working_hours' AND unit = 'hours_per_day')
                        AS by_day,
                    min(n) FILTER (WHERE code = 'rest_leave'
                        AND coalesce(unit, 'days_per_week') = 'days_per_week') AS rest
                FROM (SELECT clause ->> 'code' AS code, (clause ->> 'value')::numeric AS n,
                        clause ->> 'unit' AS unit
                    FROM jsonb_array_elements(c.clauses) AS clause) AS stated) AS h
            WHERE pay ->> 'code' = 'pay' AND c.state IN (\(live))
                AND (c.id IN (SELECT id FROM ground)
                    OR (c.kind = 'employment' AND c.case_file_id = \(caseFile)))
            ORDER BY c.kind, c.id, 2
            """
        )
    }

    init(row: borrowing Row) throws(RowError) {
        let kind: String = try row["kind"]
        paper = Paper(rawValue: kind) ?? .employment
        let minor: Int64? = try row["minor"]
        let currency: Currency? = try row["currency"]
        if let minor, let currency {
            amount = Money(minorUnits: minor, currency: currency)
        } else {
            amount = nil
        }
        let unit: String = try row["unit"]
        self.unit = Unit(rawValue: unit) ?? .month
        let hours: Int? = try row["hours_week"]
        // No hours are none that a pay could be held against, and a week has 168.
        hoursWeek = hours.flatMap { $0 > 0 ? min($0, 168) : nil }
    }
}
