import Core
import Model
import Postgres
import TransparencyLog

/// Turns an applicant down on grounds of the closed list, with a letter that says why.
struct RejectPerson: ChangingAction {
    typealias Subject = Person
    static let permission = Permission.applicantsDecide
    static let help = [
        "grounds": "Each ground; match_score never stands alone.",
        "finding": "What was looked at and found, and by whom; the history keeps it, sealed.",
        "letter": "The letter in the agency's own words; made from the grounds when not given.",
        "letter_language": "Its language, which the person must read; needed with a letter.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.letter]

    let grounds: [RejectionGround]
    let finding: LongText
    let letter: LongText?
    let letterLanguage: Language?

    /// What whoever has turned somebody down is told.
    struct Reply: Codable, Sendable {
        /// The rejection, by which the letter is handed out and an appeal is noted.
        let rejectionId: ID<Rejection>
    }

    func perform(
        on person: Person.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try person.state.after("reject")
        guard !grounds.isEmpty, Set(grounds).count == grounds.count else {
            throw CommonRefusal.unfit.refusal("Name each ground once, and one at least.")
        }
        try requireNoCase(of: person.id, in: tx)
        let report = try PersonGates.rejection(on: grounds, as: context.today, in: tx)
        try report.require()
        let letter = try written(to: person, on: context.today)
        try tx.endEngagements(of: person.id, with: context)
        let rejection = context.newID(Rejection.self)
        try tx.insert(
            rejection,
            [
                .person(person.id), .grounds(grounds),
                .letterSealed(
                    context.sealed(
                        letter.text,
                        of: person.id,
                        for: SealedPlace.letter,
                        in: &tx
                    )
                ), .letterLanguage(letter.language), .decidedBy(context.caller.human),
                .decidedOn(context.today), .fromState(person.state), .state(RejectionState.decided),
            ]
        )
        try tx.update(person, [.state(next)])
        try tx.open(
            PersonDuty.explaining,
            of: TaskPlace(rejection, about: person.id),
            from: .date(context.today),
            with: context
        )
        try tx.startRetention(of: person.id, with: context)
        return Recorded(
            as: "person.rejected",
            state: next,
            facts: ["rejection_id": .text("\(rejection)")],
            report: report,
            reply: Reply(rejectionId: rejection)
        )
    }

    private func requireNoCase(of id: ID<Person>, in tx: borrowing WriteTransaction) throws {
        let file = try tx.value(
            "SELECT id FROM case_parties WHERE person_id = \(id) AND state = 'open' LIMIT 1",
            as: ID<CaseFile>.self
        )
        guard let file else { return }
        throw CommonRefusal.wrongState.refusal(
            "\(file) is open: withdraw it before its person is turned down."
        )
    }

    private func written(
        to person: Person.Record,
        on day: CalendarDate
    ) throws -> (text: String, language: Language) {
        if let letter {
            guard let letterLanguage else {
                throw CommonRefusal.unfit.refusal("Say in which language the letter is written.")
            }
            try person.requireReads(letterLanguage)
            return (letter.text, letterLanguage)
        }
        guard let written = ExplanationLetter(to: person, because: grounds, on: day) else {
            let read = person.languages.map(\.description).joined(separator: ", ")
            throw CommonRefusal.unfit.refusal(
                "No letter can be made in a language that the person reads (\(read)): write one, "
                    + "with letter and letter_language."
            )
        }
        return (written.text, written.language)
    }
}
