import Core
import Corridors
import Employers
import Model
import Postgres

/// Where a case goes and under which programme, with the visas of its worker there.
struct VisaFacts: CaseFacts {
    let destination: Country?
    let programme: String
    /// The visas that stand for this case.
    let visas: [Issued]
    var nationality: Country?
    var occupation: String = ""
    var plannedEnd: CalendarDate?
    /// The classes that the corridor allows; nil where no corridor is on record.
    var corridorClasses: TermEditions<[String]>?
    /// Earlier visas of the worker in the country that were used: of other cases, or renewed since.
    var earlier: [Issued] = []
    /// What the employment contract promises to pay; read for the programme alone whose permit hangs on it.
    var promisedPay: [PromisedPay] = []

    /// One visa or permit.
    struct Issued: Sendable, Codable {
        let wording: String
        let from: CalendarDate
        let until: CalendarDate
        var planAppliedOn: CalendarDate?
        var daysUsedBefore: Int?
        var sixthYearReason: SixthYearReason?
        var previousStageFrom: CalendarDate?
        var enteredOn: CalendarDate?

        /// What a sentence says of it.
        var words: String { "\(wording), \(from) to \(until)" }

        /// Whether it is good on a day, its first and last one included.
        func holds(on day: CalendarDate) -> Bool { from <= day && day <= until }
    }

    /// Days of stay that earlier visas of some classes account for, from the entry to the visa's last day,
    /// and with them those of another stay.
    ///
    /// A renewal keeps the day of the entry, so the papers of one stay overlap: each day counts once. It
    /// counts rather too many than too few: a worker who left earlier has the days recorded with the new
    /// visa (`days_used_before`). What was recorded so with an earlier visa stands for all before it.
    func daysUsed(as codes: [String], with stay: Stay? = nil) -> Int {
        guard let destination else { return 0 }
        let own = earlier.filter { visa in
            VisaClass.named(visa.wording, in: destination).map { codes.contains($0.code) } ?? false
        }
        let counted = own.last { $0.daysUsedBefore != nil }
        let begin = counted.map { max($0.from, $0.enteredOn ?? $0.from) } ?? .earliest
        let stays: [Stay] = own.compactMap { visa in
            guard let entered = visa.enteredOn else { return nil }
            let first = max(entered, begin)
            return first <= visa.until ? first...visa.until : nil
        }
        return (counted?.daysUsedBefore ?? 0) + (stays + (stay.map { [$0] } ?? [])).unitedDays
    }

    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> VisaFacts {
        let rows: [CaseVisa] = try tx.rows(
            """
            SELECT f.destination, f.programme, f.occupation, f.planned_end, p.nationality,
                v.class_code, v.valid_from, v.valid_until, v.plan_applied_on,
                v.days_used_before, v.sixth_year_reason, v.previous_stage_from,
                v.entered_on,
                v.case_id = f.id AND v.state = ANY(\(VisaState.standing)) AS is_standing
            FROM case_parties f
            JOIN person_known p ON p.agency_id = f.agency_id AND p.id = f.person_id
            LEFT JOIN visa v ON v.agency_id = f.agency_id AND v.person_id = f.person_id
                AND v.country = f.destination AND v.valid_until IS NOT NULL
                AND v.state NOT IN ('cancelled', 'refused')
            WHERE f.id = \(id) ORDER BY v.valid_from, v.id
            """
        )
        let first = rows.first
        // Most programmes ask nothing of the pay.
        let isAsked = first?.programme == RussianPermitFits.specialists
        let pays = try isAsked ? PromisedPay.inContracts(of: id, in: tx) : []
        return VisaFacts(
            destination: first?.destination,
            programme: first?.programme ?? "",
            visas: rows.filter(\.isStanding).compactMap(\.visa),
            nationality: first?.nationality,
            occupation: first?.occupation ?? "",
            plannedEnd: first?.plannedEnd,
            corridorClasses: try WorkerTerms.of(id, in: tx)?.map(\.visaClasses),
            earlier: rows.filter { !$0.isStanding }.compactMap(\.visa),
            promisedPay: pays.filter { $0.paper == .employment || $0.paper == .labour }
        )
    }
}

/// One line of the case joined with its worker's visas; without a visa where there is none.
private struct CaseVisa: RowDecodable {
    let destination: Country
    let programme: String
    let occupation: String
    let plannedEnd: CalendarDate
    let nationality: Country
    let isStanding: Bool
    let visa: VisaFacts.Issued?

    init(row: borrowing Row) throws(RowError) {
        destination = try row["destination"]
        programme = try row["programme"]
        occupation = try row["occupation"]
        plannedEnd = try row["planned_end"]
        nationality = try row["nationality"]
        let standing: Bool? = try row["is_standing"]
        isStanding = standing ?? false
        let wording: String? = try row["class_code"]
        guard let wording else {
            visa = nil
            return
        }
        var issued = VisaFacts.Issued(
            wording: wording,
            from: try row["valid_from"],
            until: try row["valid_until"]
        )
        issued.planAppliedOn = try row["plan_applied_on"]
        issued.daysUsedBefore = try row["days_used_before"]
        issued.sixthYearReason = try row["sixth_year_reason"]
        issued.previousStageFrom = try row["previous_stage_from"]
        issued.enteredOn = try row["entered_on"]
        visa = issued
    }
}
