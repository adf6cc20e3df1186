import Core
import Model

/// R-DEP-017: it is known how the wages reach the worker, and nobody else holds the account.
enum PayWayRecorded: CaseRule {
    static let card = RuleCard(
        "R-DEP-017",
        .warns,
        source:
            "JP SSW Ordinance on standards of contracts Art. 2(1)(xii); agency policy elsewhere",
        force: .since(2019, 4, 1),
        english: """
            The way of payment is recorded before departure: a transfer to the worker's own \
            account, or cash against receipt.
            """,
        chinese: "出境前应登记工资支付方式：转入劳务人员本人账户，或凭收据支付现金。",
        toConfirm: true
    )

    static func check(_ facts: PreparationFacts, on day: CalendarDate) -> Verdict {
        let record =
            facts.planFirst
            + "homeward deployment record-pay \(facts.leg) --pay-method bank_transfer"
        guard let pay = facts.pay, pay.on <= day else {
            return .failed("No way of payment is recorded by \(day).", remedy: record + ".")
        }
        guard pay.isOwnAccount != false else {
            return .failed(
                "The account recorded on \(pay.on) is not the worker's own.",
                remedy:
                    "Let the worker name an own account: \(record) --pay-account … "
                    + "--pay-account-is-own true."
            )
        }
        let account =
            !pay.method.isTransfer
            ? "" : pay.isOwnAccount == nil ? "; the account follows" : "; the account is on file"
        return .passed("\(pay.method.rawValue), recorded on \(pay.on)\(account).")
    }
}
