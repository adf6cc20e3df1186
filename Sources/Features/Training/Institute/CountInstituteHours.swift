import Core
import Model
import Postgres

/// What institutes taught the worker of a case and the family, beside what counts as training before the departure.
struct CountInstituteHours: ItemQuery {
    typealias Subject = CaseFile
    static let permission = Permission.trainingRead

    func answer(
        on id: ID<CaseFile>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> InstituteHours {
        let certified = try LectureFacts.gather(for: id, in: tx).courses
        return InstituteHours(
            worker: try hours(of: id, "relation IS NULL", in: tx),
            family: try hours(of: id, "relation IS NOT NULL", in: tx),
            trainingSeconds: certified.map { CountedTime($0.lessons).total }.reduce(0, +)
        )
    }

    private func hours(
        of id: ID<CaseFile>,
        _ learner: SQL,
        in tx: borrowing ReadTransaction
    ) throws -> InstituteHours.OfModules {
        try tx.known(
            """
            SELECT coalesce(sum(destination_language_hours), 0) AS destination_language_hours,
                coalesce(sum(chinese_culture_hours), 0) AS chinese_culture_hours
            FROM institute_enrolment_shown WHERE case_id = \(id) AND \(learner)
            """
        )
    }
}

/// Hours with institutes, and what counts as training before the departure: never one sum.
struct InstituteHours: Codable, Sendable {
    let worker: OfModules
    let family: OfModules
    /// What counts of the certified courses before the departure, as the rules add it up.
    let trainingSeconds: Int

    /// The hours of each module apart.
    struct OfModules: Codable, Sendable {
        let destinationLanguageHours: Int
        let chineseCultureHours: Int
    }
}

extension InstituteHours.OfModules: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        destinationLanguageHours = try row["destination_language_hours"]
        chineseCultureHours = try row["chinese_culture_hours"]
    }
}
