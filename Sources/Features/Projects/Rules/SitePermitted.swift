import Core
import Model

/// R-TC-001: the state in which a contractor from elsewhere builds lets workers work at that very site.
package enum SitePermitted: ProjectRule {
    package static let regimes: Set<Regime> = [.cooperation]

    package static let card = RuleCard(
        "R-TC-001",
        .blocks,
        source: "Agency policy, for Decree 620 Art. 8 and the law of the host state",
        force: .adoption,
        english:
            "At a third-country project the host state's permission for workers at the site of the case is on record "
            + "and runs on the day.",
        chinese: "第三国项目须登记项目所在国对该作业场所使用外来劳务人员的许可，且许可当日有效。",
        toConfirm: true
    )

    package static func check(_ facts: ProjectFacts, on day: CalendarDate) -> Verdict {
        let project: Project.Record
        switch facts.confirmed(.thirdCountry) {
        case .verdict(let verdict): return verdict
        case .project(let found): project = found
        }
        guard let site = facts.site else {
            let place = facts.place.map { "\($0)" } ?? "…"
            return .failed(
                "\(place) is on record as no site of \(project.words).",
                remedy:
                    "Where it is one: homeward project-site add --project-id \(project.id) --site-id \(place), "
                    + "homeward project-site permit."
            )
        }
        let permitting =
            "homeward project-site permit \(site.id) --permission-number … "
            + "--permission-authority … --permission-from … --permission-until …"
        guard let number = site.permissionNumber, let authority = site.permissionAuthority,
            let from = site.permissionFrom, let until = site.permissionUntil
        else {
            return .failed(
                "No permission of \(project.country) for workers at \(site.site) is on record.",
                remedy: "Have the contractor get it, then: \(permitting)"
            )
        }
        guard from <= day, day <= until else {
            return .failed(
                "The permission \(number) of \(authority) runs from \(from) until \(until); the day is \(day).",
                remedy: "Have it prolonged, then: \(permitting)"
            )
        }
        return .passed("\(authority) permits workers at the site (\(number)) until \(until).")
    }
}
