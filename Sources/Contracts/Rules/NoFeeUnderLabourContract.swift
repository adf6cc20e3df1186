public import Casework

/// Whoever employs the worker asks no fee of the worker, not one fen.
public enum NoFeeUnderLabourContract: ContractRule {
    /// Number, article, severity and texts.
    public static let card = RuleCard(
        "R-CN-015",
        .blocks,
        source: "Decree 620 Art. 25",
        english: "Under a labour contract with the agency the worker pays nothing.",
        chinese: "企业与劳务人员订立劳动合同的，不得向劳务人员收取服务费。"
    )

    /// Whether it holds on that day, with the values read.
    public static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        guard !facts.concerned(.labour).isEmpty else {
            return .notApplicable("There is no labour contract.")
        }
        return .faults(
            facts.workerFees.map { "a fee line asks \($0) of the worker" },
            mend: "Reverse the fee lines, or let the agency or the employer pay them.",
            orElse: "No fee line asks anything of the worker."
        )
    }
}
