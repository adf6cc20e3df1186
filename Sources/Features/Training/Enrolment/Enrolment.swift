import Core

/// One person in one course, and the certificate it ends in.
package enum Enrolment: Noun {
    package static let words = NounWords("enr", "enrolment", "enrolments", table: "enrolment")
}
