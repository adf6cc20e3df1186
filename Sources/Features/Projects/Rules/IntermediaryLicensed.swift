import Core
import Model

/// R-CP-006: who does not recruit its staff itself does so through somebody licensed for that.
package enum IntermediaryLicensed: ProjectRule {
    package static let regimes: Set<Regime> = [.contractedProject]

    package static let card = RuleCard(
        "R-CP-006",
        .blocks,
        source: "Decree 527 Art. 11",
        force: .since(2008, 9, 1),
        english:
            "The contractor recruits its staff itself, or through an intermediary whose licence for that is on record "
            + "and runs on the day. Where the agency is not the contractor, it is an intermediary. Whether the licence is "
            + "still given is for the compliance officer to confirm.",
        chinese:
            "对外承包工程的单位自行招用外派人员，或者通过依法取得许可且许可当日有效的中介机构招用。本企业并非该项目承包单位的，即为中介机构。该项许可是否仍在实施，须由合规负责人确认。",
        toConfirm: true
    )

    package static func check(_ facts: ProjectFacts, on day: CalendarDate) -> Verdict {
        let project: Project.Record
        switch facts.confirmed(.contracted) {
        case .verdict(let verdict): return verdict
        case .project(let found): project = found
        }
        guard let intermediary = project.intermediary else {
            return project.isOwn
                ? .passed("The contractor recruits its staff itself.")
                : .failed(
                    "\(project.words) is another contractor's, and no intermediary is named: the agency recruits "
                        + "for it.",
                    remedy: project.amending("--intermediary … --intermediary-licence …")
                )
        }
        guard let licence = project.intermediaryLicence else {
            return .failed(
                "\(intermediary) recruits for \(project.words), and no licence of it is on record.",
                remedy: project.amending("--intermediary-licence …")
            )
        }
        if let last = project.intermediaryLicensedUntil, last < day {
            return .failed(
                "The licence \(licence) of \(intermediary) ran until \(last); the day is \(day).",
                remedy: project.amending("--intermediary-licence … --intermediary-licensed-until …")
            )
        }
        return .passed("\(intermediary) recruits under the licence \(licence).")
    }
}
