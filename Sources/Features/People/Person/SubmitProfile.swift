import Core
import Model
import Postgres

/// Records what a person can do and where the person is at home; work so far has entries of its own.
///
/// Each purpose has its own consent: to apply, and to the use of what is sensitive (PIPL Art. 29). Who
/// else shall have it is not known yet: those consents are asked before a transfer (R-PRV-001).
struct SubmitProfile: ChangingAction {
    typealias Subject = Person
    static let permission = Permission.applicantsRegister
    static let help = [
        "skill_level": "unskilled, skilled or professional.",
        "education": "The highest schooling completed.",
        "hukou_code": "The county of the household registration, six digits of GB/T 2260; for "
            + "citizens of China.",
        "occupations": "What the person can and would do, in ISCO-08; at least one.",
        "language_skills": "Each language with its level, such as ja:A2.",
        "address": "Where the person lives; it is sealed.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.address]

    let skillLevel: SkillLevel
    let education: Education
    let hukouCode: HukouCode?
    let occupations: [Occupation]
    let languageSkills: [LanguageSkill]
    let address: LongText?

    func perform(
        on person: Person.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try person.state.after("submit-profile")
        try requireWhole(of: person)
        for purpose in [ConsentPurpose.recruitment, .sensitiveData] {
            try tx.requireConsent(purpose, of: person.id, otherwise: "no profile is kept.")
        }
        let address = try context.sealed(
            address?.text,
            of: person.id,
            for: SealedPlace.address,
            in: &tx
        )
        try tx.write(
            "person",
            """
            UPDATE person SET state = \(next), skill_level = \(skillLevel),
                education = \(education), hukou_code = \(hukouCode),
                occupations = \(occupations), language_skills = \(languageSkills),
                address_sealed = coalesce(\(address), address_sealed),
                profiled_on = \(context.today)
            WHERE id = \(person.id)
            """
        )
        return Recorded(as: "person.profiled", state: next)
    }

    private func requireWhole(of person: Person.Record) throws {
        guard !occupations.isEmpty else {
            throw CommonRefusal.unfit.refusal("Name at least one occupation.")
        }
        guard person.nationality != .cn || hukouCode != nil else {
            throw CommonRefusal.unfit.refusal(
                "A citizen of CN has a household registration: hukou_code names its county."
            )
        }
        let languages = languageSkills.map(\.language)
        guard Set(languages).count == languages.count else {
            throw CommonRefusal.unfit.refusal("A language has one level; one is named twice.")
        }
    }
}
