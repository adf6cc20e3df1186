import Core
import Model
import Postgres
import TransparencyLog

/// Notes that the agency reached a body, and what it learned: numbers, hours, whom to ask for.
struct ContactBody: ChangingAction {
    typealias Subject = Body
    static let permission = Permission.partnersManage
    static let help = [
        "last_contact_on": "The day.",
        "last_contact_note": "What was learned.",
        "languages": "The languages from now on, where they changed.",
        "phone": "The number from now on, where it changed.",
        "hours": "When it answers from now on, where that changed.",
        "services": "What it does from now on, where that changed.",
        "contact": "Whom to ask for from now on; sealed.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.contact, CodingKeys.phone]

    let lastContactOn: CalendarDate
    let lastContactNote: LongText
    let languages: [Language]?
    let phone: PhoneNumber?
    let hours: ShortText?
    let services: [ShortText]?
    let contact: ShortText?

    func perform(
        on body: Body.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try body.state.after("contact")
        try context.requireNotInFuture("last_contact_on", lastContactOn)
        let sealed = try contact.map {
            try ContactSeal.seal($0.text, of: body.id, with: context, in: &tx)
        }
        try tx.write(
            "body",
            """
            UPDATE body SET state = \(next), last_contact_on = \(lastContactOn),
                last_contact_note = \(lastContactNote),
                languages = coalesce(\(languages)::text[], languages),
                phone = coalesce(\(phone), phone), hours = coalesce(\(hours), hours),
                services = coalesce(\(services)::text[], services),
                contact_sealed = coalesce(\(sealed)::bytea, contact_sealed)
            WHERE id = \(body.id)
            """
        )
        return Recorded(as: "body.contacted", state: next)
    }
}
