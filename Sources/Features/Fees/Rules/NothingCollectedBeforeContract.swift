import Core
import Model

/// Nobody pays for a service that is not agreed yet.
enum NothingCollectedBeforeContract: FeeRule {
    static let regimes: Set<Regime> = [.cooperation]

    static let card = RuleCard(
        "R-FEE-008",
        .blocks,
        source: "VN Law 69/2020 Art. 23 as best practice; Decree 620 Art. 23",
        force: .adoption,
        english:
            "Nothing falls due or is taken from the worker before the contract between agency and worker and the cooperation contract behind it are signed, nor once the former has ended.",
        chinese: "企业与劳务人员的合同及其依据的劳务合作合同签订之前，以及企业与劳务人员的合同终止之后，不得向劳务人员催收或收取任何费用。",
        toConfirm: true
    )

    static func check(_ facts: FeeFacts, on day: CalendarDate) -> Verdict {
        let lines = facts.concerned.filter { line in
            line.payer == .worker && line.net.minorUnits > 0
                && (line.state.isCollected || facts.isCollecting)
        }
        guard !lines.isEmpty else { return .passed("Nothing was collected from the worker.") }
        for line in lines {
            let taken = facts.isCollecting ? day : line.paidOn ?? line.dueOn ?? day
            if let reason = reason(against: taken, under: facts.terms.bindings) {
                return .failed("\(line.words) \(reason)", remedy: remedy(line))
            }
        }
        return .passed(
            "\(lines.count) line\(lines.count == 1 ? "" : "s") collected after the "
                + "\(facts.terms.bindings.last?.kind.rawValue ?? "") contract was signed."
        )
    }

    /// Why a day is none on which money may be taken; nil where a contract bound on it.
    private static func reason(
        against taken: CalendarDate,
        under bindings: [FeeTerms.Binding]
    ) -> String? {
        guard !bindings.isEmpty else {
            return
                "would be collected on \(taken), and no contract between agency and worker is signed."
        }
        let grounded = bindings.filter { $0.allowsFrom != nil }
        guard !grounded.isEmpty else {
            return
                "would be collected on \(taken), and the cooperation contract with the employer is not signed."
        }
        if grounded.contains(where: { $0.allows(taken) }) { return nil }
        // Between two contracts the end of the earlier one is what stands in the way.
        if let ended = grounded.compactMap(\.endedOn).filter({ $0 < taken }).max() {
            return
                "would be collected on \(taken); the contract between agency and worker ended on \(ended)."
        }
        let signed = grounded.compactMap(\.allowsFrom).filter { $0 > taken }.min() ?? taken
        return "was collected on \(taken); the contracts were signed on \(signed)."
    }

    private static func remedy(_ line: Charge) -> String {
        line.state.isPaid
            ? "Give it back: `homeward fee open-refund \(line.id.map { "\($0)" } ?? "")`."
            : "Have the contract signed first: `homeward contract sign`."
    }
}
