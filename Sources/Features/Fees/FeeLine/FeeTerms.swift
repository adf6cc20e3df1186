import Core
import Corridors
import Model
import Postgres

/// What surrounds the fees of a case: corridor, contracts, pay.
struct FeeTerms: Sendable, Codable {
    var programme = ""
    var destination: Country? = nil
    /// What the corridor lets the worker be charged; nil where no corridor is on record.
    var regime: TermEditions<FeeRegime>? = nil
    /// The months' pay that the corridor allows where its regime is in months; none where it is not.
    var corridorMonths: TermEditions<Int>? = nil
    /// The contracts between agency and worker that were signed, the newest last.
    var bindings: [Binding] = []
    /// The first and the last day of the term by which the fee was reckoned.
    var begins = CalendarDate.epoch
    var ends = CalendarDate.epoch
    /// The service fee that the newest of those contracts states, where it states one as an amount.
    var serviceFee: Money? = nil
    /// The day of the first departure; nil before it.
    var departedOn: CalendarDate? = nil
    /// The pay of a month, as the signed employment contract or else the cooperation contract says.
    var pay: Money? = nil

    /// A contract between agency and worker, with all its versions.
    struct Binding: Sendable, Codable {
        var kind: ContractKind
        /// When its first version was signed by both.
        var signedOn: CalendarDate
        /// Its last day; nil while it binds.
        var endedOn: CalendarDate? = nil
        /// When the cooperation contract behind it was signed first; nil where it is not.
        var cooperationSignedOn: CalendarDate? = nil

        /// From when on it allows to take money; nil while the cooperation contract is not signed.
        var allowsFrom: CalendarDate? { cooperationSignedOn.map { max(signedOn, $0) } }

        /// Whether money may be taken under it on a day; the day on which it ended still counts.
        func allows(_ day: CalendarDate) -> Bool {
            guard let allowsFrom else { return false }
            return allowsFrom <= day && endedOn.map { day <= $0 } ?? true
        }
    }

    /// The whole calendar months of the term, by which a cap is reckoned: days beyond them raise no cap.
    var months: Int { max(1, begins.months(until: ends.adding(days: 1))) }

    /// The months of the term, one that is only begun counted whole: what is not served of it comes back.
    ///
    /// A term of 24 months that is written from 30 November to 30 November ends with that day: the day itself
    /// begins no further month.
    var monthsBegun: Int {
        let whole = begins.months(until: ends)
        return max(1, begins.adding(months: whole) < ends ? whole + 1 : whole)
    }

    /// How many whole months a worker who left on one day has served at the end of another.
    static func served(from departed: CalendarDate, through day: CalendarDate) -> Int {
        departed.months(until: day.adding(days: 1))
    }
}

extension FeeTerms: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        programme = try row["programme"]
        destination = try row["destination"]
        let bindings: StoredJSON<[Binding]>? = try row["bindings"]
        self.bindings = bindings?.value ?? []
        begins = try row["begins_on"]
        ends = try row["ends_on"]
        let minor: Int64? = try row["pay_minor"]
        let currency: Currency? = try row["pay_currency"]
        if let minor, let currency { pay = Money(minorUnits: minor, currency: currency) }
        departedOn = try row["departed_on"]
        let fee: Int64? = try row["fee_minor"]
        let feeCurrency: Currency? = try row["fee_currency"]
        if let fee, let feeCurrency {
            serviceFee = Money(minorUnits: fee, currency: feeCurrency)
        }
    }

    /// Reads the terms of a case; nil where there is no such case.
    ///
    /// The term is that of the newest contract that is signed, or else of the one that is drafted. The pay by
    /// the year counts as twelve months or 52 weeks; by the hour or day it states a month only where the contract
    /// states the hours or days of a week as well.
    static func of(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> FeeTerms? {
        let read: FeeTerms? = try tx.first(
            """
            SELECT c.programme, c.destination,
                (SELECT json_agg(json_build_object('kind', n.kind, 'signed_on', n.signed_on,
                        'ended_on', n.ended_on, 'cooperation_signed_on', n.cooperation_signed_on)
                        ORDER BY n.version_signed_on, n.contract_id)
                    FROM contract_binding n
                    WHERE n.agency_id = c.agency_id AND n.case_id = c.id) AS bindings,
                coalesce(b.begins_on, c.planned_departure) AS begins_on,
                coalesce(b.ends_on, c.planned_end) AS ends_on,
                w.minor AS pay_minor, w.currency AS pay_currency,
                f.minor AS fee_minor, f.currency AS fee_currency,
                (SELECT min(departed_on) FROM departure d
                    WHERE d.agency_id = c.agency_id AND d.case_id = c.id) AS departed_on
            FROM case_parties c
            LEFT JOIN LATERAL (
                SELECT id, begins_on, ends_on, cooperation_id, signed_on FROM contract_known
                WHERE agency_id = c.agency_id AND case_id = c.id AND state <> 'void'
                    AND kind IN ('service', 'labour')
                ORDER BY signed_on DESC NULLS LAST, id DESC LIMIT 1) b ON true
            LEFT JOIN LATERAL (
                -- A year has 52 weeks and 12 months; a part of the smallest unit is left out, for the
                -- worker. Pay by the hour or the day without agreed hours or days says nothing.
                SELECT floor(p.minor::numeric * CASE p.unit WHEN 'per_month' THEN 12
                    WHEN 'per_year' THEN 1 WHEN 'per_week' THEN 52
                    WHEN 'per_day' THEN 52 * (7 - p.rest_days_week)
                    WHEN 'per_hour' THEN 52 * p.hours_week END / 12)::bigint AS minor, p.currency
                FROM contract_pay p
                WHERE p.agency_id = c.agency_id AND p.state <> 'void' AND p.minor IS NOT NULL
                    AND (p.unit IN ('per_month', 'per_year', 'per_week')
                        OR (p.unit = 'per_day' AND p.rest_days_week < 7)
                        OR (p.unit = 'per_hour' AND p.hours_week > 0))
                    AND ((p.is_employment AND p.case_id = c.id
                            AND p.signed_on IS NOT NULL)
                        OR p.contract_id = b.cooperation_id)
                ORDER BY NOT p.is_employment, 1, p.contract_id LIMIT 1) w ON true
            LEFT JOIN LATERAL (
                SELECT x.minor, x.currency FROM contract_fee x
                WHERE x.agency_id = c.agency_id AND x.contract_id = b.id AND b.signed_on IS NOT NULL
                LIMIT 1) f ON true
            WHERE c.id = \(id)
            """
        )
        guard var terms = read else { return nil }
        let corridor = try WorkerTerms.of(id, in: tx)
        // Under a word that this feature does not know nothing may be charged.
        terms.regime = corridor?.map { FeeRegime(rawValue: $0.feeRegime) ?? .noFee }
        terms.corridorMonths = corridor?.map { $0.feeMonthsOfPay ?? 0 }
        return terms
    }
}
