import Core
import Model
import Postgres

/// What a corridor asks of the worker, of the worker's papers and of what the worker pays.
///
/// The rules on them belong to features above: each takes what it needs, with the days.
package struct WorkerTerms: Codable, Sendable {
    /// The least age in years.
    package let minimumAge: Int
    /// The greatest age in years; nil where it sets none.
    package let maximumAge: Int?
    /// How many months the passport must outlast the stay.
    package let passportMonthsAfterEnd: Int
    /// How many months a medical result counts.
    package let medicalMonths: Int
    /// The classes of visa that fit.
    package let visaClasses: [String]
    /// What the worker may be made to pay, by its word.
    package let feeRegime: String
    /// At most so many months' pay; nil where the regime is not reckoned in months.
    package let feeMonthsOfPay: Int?
    /// The least hours of training before departure.
    package let trainingHoursLeast: Int
    /// The results in languages that are asked for; of those in one language any one will do.
    package let languagesAsked: [LanguageAsked]

    /// Reads the terms of a case's corridor, with the day from which each holds.
    ///
    /// - Parameters:
    ///   - id: The case.
    ///   - tx: Where they are read.
    /// - Returns: The terms; nil where no corridor is on record.
    /// - Throws: The database's errors.
    package static func of(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> TermEditions<WorkerTerms>? {
        let known = try tx.once("worker terms of \(id)", from: CorridorRow.tables) {
            try tx.first(
                """
                SELECT k.minimum_age, k.maximum_age, k.passport_months_after_end, k.medical_months,
                    k.visa_classes, k.fee_regime, k.fee_months_of_pay, k.training_hours_least,
                    k.languages_asked,
                    (SELECT coalesce(jsonb_agg(t.terms ORDER BY t.effective_from), '[]')
                        FROM corridor_term t WHERE t.agency_id = k.agency_id
                            AND t.corridor_id = k.id AND t.counts) AS editions
                FROM case_parties c
                JOIN corridor k ON k.agency_id = c.agency_id AND k.origin = 'CN'
                    AND k.destination = c.destination AND k.programme = c.programme
                WHERE c.id = \(id)
                """,
                as: Known.self
            )
        }
        return known?.terms
    }

    init(_ entry: CorridorEntry) {
        minimumAge = entry.minimumAge
        maximumAge = entry.maximumAge
        passportMonthsAfterEnd = entry.passportMonthsAfterEnd
        medicalMonths = entry.medicalMonths
        visaClasses = entry.visaClasses.map(\.text)
        feeRegime = entry.feeRegime.rawValue
        feeMonthsOfPay = entry.feeMonthsOfPay
        trainingHoursLeast = entry.trainingHoursLeast
        languagesAsked = entry.languagesAsked?.map(\.value) ?? []
    }
}

/// The editions on record; where none were loaded, what the corridor's own row says.
private struct Known: RowDecodable {
    let terms: TermEditions<WorkerTerms>

    init(row: borrowing Row) throws(RowError) {
        let loaded: StoredJSON<[CorridorEntry]> = try row["editions"]
        guard loaded.value.isEmpty else {
            terms = TermEditions(
                editions: loaded.value.map {
                    .init(from: $0.effectiveFrom, value: WorkerTerms($0))
                }
            )
            return
        }
        terms = TermEditions(try WorkerTerms(row: row))
    }
}

extension WorkerTerms {
    fileprivate init(row: borrowing Row) throws(RowError) {
        minimumAge = try row["minimum_age"]
        maximumAge = try row["maximum_age"]
        passportMonthsAfterEnd = try row["passport_months_after_end"]
        medicalMonths = try row["medical_months"]
        visaClasses = try row["visa_classes"]
        feeRegime = try row["fee_regime"]
        feeMonthsOfPay = try row["fee_months_of_pay"]
        trainingHoursLeast = try row["training_hours_least"]
        let asked: StoredJSON<[LanguageAsked]> = try row["languages_asked"]
        languagesAsked = asked.value
    }
}
