import Core
import Corridors
import Directory
import Foundation
import Model
import Postgres

/// An item of information as its actions and its gate read it.
struct VacancyRow: RowDecodable {
    let title: ShortText
    let body: LongText
    let source: ShortText
    let place: ShortText?
    let hasPay: Bool
    let workerCosts: [Strict<WorkerCost>]?
    let validUntil: CalendarDate?
    let collectedBy: UUID
    let verifiedOn: CalendarDate?
    let method: VerificationMethod?
    /// Through whom it goes, where that is an informant.
    let subAgent: ID<SubAgent>?
    let reached: Int
    let state: VacancyState

    init(row: borrowing Row) throws(RowError) {
        title = try row["title"]
        body = try row["body"]
        source = try row["source"]
        place = try row["place"]
        hasPay = try row["has_pay"]
        let costs: StoredJSON<[Strict<WorkerCost>]>? = try row["worker_costs"]
        workerCosts = costs?.value
        validUntil = try row["valid_until"]
        collectedBy = try row["collected_by"]
        verifiedOn = try row["verified_on"]
        method = try row["verification_method"]
        subAgent = try row["sub_agent_id"]
        reached = try row["reached"]
        state = try row["state"]
    }

    /// The item, or a refusal where there is none.
    static func find(
        _ id: ID<Vacancy>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> VacancyRow {
        let row: VacancyRow? = try tx.first(
            """
            SELECT title, body, source, place, pay_minor IS NOT NULL AS has_pay, worker_costs,
                valid_until, collected_by, verified_on, verification_method, sub_agent_id, reached,
                state
            FROM vacancy WHERE id = \(id)
            """
        )
        guard let row else { throw CommonRefusal.reference.refusal("No vacancy is \(id).") }
        return row
    }
}
