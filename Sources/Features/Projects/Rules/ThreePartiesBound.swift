import Core
import Corridors
import Model

/// R-TC-002: contractor, owner and agency have signed one paper, and the agreement of their states holds where one is named.
package enum ThreePartiesBound: ProjectRule {
    package static let regimes: Set<Regime> = [.cooperation]

    package static let card = RuleCard(
        "R-TC-002",
        .blocks,
        source: "Agency policy on third-country projects, for Decree 620 Art. 21",
        force: .adoption,
        english:
            "At a third-country project contractor, owner and agency have signed a contract of three parties by the day; "
            + "an agreement that the project names is trilateral, between China, the contractor's state and the host "
            + "state, and in force.",
        chinese: "第三国项目的承包商、业主和本企业已于当日或者之前签订三方合同；项目所依据的协定须为中国、承包商所属国与项目所在国之间的三边协定，且当日有效。",
        toConfirm: true
    )

    package static func check(_ facts: ProjectFacts, on day: CalendarDate) -> Verdict {
        let project: Project.Record
        switch facts.confirmed(.thirdCountry) {
        case .verdict(let verdict): return verdict
        case .project(let found): project = found
        }
        let amending = project.amending("--three-party-contract … --three-party-signed-on …")
        guard let contract = project.threePartyContract, let signed = project.threePartySignedOn
        else {
            return .failed(
                "No contract of the contractor, \(project.owner) and the agency is on record for "
                    + "\(project.words).",
                remedy: "Have the three sign it, then: \(amending)"
            )
        }
        guard signed <= day else {
            return .failed(
                "The contract \(contract) of the three parties was signed on \(signed); the day is \(day).",
                remedy: "Let nobody go before that day. Where it is wrong: \(amending)"
            )
        }
        guard let agreement = facts.agreement else {
            return .passed("The three parties signed \(contract) on \(signed).")
        }
        return fault(of: agreement, for: project, seat: facts.seat, on: day)
            ?? .passed(
                "The three parties signed \(contract) on \(signed), under \(agreement.words)."
            )
    }

    private static func fault(
        of agreement: NamedAgreement,
        for project: Project.Record,
        seat: Country?,
        on day: CalendarDate
    ) -> Verdict? {
        let states = Set([.cn, project.country] + (seat.map { [$0] } ?? []))
        guard agreement.kind == .trilateral, Set(agreement.parties) == states else {
            let parties = agreement.parties.map(\.alpha2).joined(separator: ", ")
            let wanted = states.map(\.alpha2).sorted().joined(separator: ", ")
            return .failed(
                "\(agreement.words) is \(agreement.kind.rawValue), between \(parties); \(wanted) are the three "
                    + "states.",
                remedy: project.amending("--agreement-id …")
            )
        }
        return agreement.obstacle(on: day).map { why in
            .failed(
                "\(agreement.words) \(why).",
                remedy:
                    "\(agreement.remedy) Or name another one: \(project.amending("--agreement-id …"))"
            )
        }
    }
}
