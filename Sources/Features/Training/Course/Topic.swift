import Core

/// What a lesson is about.
enum Topic: String, Choice {
    case jobSkills = "job_skills"
    case safety, language, law, religion, customs
    case forcedLabour = "forced_labour"
    case trafficking
    case genderViolence = "gender_violence"
    case remittance, hotlines

    /// What every worker must have been taught before departure: Decree 620 Art. 12.
    static let required: [Topic] = [.jobSkills, .safety, .language, .law, .religion, .customs]
    /// What every worker should have been taught besides, as Viet Nam has it.
    static let advised: [Topic] = [
        .forcedLabour, .trafficking, .genderViolence, .remittance, .hotlines,
    ]
}

extension Sequence where Element == Topic {
    /// The topics as a sentence lists them.
    var listed: String { map(\.rawValue).joined(separator: ", ") }

    /// The commands that lead to a certificate of the topics.
    var wayToCertificate: String {
        "Where no course for the destination teaches \(listed): homeward course offer. Then homeward "
            + "enrolment enrol, homeward enrolment attend for each lesson, homeward enrolment certify."
    }
}
