import Core
import Model
import Postgres

/// R-CN-031: the embassy knows who has come, and the authorities hold the worker's entry.
enum DepartureReported: Rule {
    struct Facts: Codable, Sendable {
        /// The last day on which both are in time.
        let due: CalendarDate
        let embassyOn: CalendarDate?
        let personnelOn: CalendarDate?
        let deployment: ID<Deployment>
    }

    /// "Promptly" in Art. 14, as the agency reads it; to be confirmed by a compliance officer.
    static let workingDays = 3

    static let card = RuleCard(
        "R-CN-031",
        .tasks,
        source: "Decree 620 Art. 14 and 45(2); overseas-personnel filing of 2010",
        force: .since(2012, 8, 1),
        english: """
            Within 3 working days of the departure it is reported to the embassy or consulate, and \
            the worker is filed as staff abroad.
            """,
        chinese: "劳务人员出境后3个工作日内，应向驻外使领馆报告，并完成在外人员信息备案。",
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        let found =
            word("The report to the embassy", facts.embassyOn)
            + word(" The filing as staff abroad", facts.personnelOn) + " Due on \(facts.due)."
        let isLate = [facts.embassyOn, facts.personnelOn].contains { ($0 ?? day) > facts.due }
        guard isLate else { return .passed(found) }
        let open = [
            (facts.embassyOn, "homeward deployment report-embassy \(facts.deployment)"),
            (facts.personnelOn, "homeward deployment file-personnel \(facts.deployment)"),
        ].filter { $0.0 == nil }.map(\.1)
        return .failed(
            found,
            remedy: open.isEmpty
                ? "Tell the director why it was late."
                : "Do it at once: \(open.joined(separator: "; "))."
        )
    }

    private static func word(_ what: String, _ day: CalendarDate?) -> String {
        "\(what) \(day.map { "was made on \($0)" } ?? "is still to be made")."
    }
}

extension Deployment.Record {
    /// The rule as of today, with what a step is about to record.
    func departureReport(
        step: String,
        embassyOn: CalendarDate? = nil,
        personnelOn: CalendarDate? = nil,
        in tx: borrowing some Queryable & ~Copyable,
        with context: ActionContext
    ) throws -> RuleReport {
        let calendar = try WorkCalendar.loaded(for: .cn, in: tx)
        var report = try RuleReport(step: step, on: context.today, in: tx)
        report.check(
            DepartureReported.self,
            .init(
                due: calendar.workingDay(
                    number: DepartureReported.workingDays,
                    after: departedOn ?? context.today
                ),
                embassyOn: embassyOn ?? embassyReportedOn,
                personnelOn: personnelOn ?? personnelFiledOn,
                deployment: id
            )
        )
        return report
    }
}
