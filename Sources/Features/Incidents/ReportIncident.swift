import Core
import Employers
import Model
import Postgres
import TransparencyLog

/// Records that the agency heard of an incident; the clocks of report and grade begin to run.
struct ReportIncident: Action {
    typealias Subject = Incident
    static let permission = Permission.incidentsReport
    static let help = [
        "country": "The country in which it happened.",
        "site_id": "The site, where it happened at one; it lies in that country.",
        "place": "Where it happened, so that others find it.",
        "kind": "What sort of emergency it is.",
        "happened_at": "When it happened, as far as is known.",
        "heard_at": "When the agency heard of it, where that was not just now.",
        "dead": "How many are dead, workers of the agency and others; 0 when not given.",
        "injured": "How many are injured, likewise.",
        "missing": "How many are missing, likewise.",
        "affected": "How many it concerns altogether.",
        "narrative": "What happened; it is sealed. Who was there is for the head count.",
    ]
    static let ranges = [
        "dead": 0...Casualties.most,
        "injured": 0...Casualties.most,
        "missing": 0...Casualties.most,
        "affected": 0...Casualties.most,
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.narrative]

    let country: Country
    let siteId: ID<Site>?
    let place: ShortText
    let kind: IncidentKind
    let happenedAt: Instant
    let heardAt: Instant?
    let dead: Int?
    let injured: Int?
    let missing: Int?
    let affected: Int?
    let narrative: LongText

    /// What whoever reported it is told.
    struct Reply: Codable, Sendable {
        /// Until when embassy and authorities must be told.
        let notifyDue: Instant
        /// The lowest grade that the numbers allow.
        let leastGrade: IncidentGrade
    }

    func perform(
        on id: ID<Incident>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let heard = heardAt ?? context.now
        guard happenedAt <= heard, heard <= context.now else {
            throw CommonRefusal.unfit.refusal(
                "It happened at \(happenedAt), was heard of at \(heard), and now is \(context.now)."
            )
        }
        try refuseForeignSite(in: tx)
        let numbers = try Casualties(
            dead: dead ?? 0,
            injured: injured ?? 0,
            missing: missing ?? 0,
            affected: affected ?? 0
        )
        let least = try GradeThresholds.all(in: tx)
            .least(for: numbers, in: kind, at: happenedAt).grade
        for duty in [Duty.tellEmbassy, .tellAuthority, .gradeIncident, .followUp] {
            try tx.open(duty, of: TaskPlace(id), from: .instant(heard), with: context)
        }
        try tx.insert(
            id,
            [
                .country(country), .site(siteId), .place(place), .kind(kind),
                .happenedAt(happenedAt), .heardAt(heard), .dead(numbers.dead),
                .injured(numbers.injured), .missing(numbers.missing), .affected(numbers.affected),
                .narrativeSealed(
                    IncidentSeal.narrative.seal(
                        narrative.text,
                        of: id,
                        with: context,
                        in: &tx
                    )
                ), .leastGrade(least), .state(.reported),
            ]
        )
        let due = heard.adding(hours: IncidentReportedAtOnce.hours)
        return Recorded(
            as: "incident.reported",
            state: IncidentState.reported,
            facts: ["casualties": numbers.json],
            reply: Reply(notifyDue: due, leastGrade: least)
        )
    }

    private func refuseForeignSite(in tx: borrowing WriteTransaction) throws {
        guard let siteId else { return }
        let there = try tx.value(
            "SELECT country FROM site_known WHERE id = \(siteId)",
            as: Country.self
        )
        guard let there else { throw CommonRefusal.reference.refusal("No site is \(siteId).") }
        guard there == country else {
            throw CommonRefusal.unfit.refusal("The site lies in \(there), not in \(country).")
        }
    }
}
