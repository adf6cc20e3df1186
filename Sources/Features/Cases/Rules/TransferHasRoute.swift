import Core
import Model
import People

/// R-PRV-002: what went abroad went on a legal route, after an assessment.
package enum TransferHasRoute: CaseRule {
    package static let card = RuleCard(
        "R-PRV-002",
        .blocks,
        source: "PIPL Art. 38, 55; CAC provisions on cross-border data flows (2024) Art. 5",
        force: .since(2021, 11, 1),
        english:
            "Every transfer of the worker's data to the employer abroad is recorded, with its legal "
            + "route and the number of an impact assessment made before it. Which volume needs "
            + "which route is to be confirmed.",
        chinese: "向境外雇主提供个人信息均有记录，载明合法路径及事前个人信息保护影响评估编号；数量门槛与路径的对应关系待确认。",
        toConfirm: true
    )

    package static func check(_ facts: PrivacyFacts, on day: CalendarDate) -> Verdict {
        guard facts.country != .cn else {
            return .notApplicable("The employer is in CN: nothing goes abroad.")
        }
        guard let last = facts.transfers.last else {
            return .failed(
                "No transfer of the worker's data to the employer is on record.",
                remedy: remedy
            )
        }
        for transfer in facts.transfers {
            guard let route = transfer.route else {
                return .failed(
                    "The transfer of \(transfer.on) names no legal route.",
                    remedy: remedy
                )
            }
            guard transfer.assessment != nil, let assessedOn = transfer.assessedOn else {
                return .failed(
                    "The transfer of \(transfer.on) by \(route.rawValue) names no impact assessment.",
                    remedy: remedy
                )
            }
            guard assessedOn <= transfer.on else {
                return .failed(
                    "The assessment is of \(assessedOn), after the transfer of \(transfer.on).",
                    remedy: remedy
                )
            }
        }
        return .passed(
            "\(facts.transfers.count) on record; the last on \(last.on), assessed as "
                + "\(last.assessment ?? "")."
        )
    }

    private static let remedy =
        "Record what goes to the employer, with its legal route and assessment: homeward transfer "
        + "record."
}
