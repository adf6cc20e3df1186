public import Core

/// Who owns an employer, wholly or in part; screened like the employer itself.
public enum EmployerOwner: Noun {
    /// Its words.
    public static let words = NounWords("own", "owner", "owners", table: "employer_owner")
}
