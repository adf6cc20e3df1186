import Core

/// Who owns an employer, wholly or in part; screened like the employer itself.
package enum EmployerOwner: Noun {
    package static let words = NounWords("own", "owner", "owners", table: "employer_owner")
}
