import Core
import Model
import Postgres
import TransparencyLog

/// Registers a human being as an applicant; what must not lie open is sealed with a key of its own.
struct RegisterPerson: Action {
    typealias Subject = Person
    static let permission = Permission.applicantsRegister
    static let help = [
        "native_name": "The name in the own script.",
        "family_name": "The family name as the passport spells it.",
        "given_name": "The given names as the passport spells them; none for whoever has one name.",
        "birth_date": "The day of birth, or as much of it as the passport states: 1990-05 or 1990.",
        "sex": "The sex as the passport states it: F, M or X.",
        "nationality": "The nationality.",
        "languages": "The languages that the person reads, at least one.",
        "resident_number": "The Chinese resident identity number; it is sealed.",
        "phone": "The telephone number in international form; it is sealed.",
        "emergency_contact": "Name and telephone of whom to tell in an emergency; it is sealed.",
    ]
    static let unsaid: [any CodingKey] = [
        CodingKeys.residentNumber, CodingKeys.phone, CodingKeys.emergencyContact,
    ]

    /// What whoever has registered a person is told.
    struct Reply: Codable, Sendable {
        /// Records that may be the same human being: to be looked at before the work goes on.
        let twins: [PossibleTwins.Twin]
    }

    let nativeName: NameText
    let familyName: RomanisedName
    let givenName: RomanisedName?
    let birthDate: BirthDate
    let sex: Sex
    let nationality: Country
    let languages: [Language]
    let residentNumber: ShortText?
    let phone: PhoneNumber?
    let emergencyContact: ShortText?

    func perform(
        on id: ID<Person>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try context.requireNotInFuture("birth_date", birthDate.earliest)
        guard !languages.isEmpty else {
            throw CommonRefusal.unfit.refusal("Name at least one language that the person reads.")
        }
        let report = try gate(on: context.today, in: tx)
        // A number with a slip is kept as it was typed, for the verification to be held against.
        let number = residentNumber.map { ResidentNumber.kept($0.text) }
        let index = try number.map {
            try context.vault.blindIndex($0, for: SealedPlace.residentNumber, with: context, in: tx)
        }
        try refuseTwin(of: index, in: tx)
        let name = PersonName(native: nativeName.line, family: familyName, given: givenName)
        let possible = try PossibleTwins.of(id, called: name, born: birthDate, in: tx)
        let seal = { (text: String?, place: StaticString, tx: inout WriteTransaction) in
            try context.sealed(text, of: id, for: place, in: &tx)
        }
        try tx.insert(
            id,
            [
                .nativeName(nativeName.line), .familyName(familyName), .givenName(givenName),
                .birthDate(birthDate), .sex(sex), .nationality(nationality), .languages(languages),
                .residentNumberSealed(try seal(number, SealedPlace.residentNumber, &tx)),
                .residentNumberIndex(index),
                .phoneSealed(try seal(phone?.number, SealedPlace.phone, &tx)),
                .emergencyContactSealed(
                    try seal(
                        emergencyContact?.text,
                        SealedPlace.emergencyContact,
                        &tx
                    )
                ), .state(.registered),
            ]
        )
        return Recorded(
            as: "person.registered",
            about: id,
            state: PersonState.registered,
            report: report,
            reply: Reply(twins: possible.twins)
        )
    }

    private func gate(
        on day: CalendarDate,
        in tx: borrowing WriteTransaction
    ) throws -> RuleReport {
        var facts = ApplicantFacts(
            nationality: nationality,
            birthDate: birthDate,
            sex: sex,
            residentNumber: residentNumber.map { .text($0.text) } ?? .none
        )
        facts.committeeWord = try .on(
            family: familyName.description,
            given: givenName?.description,
            born: birthDate,
            in: tx
        )
        var report = try RuleReport(step: "person.register", on: day, in: tx)
        report.check(NationalityAllowed.self, facts)
        try report.require()
        // A slip is reported and stops nobody: the identity card is at hand at the verification only.
        report.note(ResidentNumberAgrees.self, facts)
        return report
    }

    /// Names the record that is there; the unique index would only say that there is one.
    private func refuseTwin(of index: [UInt8]?, in tx: borrowing WriteTransaction) throws {
        guard let index else { return }
        let twin = try tx.value(
            "SELECT id FROM person WHERE resident_number_index = \(index)",
            as: ID<Person>.self
        )
        if let twin {
            throw CommonRefusal.duplicate.refusal("The resident number is on file for \(twin).")
        }
    }
}
