import Casework
import Ledger
import Orders
import Postgres

/// Who of the pool would suit a job order, best first, with the reasons for each.
struct OrderCandidates: Inquiry {
    typealias Subject = JobOrder
    static let permission = Permission.applicantsRead
    static let help = ["limit": "How many are wanted: 1 to 200; 50 when not given."]

    let limit: Int?

    func answer(
        on id: ID<JobOrder>,
        in tx: borrowing ReadTransaction,
        at present: Present
    ) throws -> JSON {
        let limit = limit ?? 50
        guard (1...200).contains(limit) else {
            throw CommonRefusal.unfit.refusal("A list holds 1 to 200, not \(limit).")
        }
        let wanted = try WantedWorker.find(id, in: tx)
        let candidates = try Candidate.all(for: wanted.occupation, in: tx, on: present.today)
        let matches = candidates.map { (candidate: $0, match: Match(of: $0, for: wanted)) }
            .sorted { left, right in
                // Whom the limits exclude comes last, and is shown all the same, with the reason.
                (left.match.isOfAge ? 0 : 1, -left.match.score, left.candidate.member.uuid)
                    < (right.match.isOfAge ? 0 : 1, -right.match.score, right.candidate.member.uuid)
            }
        let shown = matches.prefix(limit).map { entry -> JSON in
            guard case .object(var object) = entry.match.json else { return entry.match.json }
            object["pool_member"] = .text("\(entry.candidate.member)")
            object["person"] = .text("\(entry.candidate.person)")
            return .object(object)
        }
        return [
            "job_order": .text("\(id)"), "as_of": .text("\(present.today)"),
            "found": .integer(Int64(matches.count)), "candidates": .array(shown),
            "note": .text(
                "The score orders this list. It turns nobody down: a rejection on it alone is refused "
                    + "(PIPL Art. 24, R-PRV-006)."
            ),
        ]
    }
}
