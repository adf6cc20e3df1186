import Core
import Employers
import Model
import Postgres
import TransparencyLog

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
        "given_on":
            "The day of the consent, 30 days back at most, and never before a transfer that lacked it; "
            + "today when not given.",
        "employer_id": "For third_party and cross_border: the employer that will have the data.",
        "recipient": "For the same two: another recipient, by name.",
    ]

    let personId: ID<Person>
    let purpose: ConsentPurpose
    let textVersion: ShortText
    let language: Language
    let noticeOn: CalendarDate?
    let givenOn: CalendarDate?
    let employerId: ID<Employer>?
    let recipient: ShortText?
    var named: NamedParties { NamedParties(person: personId) }

    func perform(
        on id: ID<Consent>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let person = try Person.Record.applicant(personId, in: tx)
        try person.requireReads(language)
        let day = givenOn ?? context.today
        try requireFit(day, today: context.today)
        try requireTimely(day, today: context.today, in: tx)
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
                .person(personId), .purpose(purpose), .textVersion(textVersion),
                .language(language), .noticeOn(noticeOn ?? day), .givenOn(day),
                .employer(employerId), .recipient(recipient), .state(.given),
            ]
        )
        try tx.stopRetention(of: personId, with: context)
        return Recorded(
            as: "consent.given",
            about: personId,
            state: ConsentState.given,
            facts: [
                "language": .text(language.description),
                "supersedes": .array(earlier.map { .text("\(ID<Consent>($0.id))") }),
            ]
        )
    }

    private func requireFit(_ day: CalendarDate, today: CalendarDate) throws {
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

// A consent that is dated back must not make good what was done without it.
extension GiveConsent {
    /// How many days a signed text may lie before it is recorded.
    static let daysBack = 30

    private func requireTimely(
        _ day: CalendarDate,
        today: CalendarDate,
        in tx: borrowing WriteTransaction
    ) throws {
        guard day < today else { return }
        let earliest = today.adding(days: -Self.daysBack)
        guard day >= earliest else {
            throw CommonRefusal.unfit.refusal(
                "A consent is recorded within \(Self.daysBack) days: of \(earliest) at the earliest, "
                    + "not of \(day). Ask the person once more, today."
            )
        }
        guard let sent = try uncovered(since: day, in: tx) else { return }
        throw CommonRefusal.unfit.refusal(
            "Data went abroad on \(sent) without this consent; one of \(day) would come before it. "
                + "Record the consent of today, tell the recipient to stop, homeward transfer stop, "
                + "and record the transfer that it covers: homeward transfer record."
        )
    }

    /// The first transfer since a day that needed a consent such as this one, and had none.
    private func uncovered(
        since day: CalendarDate,
        in tx: borrowing WriteTransaction
    ) throws -> CalendarDate? {
        // Transfers go to employers; a consent that names another recipient covers none of them.
        guard purpose == .sensitiveData || employerId != nil else { return nil }
        return try tx.value(
            """
            SELECT min(t.transferred_on) FROM transfer_known t
            WHERE t.person_id = \(personId) AND t.transferred_on >= \(day)
                AND t.employer_id = coalesce(\(employerId)::uuid, t.employer_id)
                AND NOT EXISTS (SELECT FROM consent n
                    WHERE n.agency_id = t.agency_id AND n.person_id = t.person_id
                        AND n.purpose = \(purpose) AND n.recipient IS NULL
                        AND coalesce(n.employer_id, t.employer_id) = t.employer_id
                        AND n.given_on <= t.transferred_on
                        AND coalesce(n.ended_on > t.transferred_on, true))
            """,
            as: CalendarDate.self
        )
    }
}
