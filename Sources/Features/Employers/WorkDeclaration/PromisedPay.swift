import Core
import Model
import Postgres

/// What one paper promises to pay for the work: the declaration, an order, or a contract of the case.
package struct PromisedPay: Sendable, Codable, Equatable {
    /// The paper.
    package let paper: Paper
    /// Nil where the paper says in words alone what is paid.
    package let amount: Money?
    /// What it is counted by.
    package let unit: Unit
    /// The hours a week that the same paper states; nil where it states none.
    package let hoursWeek: Int?

    /// Where it is promised.
    package enum Paper: String, Sendable, Codable, CaseIterable {
        case declaration, order, cooperation, employment
        /// With the contractor of a project, who is the employer there.
        case labour
    }

    /// What the pay is counted by; contracts know the week, the year and the piece as well.
    package enum Unit: String, Sendable, Codable, CaseIterable {
        case hour, day, week, month, year, piece

        /// As in "JPY 1150 an hour".
        var each: String { self == .hour ? "an hour" : "a \(rawValue)" }
    }

    /// What a paper promises.
    ///
    /// - Parameters:
    ///   - paper: The paper.
    ///   - amount: The amount; nil where it is said in words alone.
    ///   - unit: What it is counted by.
    ///   - hoursWeek: The hours a week that the paper states; nil where it states none.
    package init(paper: Paper, amount: Money?, unit: Unit, hoursWeek: Int?) {
        self.paper = paper
        self.amount = amount
        self.unit = unit
        self.hoursWeek = hoursWeek
    }

    /// What it comes to in a quarter of a year, in whole minor units; nil where no amount is stated, or none by
    /// time, or where it is paid by the hour or day and the paper states no hours.
    package var quarterly: Int64? {
        guard hoursWeek != nil || (unit != .hour && unit != .day) else { return nil }
        return yearly(hoursWeek: hoursWeek ?? 0).map { Int64(clamping: $0 / (4 * 320)) }
    }

    /// What it comes to in a year, in the measure of ``Pay``; nil where no amount is stated, or none by time.
    func yearly(hoursWeek hours: Int) -> Int128? {
        guard let amount else { return nil }
        let payUnit: PayUnit
        switch unit {
        case .hour: payUnit = .hour
        case .day: payUnit = .day
        case .week: return Int128(amount.minorUnits) * 52 * 320
        case .month: payUnit = .month
        case .year: return Int128(amount.minorUnits) * 320
        case .piece: return nil
        }
        return Pay(amount, payUnit).yearly(hoursWeek: hours)
    }

    /// The pay with its paper, at the beginning of a sentence.
    package var words: String {
        let sum = amount.map { "\($0) \(unit.each)" } ?? "stated in words alone"
        return switch paper {
        case .declaration: "The pay is \(sum)"
        case .order: "The pay of the order is \(sum)"
        case .cooperation, .employment, .labour:
            "The pay in the \(paper.rawValue) contract is \(sum)"
        }
    }

    /// How the paper comes to say something else.
    package var remedy: String {
        switch paper {
        case .declaration: "homeward work-declaration record."
        case .order:
            "homeward job-order amend, while it is a draft; once it is signed, homeward job-order "
                + "cancel and homeward job-order draft."
        case .cooperation, .employment, .labour:
            "homeward contract revise, once it is signed by all; before that, homeward contract void "
                + "and homeward contract draft --kind \(paper.rawValue)."
        }
    }
}

extension PromisedPay {
    /// What the employer declares.
    init(_ declaration: WorkDeclaration.Record) {
        self.init(
            paper: .declaration,
            amount: declaration.pay.amount,
            unit: Unit(rawValue: declaration.payUnit.rawValue) ?? .month,
            hoursWeek: declaration.hoursWeek
        )
    }
}

extension PromisedPay: RowDecodable {
    /// The pay clauses of a case's employment contract and of the cooperation contract behind it, or of the labour
    /// contract with the contractor of its project, in the versions that the parties mean to keep; from the approval on the words are frozen.
    ///
    /// - Parameters:
    ///   - caseFile: The case.
    ///   - tx: Where they are read.
    /// - Returns: One for each clause.
    /// - Throws: The database's errors.
    package static func inContracts(
        of caseFile: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [PromisedPay] {
        try tx.rows(
            """
            SELECT p.kind, p.minor, p.currency, replace(p.unit, 'per_', '') AS unit, p.hours_week
            FROM contract_pay p
            WHERE p.is_kept AND ((p.is_employment AND p.case_id = \(caseFile))
                OR p.contract_id IN (
                    SELECT v.version_id FROM contract_known c JOIN contract_version v
                        ON v.agency_id = c.agency_id AND v.contract_id = c.cooperation_id
                    WHERE c.case_id = \(caseFile) AND c.is_kept))
            ORDER BY p.kind, p.contract_id, 2
            """
        )
    }

    /// Reads a row of the view.
    package init(row: borrowing Row) throws(RowError) {
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
