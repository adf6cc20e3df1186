import Core
import Model
import Orders
import Postgres

/// Who of the pool would suit a job order, best first, with the reasons for each.
struct OrderCandidates: ItemQuery {
    typealias Subject = JobOrder
    static let permission = Permission.applicantsRead
    static let help = ["limit": "How many are wanted; 50 when not given."]
    static let ranges = ["limit": 1...200]

    let limit: Int?

    func answer(
        on id: ID<JobOrder>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> CandidateList {
        let limit = limit ?? 50
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
        return CandidateList(
            jobOrderId: id,
            asOf: context.today,
            found: try Candidate.count(in: tx, on: context.today),
            candidates: (allowed + others).map { .init(of: $0.candidate, for: wanted) },
            note: """
                The score orders this list. It turns nobody down: a rejection on it alone is refused \
                (PIPL Art. 24, R-PRV-006).
                """
        )
    }
}

/// Who of the pool would suit a job order, best first.
struct CandidateList: Codable, Sendable {
    let jobOrderId: ID<JobOrder>
    /// The day on which the words of the pool were read.
    let asOf: CalendarDate
    /// How many are in the pool with a word that still holds.
    let found: Int
    let candidates: [Entry]
    /// What the list may not be used for.
    let note: String

    /// One candidate with the reasons.
    struct Entry: Codable, Sendable {
        let poolMemberId: ID<PoolMember>
        let personId: ID<Person>
        /// The points of all features, 100 at most.
        let score: Int
        /// Whether the corridor's limits of age allow it.
        let withinLimits: Bool
        let features: [Feature]

        init(of candidate: Candidate, for wanted: WantedWorker) {
            let match = Match(of: candidate, for: wanted)
            poolMemberId = candidate.member
            personId = candidate.person
            score = match.score
            withinLimits = match.isOfAge
            features = match.criteria.map {
                Feature(feature: $0.feature, points: $0.points, of: $0.of, reason: $0.reason)
            }
        }
    }

    /// The points of one feature, of so many.
    struct Feature: Codable, Sendable {
        let feature: MatchedFeature
        let points: Int
        let of: Int
        let reason: String
    }
}
