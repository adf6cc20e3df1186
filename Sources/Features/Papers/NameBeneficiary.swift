import Core
import Model
import Postgres

/// Names who is paid when the insured dies; the insured agrees to it, and nobody else can.
struct NameBeneficiary: ChangingAction {
    typealias Subject = Policy
    static let permission = Permission.papersManage
    static let help = [
        "covers_death": "Whether the policy pays when the worker dies.",
        "beneficiary_relationship": "What the beneficiary is to the worker.",
        "beneficiary_name": "The beneficiary's name; it is sealed.",
        "beneficiary_consent_on": "The day on which the worker agreed to it; today at the latest.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.beneficiaryName]

    let coversDeath: Bool
    let beneficiaryRelationship: Beneficiary
    let beneficiaryName: ShortText?
    let beneficiaryConsentOn: CalendarDate

    func perform(
        on policy: Policy.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try policy.state.after("name-beneficiary")
        try context.requireNotInFuture("beneficiary_consent_on", beneficiaryConsentOn)
        let sealed = try beneficiaryName.map {
            try context.vault.seal(
                $0.text,
                of: policy.person,
                for: SealedPlace.beneficiary,
                with: context,
                in: &tx
            )
        }
        try tx.update(
            policy,
            [
                .coversDeath(coversDeath), .beneficiaryRelationship(beneficiaryRelationship),
                .beneficiarySealed(sealed), .beneficiaryConsentOn(beneficiaryConsentOn),
            ]
        )
        return Recorded(as: "policy.beneficiary-named", state: next)
    }
}
