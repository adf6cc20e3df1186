import Core
import Model
import People

/// R-PRV-001: before data goes to an employer abroad, the person has agreed to each part of that.
package enum ConsentBeforeTransfer: CaseRule {
    package static let card = RuleCard(
        "R-PRV-001",
        .blocks,
        source: "PIPL Art. 23, 29, 39",
        force: .since(2021, 11, 1),
        english:
            "After notice the person has consented separately to the use of sensitive data, to "
            + "passing data to the employer and to sending them abroad, before any transfer.",
        chinese: "经告知，当事人已就敏感信息处理、向雇主提供、向境外提供分别单独同意，且同意在提供之前作出。"
    )

    package static func check(_ facts: PrivacyFacts, on day: CalendarDate) -> Verdict {
        guard let country = facts.country else {
            return .failed("There is no employer.", remedy: "Open a case: homeward case open.")
        }
        let needed: [ConsentPurpose] =
            [.sensitiveData, .thirdParty] + (country == .cn ? [] : [.crossBorder])
        let missing = needed.filter { purpose in
            !facts.consents.contains { $0.purpose == purpose && $0.covers(day) }
        }
        guard missing.isEmpty else {
            return .failed(
                "No consent holds on \(day) to: \(words(missing)).",
                remedy: "Show the notice and record each consent: homeward consent give."
            )
        }
        // A consent that came after the data had left cannot put right that they left.
        for transfer in facts.transfers {
            let late = needed.filter { purpose in
                !facts.consents.contains { $0.purpose == purpose && $0.covers(transfer.on) }
            }
            guard late.isEmpty else {
                return .failed(
                    "Data went on \(transfer.on), before any consent to: \(words(late)).",
                    remedy:
                        "Stop the transfer, homeward transfer stop, and record the one that the "
                        + "consent covers: homeward transfer record."
                )
            }
        }
        return .passed("Separate consents hold on \(day) to: \(words(needed)).")
    }

    private static func words(_ purposes: [ConsentPurpose]) -> String {
        purposes.map(\.rawValue).joined(separator: ", ")
    }
}
