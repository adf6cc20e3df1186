import Core
import Model
import Postgres
import TransparencyLog

/// Notes that the family knows of the plan to go and agrees, with the paper that says so.
struct NoteFamilyConsent: ChangingAction {
    typealias Subject = EmergencyContact
    static let permission = Permission.applicantsRegister
    static let help = [
        "family_consent_document": "The letter of consent: its number or its place in the file.",
        "family_consent_on": "The day of the letter; today when not given.",
    ]

    let familyConsentDocument: ShortText
    let familyConsentOn: CalendarDate?

    func perform(
        on contact: EmergencyContact.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try contact.state.after("consent")
        guard contact.relation.isFamily else {
            throw CommonRefusal.unfit.refusal("The contact is not of the family.")
        }
        let day = familyConsentOn ?? context.today
        try context.requireNotInFuture("family_consent_on", day)
        try tx.update(
            contact,
            [.familyConsentOn(day), .familyConsentDocument(familyConsentDocument)]
        )
        return Recorded(
            as: "emergency-contact.consented",
            state: next,
            facts: ["family_consent_on": .text("\(day)")]
        )
    }
}
