public import Casework

/// One person in one course, and the certificate it ends in.
public enum Enrolment: Noun {
    public static let prefix = "enr"
    public static let singular = "enrolment"
    public static let plural = "enrolments"
    public static let table: StaticString = "enrolment"
}
