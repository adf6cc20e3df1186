import Core
import Model

/// R-CP-005: the embassy knows of the project before anyone goes to it.
package enum ProjectReported: ProjectRule {
    package static let regimes: Set<Regime> = [.contractedProject]

    package static let card = RuleCard(
        "R-CP-005",
        .blocks,
        source: "Decree 527 Art. 16; before departure: agency policy",
        force: .since(2008, 9, 1),
        english:
            "The contract with the owner abroad is signed, and the Chinese embassy or consulate there was told of it "
            + "promptly: before the first of the staff leaves.",
        chinese: "与境外工程项目发包人的合同已订立，并已及时向中国驻该工程项目所在国使馆（领馆）报告，最迟于首名外派人员出境前报告。",
        toConfirm: true
    )

    package static func check(_ facts: ProjectFacts, on day: CalendarDate) -> Verdict {
        let project: Project.Record
        switch facts.confirmed(.contracted) {
        case .verdict(let verdict): return verdict
        case .project(let found): project = found
        }
        guard project.contractSignedOn <= day else {
            return .failed(
                "The contract \(project.contractNumber) was signed on \(project.contractSignedOn); the day is "
                    + "\(day).",
                remedy: "Let nobody go before that day. Where it is wrong: "
                    + project.amending("--contract-signed-on …")
            )
        }
        guard let reported = project.embassyReportedOn, let receipt = project.embassyReceipt else {
            return .failed(
                "The contract \(project.contractNumber) was signed on \(project.contractSignedOn), and no report "
                    + "to the embassy is on record.",
                remedy: "Report it, then: homeward project report-embassy \(project.id) "
                    + "--embassy-reported-on … --embassy-receipt …"
            )
        }
        guard reported <= day else {
            return .failed(
                "The embassy was told on \(reported); the day is \(day).",
                remedy:
                    "Let nobody go before that day. Where it is wrong: homeward project report-embassy "
                    + "\(project.id) --embassy-reported-on … --embassy-receipt …"
            )
        }
        return .passed("The embassy was told on \(reported) (\(receipt)).")
    }
}
