import Core
import Model
import Postgres
import TransparencyLog

/// Records a minimum wage from a day on; the one before it ends on the eve.
struct RecordMinimumWage: Action {
    typealias Subject = MinimumWage
    static let permission = Permission.corridorsManage
    static let help = [
        "country": "The country.",
        "region": "The region (ISO 3166-2), where it holds for one only.",
        "amount": "The least pay, above zero; where the law sets none, what the authority names.",
        "pay_unit": "For which time it is.",
        "valid_from": "The first day.",
        "valid_until": "The last day, if it is known.",
        "source": "The law or notice, with its number and day.",
        "owner": "The ministry or office that sets it.",
    ]

    let country: Country
    let region: RegionCode?
    let amount: Money
    let payUnit: PayUnit
    let validFrom: CalendarDate
    let validUntil: CalendarDate?
    let source: ShortText
    let owner: ShortText

    func perform(
        on id: ID<MinimumWage>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try region?.require(within: country)
        // Zero would be a minimum that every pay satisfies.
        guard amount.minorUnits > 0 else {
            throw CommonRefusal.unfit.refusal("A minimum wage of \(amount) is none.")
        }
        try tx.write(
            "minimum_wage",
            """
            UPDATE minimum_wage SET valid_until = \(validFrom.adding(days: -1))
            WHERE country = \(country) AND region IS NOT DISTINCT FROM \(region)
                AND state <> 'superseded' AND valid_from < \(validFrom)
                AND (valid_until IS NULL OR valid_until >= \(validFrom))
            """
        )
        try tx.insert(
            id,
            [
                .country(country), .region(region), .amountMinor(amount.minorUnits),
                .currency(amount.currency), .payUnit(payUnit), .validFrom(validFrom),
                .validUntil(validUntil), .source(source), .owner(owner),
                .madeBy(context.caller.human), .state(.provisional),
            ]
        )
        return Recorded(as: "minimum-wage.recorded", state: MinimumWageState.provisional)
    }
}
