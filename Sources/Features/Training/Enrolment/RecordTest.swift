import Core
import Model
import Postgres
import TransparencyLog

/// Records the test at the end of a course: passed or failed is computed from the mark, not typed.
struct RecordTest: ChangingAction {
    typealias Subject = Enrolment
    static let permission = Permission.trainingManage
    static let help = [
        "taken_on": "The day of the test; today at the latest.",
        "score": "The points reached, out of 100.",
        "examiner": "Who held the test.",
    ]
    static let ranges = ["score": 0...100]

    let takenOn: CalendarDate
    let score: Int
    let examiner: ShortText

    func perform(
        on enrolment: Enrolment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        _ = try enrolment.state.after("test")
        guard let mark = try tx.known(enrolment.course).passMark else {
            throw CommonRefusal.unfit.refusal("The course ends without a test: certify it.")
        }
        try context.requireNotInFuture("taken_on", takenOn)
        let next = try enrolment.state.after("test", to: score >= mark ? .tested : .failed)
        let attempt =
            try tx.count("SELECT count(*) FROM exam WHERE enrolment_id = \(enrolment.id)") + 1
        try tx.insert(
            context.newID(Exam.self),
            [
                .enrolment(enrolment.id), .attempt(attempt), .takenOn(takenOn), .score(score),
                .passMark(mark), .examiner(examiner),
            ]
        )
        try tx.update(enrolment, [.state(next)])
        return Recorded(
            as: next == .tested ? "enrolment.passed" : "enrolment.failed",
            state: next,
            facts: ["attempt": .integer(Int64(attempt)), "pass_mark": .integer(Int64(mark))]
        )
    }
}
