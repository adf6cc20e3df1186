import Core
import Foundation
import Model
import Postgres

/// What is still to be handed in, by its day, each with the command that does it.
struct ShowDueFilings: CollectionQuery {
    typealias Subject = Filing
    static let permission = Permission.filingsRead
    static let help = [
        "kind": "Only what is told of this kind.",
        "days": "Only what falls due within so many days; overdue ones always.",
    ]
    static let ranges = ["days": 0...3650]
    /// More than this is not shown; `filing list` has everything.
    static let most = 200

    let kind: FilingKind?
    let days: Int?

    func answer(
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> DueFilingsPage {
        let horizon = context.now.adding(hours: 24 * (days ?? 3650))
        let filings = try tx.records(
            of: Filing.self,
            """
            state IN ('due', 'prepared', 'returned') AND (\(kind)::text IS NULL OR kind = \(kind))
                AND (due_at IS NULL OR due_at <= \(horizon))
            ORDER BY due_at, id LIMIT \(Self.most + 1)::int
            """
        )
        return DueFilingsPage(
            items: try filings.prefix(Self.most).map { try $0.shown(at: context.now) },
            overdue: filings.count { $0.isOverdue(at: context.now) },
            isCut: filings.count > Self.most
        )
    }
}

/// What is due, by its day; what has none comes last.
struct DueFilingsPage: Codable, Sendable {
    let items: [Entry]
    /// How many are overdue.
    let overdue: Int
    /// Whether there is more than is shown.
    let isCut: Bool

    /// One filing with its day and what to do.
    struct Entry: Codable, Sendable {
        let filingId: ID<Filing>
        let kind: FilingKind
        let recipient: String
        /// The record that it tells of; records of several kinds are told of.
        let subjectId: TypeID
        let caseId: ID<CaseFile>?
        /// The number of the rule that asks for it by a day.
        let ruleId: String?
        /// The last day; of what was returned the one that the authority set.
        let dueOn: CalendarDate?
        let state: FilingState
        let isOverdue: Bool
        /// What the authority wants completed; none where it has returned nothing.
        let missingItems: [ShortText]?
        /// The command that comes next.
        let next: String
    }
}

extension Filing.Record {
    /// Whether it was returned and waits for what is missing.
    private var isReturned: Bool { returnedOn != nil && state.isWaiting }

    /// Whether its last day is over: of what was returned the one that the authority set.
    fileprivate func isOverdue(at now: Instant) -> Bool {
        if isReturned, let completionDue {
            return completionDue < now.date(in: ActionContext.zone)
        }
        return dueAt.map { $0 <= now } ?? false
    }

    fileprivate func shown(at now: Instant) throws -> DueFilingsPage.Entry {
        DueFilingsPage.Entry(
            filingId: id,
            kind: kind,
            recipient: recipient.text,
            subjectId: try TypeID(parsing: subject),
            caseId: caseFile,
            ruleId: isReturned ? FilingDuty.completion.rule : kind.terms.duty?.rule,
            dueOn: isReturned ? completionDue : dueOn,
            state: state,
            isOverdue: isOverdue(at: now),
            missingItems: isReturned ? missingItems : nil,
            next: "homeward filing submit \(id) --receipt …"
        )
    }
}
