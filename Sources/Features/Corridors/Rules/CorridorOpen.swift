import Core
import Model

/// R-COR-001: the way is open when the contract is signed and when the worker sets out.
package enum CorridorOpen: CaseRule {
    package static let card = RuleCard(
        "R-COR-001",
        .blocks,
        source: "Agency policy, for Decree 620 Art. 8 and 31 and the destination's programme law",
        force: .adoption,
        english:
            "The corridor of origin, destination and programme is open, and within its dates, on the "
            + "day of signing and on the day of departure.",
        chinese: "签约日和出境日，派出地、目的地与项目所构成的通道均处于开放状态，且在其有效期内。",
        toConfirm: true
    )

    package static func check(_ facts: CorridorFacts, on day: CalendarDate) -> Verdict {
        guard let way = facts.way else {
            return .failed(
                "The case names no destination and no programme.",
                remedy: "Open a case: homeward case open."
            )
        }
        guard let corridor = facts.corridor else { return .noCorridor(on: way) }
        var days = [("the day of the step", day)]
        if let departure = way.departure, departure > day {
            days.append(("the planned departure", departure))
        }
        if let signedOn = way.signedOn, signedOn < day {
            days.append(("the day of signing", signedOn))
        }
        for (what, tried) in days {
            guard case .failed(let why, let remedy) = corridor.obstacle(on: tried, what) else {
                continue
            }
            // What was signed too early is not put right by opening the corridor afterwards.
            return .failed(why, remedy: tried == way.signedOn && tried < day ? Self.anew : remedy)
        }
        let terms = corridor.terms(on: day)
        if facts.needsPlan, let last = terms.planApplicationsUntil, day > last {
            return .failed(
                "\(corridor.words): plans could be applied for until \(last); the day is \(day), so "
                    + "nobody new can be taken on."
                    + (corridor.programme.end.map { " \($0)." } ?? ""),
                remedy: Self.elsewhere(corridor)
            )
        }
        let end = terms.closesOn.map { " It closes on \($0)." } ?? ""
        let plan = terms.planApplicationsUntil.map { " Plans are applied for until \($0)." } ?? ""
        let dates = days.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        return .passed("\(corridor.words) is open on \(dates).\(end)\(plan)")
    }

    private static let anew =
        "Let the contract end, and have a new one signed on a day on which the corridor is open: "
        + "homeward contract draft, homeward contract approve, homeward contract sign."

    fileprivate static func elsewhere(_ corridor: CorridorRow) -> String {
        "Plan the work under a programme that is open: homeward corridor list --destination "
            + "\(corridor.destination) --state open, then homeward case open."
    }
}

extension CorridorRow {
    /// Why nobody signs or sets out on a day; nil where nothing stands against it.
    fileprivate func obstacle(on day: CalendarDate, _ what: String) -> Verdict? {
        let terms = terms(on: day)
        if let last = terms.closesOn, day > last {
            // The officer's words where there are any; the programme's own law otherwise.
            let why = (terms.closesBecause?.text ?? programme.end).map { ": \($0)" } ?? ""
            return .failed(
                "\(record.words) is over: its last day was \(last), and \(what) is \(day)\(why.asClause)",
                remedy: CorridorOpen.elsewhere(self)
            )
        }
        if day < terms.opensOn {
            return .failed(
                "\(record.words) begins on \(terms.opensOn); \(what) is \(day).",
                remedy:
                    "Sign and depart on \(terms.opensOn) or later: homeward case open with that day."
            )
        }
        switch state(on: day) {
        case .open: return nil
        case .ended:
            let why = programme.end.map { ": \($0)" } ?? ""
            return .failed(
                "\(record.words) has ended; \(what) is \(day)\(why.asClause)",
                remedy: CorridorOpen.elsewhere(self)
            )
        case .underReview:
            return .failed(
                "\(record.words) is under review, not open; \(what) is \(day).",
                remedy: "Let a second person open it: homeward corridor open \(record.id)."
            )
        case .closed, .restricted, .suspended:
            return .failed(
                "\(record.words) is \(state(on: day).words), not open; \(what) is \(day).",
                remedy:
                    "With evidence and source: homeward corridor review \(record.id); then a second person: "
                    + "homeward corridor open \(record.id)."
            )
        }
    }
}

extension String {
    /// Ends the sentence once, whether or not the words brought their own full stop.
    fileprivate var asClause: String { hasSuffix(".") || hasSuffix("。") ? self : self + "." }
}

extension Verdict {
    /// Nothing is known of the way: every rule on corridors fails in the same words.
    static func noCorridor(on way: CorridorFacts.Way) -> Verdict {
        .failed(
            "No corridor leads from \(way.words).",
            remedy:
                "Load the corridors: homeward corridor load; then homeward corridor review and, by a "
                + "second person, homeward corridor open."
        )
    }
}
