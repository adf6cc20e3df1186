import Core
import Model
import Postgres

/// A declaration in force, as the rules on work and pay read it.
struct DeclarationRow: RowDecodable, Codable {
    let natures: [WorkNature]
    let pay: Pay
    /// What a local worker gets in the same job.
    let localPay: Pay
    let hoursWeek: Int
    let validFrom: CalendarDate

    static func current(
        for engagement: Engagement?,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> DeclarationRow? {
        try tx.first(
            """
            SELECT natures, pay_minor, local_pay_minor, currency, pay_unit, hours_week, valid_from
            FROM work_declaration
            WHERE employer_id = \(engagement?.employer) AND occupation = \(engagement?.occupation)
                AND state = 'declared'
            """
        )
    }
}

extension DeclarationRow {
    init(row: borrowing Row) throws(RowError) {
        let currency: Currency = try row["currency"]
        let unit: PayUnit = try row["pay_unit"]
        natures = try row["natures"]
        pay = Pay(Money(minorUnits: try row["pay_minor"], currency: currency), unit)
        localPay = Pay(Money(minorUnits: try row["local_pay_minor"], currency: currency), unit)
        hoursWeek = try row["hours_week"]
        validFrom = try row["valid_from"]
    }
}
