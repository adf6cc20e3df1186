import Core
import Model
import Postgres

/// Enters a body in the directory; a diaspora body waits for its consent before anyone is sent to it.
struct RecordBody: Action {
    typealias Subject = Body
    static let permission = Permission.partnersManage
    static let help = [
        "kind": "What it is.",
        "name": "The name under which it is known, in any script.",
        "latin_name": "The name in Latin letters, where it is known under another script.",
        "other_names": "Former names and other spellings; each is compared with sanctions lists.",
        "country": "Where it is.",
        "registration_number":
            "CN: unified social credit code; JP: corporate number; KR: business number; RU: INN or OGRN; "
            + "MN: registration number. Spaces and hyphens do not count.",
        "languages": "The languages in which it can be spoken to.",
        "phone": "The number to call; a hotline has one.",
        "email": "The address for mail.",
        "address": "Where it is found.",
        "hours": "When it answers.",
        "services": "What it does for workers or for the agency.",
        "contact": "Whom to ask for; sealed.",
        "last_contact_on": "When the agency last reached it.",
        "consent_on": "When it agreed to be named to workers; a diaspora body must.",
        "consent_evidence": "How it agreed: letter, mail, minutes.",
    ]
    static let unsaid: [any CodingKey] = [
        CodingKeys.contact, CodingKeys.phone, CodingKeys.email, CodingKeys.address,
    ]

    let kind: BodyKind
    let name: NameText
    let latinName: NameText?
    let otherNames: OtherNames?
    let country: Country
    let registrationNumber: ShortText?
    let languages: [Language]
    let phone: PhoneNumber?
    let email: ShortText?
    let address: ShortText?
    let hours: ShortText?
    let services: [ShortText]?
    let contact: ShortText?
    let lastContactOn: CalendarDate?
    let consentOn: CalendarDate?
    let consentEvidence: ShortText?

    func perform(
        on id: ID<Body>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard !languages.isEmpty else {
            throw CommonRefusal.unfit.refusal("A body speaks one language at least.")
        }
        guard kind != .hotline || phone != nil else {
            throw CommonRefusal.unfit.refusal("A hotline without a number helps nobody.")
        }
        guard (consentOn == nil) == (consentEvidence == nil) else {
            throw CommonRefusal.unfit.refusal("A consent has both its day and its evidence.")
        }
        let number = try registrationNumber.map { number throws(Refusal) in
            try RegistrationNumber.checked(number, in: country)
        }
        let sealed = try contact.map {
            try ContactSeal.seal($0.text, of: id, with: context, in: &tx)
        }
        let state: BodyState = kind == .diasporaBody && consentOn == nil ? .proposed : .listed
        try tx.insert(
            id,
            [
                .kind(kind), .name(name.line), .latinName(latinName?.line),
                .otherNames(otherNames?.lines ?? []), .country(country),
                .registrationNumber(number), .languages(languages), .phone(phone), .email(email),
                .address(address), .hours(hours), .services(services ?? []),
                .contactSealed(sealed), .lastContactOn(lastContactOn), .consentOn(consentOn),
                .consentEvidence(consentEvidence), .state(state),
            ]
        )
        return Recorded(as: "body.recorded", state: state)
    }
}
