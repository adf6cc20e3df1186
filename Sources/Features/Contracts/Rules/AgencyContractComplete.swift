import Core
import Model

/// What the agency signs with the worker says all that Art. 21 lists of the worker's rights, and a
/// service contract also what is done for the fee, what it is, how it is collected and who is liable.
package enum AgencyContractComplete: ContractRule {
    /// Decree 527 asks something else of a contracted project.
    package static let regimes: Set<Regime> = [.cooperation]

    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-012",
        .blocks,
        source: "Decree 620 Art. 21, 23",
        force: .since(2012, 8, 1),
        english: """
            A service or labour contract states all eleven items of Art. 21 on the worker's rights; \
            a service contract also states the services, the fee as an amount, how it is collected, \
            and the liability for breach.
            """,
        chinese: """
            服务合同、劳动合同均应当载明第二十一条规定的与劳务人员权益保障相关的全部十一项内容；\
            服务合同还应当载明服务项目、服务费数额及其收取方式、违约责任。
            """
    )

    /// The clauses without which a contract of the kind is not complete; the liability for breach is one of
    /// the eleven items.
    static func codes(of kind: ContractKind) -> [ClauseCode] {
        ClauseCode.required
            + (kind == .service ? [.serviceItems, .serviceFee, .serviceFeeCollection] : [])
    }

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        let contracts = facts.concerned(.service, .labour)
        guard !contracts.isEmpty else {
            return .notApplicable("There is no service or labour contract.")
        }
        let open = contracts.filter { !faults(of: $0).isEmpty }
        return .faults(
            open.flatMap(faults),
            remedy: "State the clauses named: \(open.changeOfWords) --clauses …",
            orElse: "Every clause is stated in "
                + "\(contracts.map(\.words).joined(separator: ", "))."
        )
    }

    private static func faults(of contract: ContractRow) -> [String] {
        codes(of: contract.kind).compactMap { code in
            let clauses = contract.clauses.filter { $0.code == code }
            if clauses.isEmpty {
                let item = code.item.map { "item \($0) of Art. 21" } ?? "a term of Art. 23"
                return "\(contract.kind.rawValue) contract: \(item) is missing (\(code.rawValue))"
            }
            guard code == .serviceFee, !clauses.contains(where: { $0.amount != nil }) else {
                return nil
            }
            return "service_fee has words but no amount"
        }
    }
}
