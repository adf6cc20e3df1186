import Core
import Model
import Postgres

extension WriteTransaction {
    /// Raises a language in an applicant's profile to a level that was measured, so that a matching counts it.
    ///
    /// A lower level lowers nothing: what the profile says too much of is put right there, `homeward person
    /// submit-profile`.
    ///
    /// - Parameters:
    ///   - skill: What was measured.
    ///   - person: Whose it is.
    /// - Throws: The refusal `unknown-reference`, or the database's errors.
    package mutating func raise(_ skill: LanguageSkill, of person: ID<Person>) throws {
        let record = try held(person)
        guard record.state.isApplicant, let skills = record.languageSkills.raised(to: skill) else {
            return
        }
        try update(record, [.languageSkills(skills)])
    }
}
