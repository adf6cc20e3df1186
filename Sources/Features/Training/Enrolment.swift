public import Core

/// One person in one course, and the certificate it ends in.
public enum Enrolment: Noun {
    /// Its words.
    public static let words = NounWords("enr", "enrolment", "enrolments", table: "enrolment")
}
