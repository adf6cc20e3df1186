import Core
import Model

/// The cooperation contract is signed, runs, and says all eleven items of Art. 21.
package enum ElevenItemsPresent: ContractRule {
    /// Decree 527 asks something else of a contracted project.
    package static let regimes: Set<Regime> = [.cooperation]

    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-010",
        .blocks,
        source: "Decree 620 Art. 21",
        force: .since(2012, 8, 1),
        english: """
            The cooperation contract with the foreign employer is signed, has not ended, and states \
            all eleven required items.
            """,
        chinese: "劳务合作合同已签订、未到期，并载明第二十一条规定的全部十一项内容。"
    )

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        guard !facts.grounds.isEmpty else {
            return .failed(
                "No cooperation contract stands behind the case.",
                remedy: "\(ContractKind.cooperation.fromDraftToSigned); under it "
                    + "\(ContractKind.service.fromDraftToSigned)."
            )
        }
        return .faults(
            facts.grounds.flatMap { faults(of: $0, isItself: facts.focus?.id == $0.id, on: day) },
            remedy: Self.remedy(facts.grounds, on: day),
            orElse:
                "All eleven items are stated in \(facts.grounds.map(\.words).joined(separator: ", "))."
        )
    }

    /// The next command for the first contract that is at fault.
    private static func remedy(_ grounds: [ContractRow], on day: CalendarDate) -> String {
        guard let contract = grounds.first(where: { $0.endsOn < day || !$0.state.isSigned })
        else {
            return "\(grounds.changeOfWords) --clauses …, with what is missing."
        }
        switch contract.state {
        case .draft, .internalReview:
            return "homeward contract amend \(contract.id) --clauses …, with what is missing; then "
                + "\(contract.onwardToSigned)."
        case .approved, .sent, .signedByOne: return "\(contract.onwardToSigned)."
        case .signed:
            return
                "homeward contract revise \(contract.id) --ends-on … --revision-reason …; then "
                + "homeward contract approve and homeward contract sign for the next version."
        case .amended, .endedCompleted, .endedEarly, .void:
            return
                "\(ContractKind.cooperation.fromDraftToSigned); under it "
                + "\(ContractKind.service.fromDraftToSigned)."
        }
    }

    private static func faults(
        of contract: ContractRow,
        isItself: Bool,
        on day: CalendarDate
    ) -> [String] {
        let stated = Set(contract.clauses.map(\.code))
        var faults = ClauseCode.required.filter { !stated.contains($0) }
            .map { "item \($0.item ?? 0) is missing (\($0.rawValue))" }
        // A contract that is being approved or signed cannot be signed already.
        if !isItself, !contract.state.isSigned {
            faults.append("the \(contract.words) is \(contract.state.rawValue), not signed")
        }
        if contract.endsOn < day {
            faults.append("the \(contract.words) ended on \(contract.endsOn)")
        }
        return faults
    }
}
