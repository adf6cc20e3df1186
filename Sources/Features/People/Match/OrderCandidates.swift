import Core
import Model
import Orders
import Postgres
import TransparencyLog

/// Who of the pool would suit a job order, best first, with the reasons for each.
struct OrderCandidates: ItemQuery {
    typealias Subject = JobOrder
    static let permission = Permission.applicantsRead
    static let help = ["limit": "How many are wanted: 1 to 200; 50 when not given."]

    let limit: Int?

    func answer(
        on id: ID<JobOrder>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> JSON {
        let limit = limit ?? 50
        guard (1...200).contains(limit) else {
            throw CommonRefusal.unfit.refusal("A list holds 1 to 200, not \(limit).")
        }
        let wanted = try WantedWorker.find(id, in: tx)
        // Whom the limits exclude comes last, and is shown all the same, with the reason.
        let allowed = try Candidate.best(limit, for: wanted, ofAge: true, in: tx, on: context.today)
        let others = try Candidate.best(
            limit - allowed.count,
            for: wanted,
            ofAge: false,
            in: tx,
            on: context.today
        )
        let shown = (allowed + others).map { entry -> JSON in
            let match = Match(of: entry.candidate, for: wanted)
            guard case .object(var object) = match.json else { return match.json }
            object["pool_member"] = .text("\(entry.candidate.member)")
            object["person"] = .text("\(entry.candidate.person)")
            return .object(object)
        }
        return [
            "job_order": .text("\(id)"), "as_of": .text("\(context.today)"),
            "found": .integer(Int64(try Candidate.count(in: tx, on: context.today))),
            "candidates": .array(shown),
            "note": .text(
                "The score orders this list. It turns nobody down: a rejection on it alone is refused "
                    + "(PIPL Art. 24, R-PRV-006)."
            ),
        ]
    }
}
