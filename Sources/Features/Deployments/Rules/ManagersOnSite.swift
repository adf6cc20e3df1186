import Core
import Model

/// R-CN-032: more than a hundred workers in one country are not left to themselves.
enum ManagersOnSite: CaseRule {
    static let regimes: Set<Regime> = [.cooperation]

    static let card = RuleCard(
        "R-CN-032",
        .blocks,
        source: "Decree 620 Art. 16 and 45(2)",
        force: .since(2012, 8, 1),
        english: """
            Where more than 100 workers are in one country, managers on site are appointed, and \
            their list is filed with the embassy and with the authority that approved the agency. \
            Where the agency has confirmed another number, that one counts.
            """,
        chinese:
            "在同一国家或地区的劳务人员超过100人的，应安排随行管理人员，并将名单报驻外使领馆和负责审批的商务主管部门备案；企业另有经确认的人数的，从其规定。"
    )

    static func check(_ facts: HeadcountFacts, on day: CalendarDate) -> Verdict {
        guard let country = facts.country else { return .notApplicable("There is no case.") }
        let heads = facts.abroad + 1
        let found = "With this worker \(heads) are in \(country.name)"
        let most = facts.most.value(on: day)
        guard heads > most else {
            return .passed("\(found); managers are asked for from \(most + 1) on.")
        }
        let drawing = "homeward manager-list draw-up --country \(country.alpha2) --managers …"
        guard let list = facts.list, let filedOn = list.filedOn, filedOn <= day else {
            let waiting = facts.list?.waiting ?? []
            let filing = waiting.map { "homeward filing submit \($0) --receipt …" }
            return .failed(
                "\(found), and no list of managers on site is filed by \(day).",
                remedy: filing.isEmpty
                    ? "\(drawing), then homeward filing submit for the embassy and for the authority."
                    : filing.joined(separator: "; ")
            )
        }
        guard list.managers > 0 else {
            return .failed(
                "\(found), and none of the managers listed since \(filedOn) still works for the "
                    + "agency.",
                remedy:
                    "\(drawing), then homeward filing submit for the embassy and for the authority."
            )
        }
        return .passed(
            "\(found); \(list.managers) managers on site are listed since \(filedOn)."
        )
    }
}
