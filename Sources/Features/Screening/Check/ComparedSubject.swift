import Core
import Model

/// Where a subject stands after it was compared with the lists.
struct ComparedSubject: Codable, Sendable {
    let checkId: ID<SanctionCheck>
    let checkState: CheckState
    let hits: [Hit]

    init(_ outcome: Screener.Outcome) {
        checkId = outcome.check
        checkState = outcome.standing.state
        hits = outcome.standing.hits
    }
}

/// Where the subjects of one comparison stand: an employer with its owners, a sub-agent, a body.
struct ComparedSubjects: Codable, Sendable {
    let checks: [ComparedSubject]
}
