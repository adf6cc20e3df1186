import Casework
import Ledger
import Partners
import Postgres

/// Records that a person consented to one purpose, after the notice, in words the person reads.
struct GiveConsent: Action {
    typealias Subject = Consent
    static let permission = Permission.applicantsRegister
    static let help = [
        "person_id": "Who consents.",
        "purpose": "To what; each purpose is a consent of its own.",
        "text_version": "The version of the text that was signed.",
        "language": "The language of that text; the person must read it.",
        "notice_on": "The day of the notice; the day of the consent when not given.",
        "given_on": "The day of the consent; today when not given.",
        "employer_id": "For third_party and cross_border: the employer that will have the data.",
        "recipient": "For the same two: another recipient, by name.",
    ]

    let personId: ID<Person>
    let purpose: ConsentPurpose
    let textVersion: Line
    let language: Language
    let noticeOn: CalendarDate?
    let givenOn: CalendarDate?
    let employerId: ID<Employer>?
    let recipient: Line?

    func perform(
        on id: ID<Consent>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let person = try PersonFacts.applicant(personId, in: tx)
        try person.demandReads(language)
        let day = givenOn ?? present.today
        try demandFit(day, today: present.today)
        let earlier = try tx.write(
            "consent",
            """
            UPDATE consent SET state = 'superseded', ended_on = greatest(given_on, \(day)::date)
            WHERE person_id = \(personId) AND purpose = \(purpose) AND state = 'given'
                AND employer_id IS NOT DISTINCT FROM \(employerId)::uuid
                AND recipient IS NOT DISTINCT FROM \(recipient)::text
            """
        )
        try tx.insert(
            id,
            [
                "person_id": personId, "purpose": purpose, "text_version": textVersion,
                "language": language, "notice_on": noticeOn ?? day, "given_on": day,
                "employer_id": employerId, "recipient": recipient, "state": ConsentState.given,
            ]
        )
        return Recorded(
            as: "consent.given",
            about: personId,
            state: ConsentState.given,
            facts: [
                "purpose": .text(purpose.rawValue), "text_version": .text(textVersion.text),
                "language": .text(language.description),
                "supersedes": .array(earlier.map { .text("\(ID<Consent>($0.id))") }),
            ]
        )
    }

    private func demandFit(_ day: CalendarDate, today: CalendarDate) throws {
        guard day <= today, noticeOn ?? day <= day else {
            throw CommonRefusal.unfit.refusal(
                "The notice comes before the consent, and the consent on \(today) at the latest."
            )
        }
        let named = (employerId == nil ? 0 : 1) + (recipient == nil ? 0 : 1)
        guard named == (purpose.namesRecipient ? 1 : 0) else {
            throw CommonRefusal.unfit.refusal(
                purpose.namesRecipient
                    ? "The consent must name who will have the data: employer_id or recipient."
                    : "A consent to \(purpose.rawValue) names no recipient."
            )
        }
    }
}

extension PersonFacts {
    /// Refuses a text in a language that the person does not read.
    func demandReads(_ language: Language) throws {
        guard language.isUnderstood(by: languages) else {
            let read = languages.map(\.description).joined(separator: ", ")
            throw CommonRefusal.unfit.refusal(
                "The person does not read \(language), but: \(read)."
            )
        }
    }
}
