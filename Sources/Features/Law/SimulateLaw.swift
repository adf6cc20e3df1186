import Core
import Deployments
import Model
import Postgres

/// Which open cases meet another answer at the border on a day than on the day before: a law or terms begin or end.
///
/// Each case is asked as if its worker left on that day. What merely runs out on the very day shows as well.
struct SimulateLaw: CollectionQuery {
    typealias Subject = LawConfirmation
    static let permission = Permission.gatesRead
    static let help = [
        "from": "The first day of what is to be tried, such as 2027-04-01.",
        "after": "The last case of the page before; the first page when not given.",
    ]
    /// How many open cases one page asks: each is a whole gate.
    static let most = 100

    let from: CalendarDate
    let after: ID<CaseFile>?

    func answer(
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> LawSimulation {
        let cases = try tx.rows(
            """
            SELECT id, programme, planned_departure FROM case_parties
            WHERE state = 'open' AND (\(after)::uuid IS NULL OR id > \(after)::uuid)
            ORDER BY id LIMIT \(Self.most + 1)::int
            """,
            as: OpenCase.self
        )
        let asked = cases.prefix(Self.most)
        let days = [from.adding(days: -1), from]
        let changes = try asked.compactMap { try $0.change(over: days, in: tx) }
        return LawSimulation(
            from: from,
            asked: asked.count,
            items: changes,
            next: cases.count > Self.most ? asked.last?.id : nil
        )
    }
}

/// What would change.
struct LawSimulation: Codable, Sendable {
    let from: CalendarDate
    /// How many open cases this page has asked.
    let asked: Int
    let items: [Change]
    /// The case after which the next page begins (`after`); nil on the last page.
    let next: ID<CaseFile>?

    /// One case whose gate answers differently.
    struct Change: Codable, Sendable {
        let caseId: ID<CaseFile>
        let programme: String
        let plannedDeparture: CalendarDate
        /// Whether nothing stands in the way the day before, and on the day.
        let openBefore: Bool
        let openThen: Bool
        let rules: [Line]
    }

    /// One rule that answers differently.
    struct Line: Codable, Sendable {
        let id: String
        let source: String
        let before: RuleOutcome
        let then: RuleOutcome
        /// What it finds on the day.
        let finding: String
    }
}

/// An open case, as far as the simulation shows it.
private struct OpenCase: RowDecodable {
    let id: ID<CaseFile>
    let programme: String
    let plannedDeparture: CalendarDate

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        programme = try row["programme"]
        plannedDeparture = try row["planned_departure"]
    }

    /// What the gate of the departure answers otherwise on the second day; nil where nothing differs.
    func change(
        over days: [CalendarDate],
        in tx: borrowing ReadTransaction
    ) throws -> LawSimulation.Change? {
        let reports = try DeploymentsFeature.departing.reports(for: id, in: tx, on: days)
            .map(\.published)
        guard let before = reports.first, let then = reports.last else { return nil }
        let lines = zip(before.rules, then.rules).filter { $0.outcome != $1.outcome }.map {
            LawSimulation.Line(
                id: $1.id,
                source: $1.source,
                before: $0.outcome,
                then: $1.outcome,
                finding: $1.finding
            )
        }
        guard !lines.isEmpty else { return nil }
        return LawSimulation.Change(
            caseId: id,
            programme: programme,
            plannedDeparture: plannedDeparture,
            openBefore: before.open,
            openThen: then.open,
            rules: lines
        )
    }
}
