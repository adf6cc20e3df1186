import Core

/// One attempt at the test of a course.
package enum Exam: Noun {
    package static let words = NounWords("exm", "exam", "exams", table: "exam")
}
