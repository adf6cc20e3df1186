import Core

/// One attempt at the test of a course.
package enum Exam: Noun {
    package static let words = NounWords("exm", "exam", "exams", table: "exam")
}

/// One person in one course, and the certificate it ends in.
package enum Enrolment: Noun {
    package static let words = NounWords("enr", "enrolment", "enrolments", table: "enrolment")
}

/// Who sat in which lesson for how long.
package enum Attendance: Noun {
    package static let words = NounWords("att", "attendance", "attendances", table: "attendance")
}

/// Where an enrolment stands. A certificate ends by its date; the move only says that somebody saw it.
package enum EnrolmentState: String, Choice, MachineState {
    case enrolled, attending, completed, tested, failed, retake, certified, expired, revoked
    case withdrawn

    /// A course without a test is certified after its lessons, one with a test after that.
    package static let machine = StateMachine<EnrolmentState>([
        .init(.enrolled, .attending, "attend"), .init(.attending, .attending, "attend"),
        .init(.retake, .retake, "attend"), .init(.attending, .completed, "complete"),
        .init(.completed, .tested, "test"), .init(.completed, .failed, "test"),
        .init(.retake, .tested, "test"), .init(.retake, .failed, "test"),
        .init(.failed, .retake, "retake"), .init(.attending, .certified, "certify"),
        .init(.completed, .certified, "certify"), .init(.tested, .certified, "certify"),
        .init(.certified, .expired, "expire"), .init(.certified, .revoked, "revoke"),
        .init(.enrolled, .withdrawn, "withdraw"), .init(.attending, .withdrawn, "withdraw"),
        .init(.completed, .withdrawn, "withdraw"), .init(.tested, .withdrawn, "withdraw"),
        .init(.failed, .withdrawn, "withdraw"), .init(.retake, .withdrawn, "withdraw"),
    ])
}
