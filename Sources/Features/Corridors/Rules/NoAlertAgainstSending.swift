import Core
import Model

/// R-COR-003: nobody is sent where the official assessment says that nobody should be, or where nobody has
/// looked what it says.
package enum NoAlertAgainstSending: CaseRule {
    /// How many days a look at the assessment counts; agency policy.
    static let days = 90

    package static let card = RuleCard(
        "R-COR-003",
        .blocks,
        source:
            "Decree 620 Art. 31; that the assessment is looked up again after \(days) days is agency policy",
        force: .since(2012, 8, 1),
        english:
            "The official security assessment of the destination was looked up, and it does not say that "
            + "workers should not be sent; it is looked up again within \(days) days, and the workers who "
            + "are there already are checked on.",
        chinese: "已查阅目的地的官方安全评估，且其未发出“不得派出”警示；九十日内须再次查阅；对已在当地的劳务人员逐一联系核实。",
        toConfirm: true
    )

    package static func check(_ facts: CorridorFacts, on day: CalendarDate) -> Verdict {
        guard let way = facts.way, let corridor = facts.corridor else {
            return .notApplicable("Without a corridor there is nothing to ask: see R-COR-001.")
        }
        let country = way.destination.name
        guard let level = corridor.alertLevel, let checkedOn = corridor.alertCheckedOn else {
            return .failed(
                "Nobody has looked up what the official security assessment says of \(country).",
                remedy:
                    "Look it up, and record what it says: homeward corridor alert \(corridor.id) "
                    + "--alert-level … --alert-source …."
            )
        }
        let source = corridor.alertSource.map { " (\($0))" } ?? ""
        let seen = "looked up on \(checkedOn)\(source)"
        // Stale is not silent: the task of R-COR-003 is overdue, and the sentence says so.
        let again =
            checkedOn.adding(days: days) < day
            ? " That is more than \(days) days ago: look again, homeward corridor alert \(corridor.id)."
            : ""
        switch level {
        case .none:
            return .passed("No alert is out for \(country), \(seen).\(again)")
        case .caution:
            return .passed("An alert for \(country) asks for caution, \(seen).\(again)")
        case .doNotSend:
            return .failed(
                "The official alert for \(country) says not to send, \(seen).",
                remedy:
                    "Send nobody. When the alert is lifted, a second person records it: homeward "
                    + "corridor alert \(corridor.id) --alert-level none --alert-source …."
            )
        }
    }
}
