import Core
import Filings
import Model

/// Whoever changes a signed contract goes the whole way again: new version, told anew, filed anew.
package enum AmendedAnew: ContractRule {
    /// Decree 527 asks something else of a contracted project.
    package static let regimes: Set<Regime> = [.cooperation]

    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-018",
        .blocks,
        source: "Decree 620 Art. 24 and 26, read for amendments; agency policy",
        force: .adoption,
        english: """
            A contract changed after its signature has a new version, which the worker was told of \
            and has signed, and which is filed again; after a change of the cooperation contract \
            the worker is told anew.
            """,
        chinese: "合同签订后变更的，应当形成新版本，重新告知并经劳务人员签字同意，重新备案；劳务合作合同变更的，应当重新告知劳务人员。",
        toConfirm: true
    )

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        let signed = facts.concerned.filter { $0.kind != .cooperation && $0.state.isSigned }
        let versions = signed.flatMap { faults(of: $0, among: facts) }
        let untold = signed.filter { contract in
            guard let ground = facts.cooperation(of: contract), ground.supersedes != nil,
                ground.id != contract.cooperation, let amended = ground.signedOn
            else { return false }
            return contract.disclosedOn.map { $0 < amended } ?? true
        }
        let isChanged =
            signed.contains { $0.supersedes != nil }
            || facts.grounds.contains { $0.supersedes != nil }
        guard isChanged else { return .notApplicable("No signed contract was changed.") }
        let filing = signed.filter { !facts.isFiled($0) }
            .compactMap { facts.filing(of: $0)?.submission }.first
        return .faults(
            versions
                + untold.map { contract in
                    "the cooperation contract was amended, and the \(contract.words) was last "
                        + "disclosed on \(contract.disclosedOn?.description ?? "no day")"
                },
            remedy:
                "Tell the worker of \(signed.map { "\($0.id)" }.joined(separator: ", ")) what was "
                + "not told (homeward contract disclose), and file what is not filed again: "
                + "\(filing ?? "homeward filing submit").",
            orElse: "What was changed was told, signed and filed anew."
        )
    }

    private static func faults(
        of contract: ContractRow,
        among facts: LinkedContracts
    ) -> [String] {
        guard contract.supersedes != nil else { return [] }
        var faults: [String] = []
        if contract.disclosedOn == nil {
            faults.append("version \(contract.edition) of the \(contract.words) was not disclosed")
        }
        if contract.kind.bindsAgencyAndWorker, !facts.isFiled(contract) {
            faults.append(
                "version \(contract.edition) of the \(contract.words) is "
                    + "\(contract.state.rawValue), not filed again"
            )
        }
        return faults
    }
}
