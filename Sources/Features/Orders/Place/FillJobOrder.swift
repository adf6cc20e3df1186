import Core
import Model
import Postgres
import TransparencyLog

/// Gives a place of an order to a case that fits it.
struct FillJobOrder: Action {
    typealias Subject = JobOrder
    static let permission = Permission.ordersManage
    static let help = [
        "case_id":
            "An open case of the same employer, site, occupation, destination and programme."
    ]

    let caseId: ID<CaseFile>
    var named: NamedParties { NamedParties(caseFile: caseId) }

    func perform(
        on id: ID<JobOrder>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let place = try tx.takePlace(of: id, for: caseId, with: context)
        return Recorded(
            as: "job-order.place-taken",
            about: place.person,
            in: caseId,
            state: JobOrderState(rawValue: place.state),
            facts: ["job_order_id": .text("\(id)")]
        )
    }
}
