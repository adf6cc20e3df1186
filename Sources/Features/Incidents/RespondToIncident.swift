import Core
import Deployments
import Model
import Postgres
import TransparencyLog

/// Counts heads: who of the agency's workers was there, and what became of each of them.
struct RespondToIncident: ChangingAction {
    typealias Subject = Incident
    static let permission = Permission.incidentsHandle
    static let help = [
        "everyone":
            "Whether all workers at the site, or in the country without a site, are counted.",
        "crews": "The crews whose members were there.",
        "persons": "What became of the workers of these cases, such as case_…:safe.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.persons]

    let everyone: Bool?
    let crews: [ID<Crew>]?
    let persons: [FoundPerson]?

    /// What whoever counted is told.
    struct Reply: Codable, Sendable {
        /// What became of how many.
        let headCount: HeadCount
        /// The lowest grade that the numbers allow by now.
        let leastGrade: IncidentGrade
    }

    func perform(
        on row: Incident.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("respond")
        let said = try (persons ?? []).byCase()
        let known = try tx.records(of: IncidentPerson.self, "incident_id = \(row.id) ORDER BY id")
        let there = try chosen(at: row, said, in: tx, with: context)
        try refuseStrangers(in: said, beside: known, there, row)
        for person in known {
            guard let condition = said[person.caseFile], condition != person.condition else {
                continue
            }
            try tx.update(
                person,
                [.condition(condition), .learntAt(condition.learnt(with: context))]
            )
        }
        let counted = Set(known.map(\.caseFile))
        for worker in there where !counted.contains(worker.caseFile) {
            try worker.count(
                in: row.id,
                as: said[worker.caseFile] ?? .unknown,
                in: &tx,
                with: context
            )
        }
        let count = try HeadCount.of(row.id, in: tx)
        let numbers = try row.casualties.raised(to: count)
        let least = try row.least(for: numbers, in: tx).grade
        try tx.update(
            row,
            [
                .state(next), .countedAt(context.now), .dead(numbers.dead),
                .injured(numbers.injured), .missing(numbers.missing), .leastGrade(least),
            ]
        )
        try tx.watchGrade(of: row, against: least, with: context)
        return try Recorded(
            as: "incident.counted",
            state: next,
            facts: ["head_count": JSON(encoding: count), "casualties": numbers.json],
            reply: Reply(headCount: count, leastGrade: least)
        )
    }

    private func chosen(
        at row: Incident.Record,
        _ said: [ID<CaseFile>: PersonCondition],
        in tx: borrowing WriteTransaction,
        with context: ActionContext
    ) throws -> [ThereAtTheTime] {
        let chosen = ThereAtTheTime.Chosen(
            everyone: everyone == true,
            crews: crews ?? [],
            cases: Array(said.keys)
        )
        guard chosen.everyone || !chosen.crews.isEmpty || !chosen.cases.isEmpty else {
            throw CommonRefusal.unfit.refusal("Nobody is named: say everyone, crews or persons.")
        }
        try refuseForeignCrews(row, in: tx)
        let there = try ThereAtTheTime.all(at: row, chosen, in: tx, with: context)
        guard there.count <= ThereAtTheTime.most else {
            throw CommonRefusal.unfit.refusal(
                "They are more than \(ThereAtTheTime.most): count them crew by crew."
            )
        }
        return there
    }

    private func refuseForeignCrews(
        _ row: Incident.Record,
        in tx: borrowing WriteTransaction
    ) throws {
        let wanted = Set(crews ?? [])
        let there = try tx.value(
            """
            SELECT count(*) FROM crew_known c JOIN site_known s
                ON s.agency_id = c.agency_id AND s.id = c.site_id
            WHERE c.id = ANY (\(Array(wanted))::uuid[]) AND s.country = \(row.country)
            """,
            as: Int.self
        )
        guard there == wanted.count else {
            throw CommonRefusal.reference.refusal(
                "Of \(wanted.count) crews \(there ?? 0) are crews of sites in \(row.country)."
            )
        }
    }

    /// Whoever is named was there: a slip must not leave the one who was out of the count.
    private func refuseStrangers(
        in said: [ID<CaseFile>: PersonCondition],
        beside known: [IncidentPerson.Record],
        _ there: [ThereAtTheTime],
        _ row: Incident.Record
    ) throws(Refusal) {
        let cases = Set(known.map(\.caseFile) + there.map(\.caseFile))
        let strangers = said.keys.filter { !cases.contains($0) }.map(\.description).sorted()
        guard !strangers.isEmpty else { return }
        throw CommonRefusal.unfit.refusal(
            "No deployment of \(strangers.joined(separator: ", ")) was in \(row.country) at the time."
        )
    }
}
