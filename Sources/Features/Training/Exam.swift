public import Core

/// One attempt at the test of a course.
public enum Exam: Noun {
    /// Its words.
    public static let words = NounWords("exm", "exam", "exams", table: "exam")
}
