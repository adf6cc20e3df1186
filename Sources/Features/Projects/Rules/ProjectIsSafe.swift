import Core
import Model

/// R-CP-002: somebody answers for the safety of the staff, by a plan made for this very project.
package enum ProjectIsSafe: ProjectRule {
    package static let regimes: Set<Regime> = [.contractedProject]

    package static let card = RuleCard(
        "R-CP-002",
        .blocks,
        source: "Decree 527 Art. 13 and 17",
        force: .since(2008, 9, 1),
        english:
            "The contractor has a unit for the safety of its staff abroad, with its head, and a plan for the "
            + "project that covers protection and incidents. That the worker was taught safety is asked by R-TRN-001.",
        chinese: "对外承包工程的单位设有专门的安全管理机构并确定负责人，且已针对该项目制定外派人员安全保护方案和突发事件应急预案。对外派人员的安全教育由R-TRN-001查验。"
    )

    package static func check(_ facts: ProjectFacts, on day: CalendarDate) -> Verdict {
        let project: Project.Record
        switch facts.confirmed(.contracted) {
        case .verdict(let verdict): return verdict
        case .project(let found): project = found
        }
        let amending = project.amending("--safety-head … --safety-plan-adopted-on …")
        guard let head = project.safetyHead else {
            return .failed("\(project.words) names no head of safety.", remedy: amending)
        }
        guard let adopted = project.safetyPlanAdoptedOn else {
            return .failed("\(project.words) has no safety plan.", remedy: amending)
        }
        guard adopted <= day else {
            return .failed(
                "The safety plan of \(project.words) was adopted on \(adopted); the day is \(day).",
                remedy: "Let nobody go before that day. Where it is wrong: \(amending)"
            )
        }
        return .passed("\(head) heads the safety unit; the plan was adopted on \(adopted).")
    }
}
