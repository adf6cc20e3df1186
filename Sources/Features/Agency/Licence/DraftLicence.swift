import Core
import Model
import Postgres
import TransparencyLog

/// Begins the way to a licence: what the application will say of the agency (Decree 620 Art. 6).
struct DraftLicence: Action {
    typealias Subject = Licence
    static let permission = Permission.partnersManage
    static let help = [
        "authority": "The commerce authority of the province or city that will decide.",
        "credit_code": "The agency's unified social credit code.",
        "legal_representative": "The agency's legal representative.",
        "paid_in_capital": "The paid-in capital, in CNY; at least 6,000,000 to apply.",
        "channels": "The channels applied for.",
    ]

    let authority: ShortText
    let creditCode: CreditCode
    let legalRepresentative: ShortText
    let paidInCapital: Money
    let channels: [CorridorChannel]

    func perform(
        on id: ID<Licence>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let scope = try channels.asScope()
        try tx.insert(
            id,
            [
                .authority(authority), .creditCode(creditCode),
                .legalRepresentative(legalRepresentative),
                .paidInCapitalMinor(paidInCapital.fen(of: "paid-in capital")), .channels(scope),
                .state(.draft),
            ]
        )
        return Recorded(
            as: "licence.drafted",
            state: LicenceState.draft,
            facts: ["channels": .text(scope.words)]
        )
    }
}
