import Core
import Model

/// R-COR-003: nobody is sent where the official assessment says that nobody should be.
package enum NoAlertAgainstSending: CaseRule {
    package static let card = RuleCard(
        "R-COR-003",
        .blocks,
        source: "Decree 620 Art. 31",
        force: .since(2012, 8, 1),
        english:
            "No official security alert says that workers should not be sent to the destination; the "
            + "workers who are there already are checked on.",
        chinese: "官方安全评估未对目的地发出“不得派出”警示；对已在当地的劳务人员逐一联系核实。"
    )

    package static func check(_ facts: CorridorFacts, on day: CalendarDate) -> Verdict {
        guard let way = facts.way, let corridor = facts.corridor else {
            return .notApplicable("Without a corridor there is nothing to ask: see R-COR-001.")
        }
        let source = corridor.alertSource.map { " (\($0))" } ?? ""
        switch corridor.alertLevel {
        case .none: return .passed("No alert is recorded for \(way.destination.name).")
        case .caution:
            return .passed(
                "\(way.destination.name) is under an alert that asks for caution\(source)."
            )
        case .doNotSend:
            return .failed(
                "The official alert for \(way.destination.name) says not to send\(source).",
                remedy:
                    "Send nobody. When the alert is lifted, a second person records it: homeward "
                    + "corridor alert \(corridor.id) --alert-level none --alert-source …."
            )
        }
    }
}
