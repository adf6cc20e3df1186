import Core
import Model
import Postgres
import TransparencyLog

/// Gives a place back: the case was given up, or goes another way.
struct VacateJobOrder: Action {
    typealias Subject = JobOrder
    static let permission = Permission.ordersManage
    static let help = [
        "case_id": "The case that holds the place.",
        "vacated_because": "Why the place is free again.",
    ]

    let caseId: ID<CaseFile>
    let vacatedBecause: LongText
    var named: NamedParties { NamedParties(caseFile: caseId) }

    func perform(
        on id: ID<JobOrder>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let left = try tx.vacatePlace(
            of: id,
            for: caseId,
            because: vacatedBecause,
            with: context
        )
        return Recorded(
            as: "job-order.place-vacated",
            about: left.person,
            in: caseId,
            state: JobOrderState(rawValue: left.state),
            facts: ["job_order_id": .text("\(id)")]
        )
    }
}
