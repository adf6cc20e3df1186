import Core
import Model

/// One signature as the contract's row keeps it.
struct ContractSignature: Codable, Sendable {
    let party: ContractParty
    let signedOn: CalendarDate
    /// Who saw it being signed.
    let witness: ShortText
    /// Who signed for an agency or employer.
    let signatory: ShortText?
}
