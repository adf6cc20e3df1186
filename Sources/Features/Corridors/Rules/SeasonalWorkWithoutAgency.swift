import Core

/// R-COR-006: seasonal work in Korea is arranged between local governments, and by nobody else.
package enum SeasonalWorkWithoutAgency: CaseRule {
    package static let card = RuleCard(
        "R-COR-006",
        .blocks,
        source: "Republic of Korea, seasonal worker programme: memoranda of local governments",
        force: .since(2019, 12, 24),
        english:
            "Seasonal workers (E-8) go under a memorandum between local governments: no private agency, "
            + "group or person takes part or takes a fee.",
        chinese: "韩国季节性劳务（E-8）依地方政府间备忘录办理，任何中介机构、团体或个人不得参与或收费。",
        toConfirm: true
    )

    package static func check(_ facts: CorridorFacts, on day: CalendarDate) -> Verdict {
        guard let way = facts.way, way.programme == Programme.seasonal.code else {
            return .notApplicable("The programme is not \(Programme.seasonal).")
        }
        return .failed(
            "The programme is \(way.programme), in which the agency has no part"
                + (way.workerPaidLines > 0
                    ? ", and the worker is to pay \(way.workerPaidLines) fee line(s)." : "."),
            remedy: "Let go of the case and refer the worker to the local government: homeward fee "
                + "reverse for each fee line, homeward case withdraw."
        )
    }
}
