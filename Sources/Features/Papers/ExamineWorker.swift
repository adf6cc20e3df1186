import Core
import Model
import Postgres

/// Records that the worker was examined, and what was tested beyond the appointment.
struct ExamineWorker: ChangingAction {
    typealias Subject = Medical
    static let permission = Permission.medicalRecord
    static let help = [
        "examined_on": "The day of the examination; today at the latest.",
        "tests": "What was examined, where it is more or less than the appointment says.",
    ]

    let examinedOn: CalendarDate
    let tests: [MedicalTest]?

    func perform(
        on medical: Medical.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try medical.after("examine")
        try context.requireNotInFuture("examined_on", examinedOn)
        let done = tests ?? medical.tests
        guard !done.isEmpty else {
            throw CommonRefusal.unfit.refusal("Name at least one test.")
        }
        var report = try RuleReport(step: "medical.examine", on: context.today, in: tx)
        let destination = try tx.known(medical.caseFile).destination
        report.check(NoTestWithoutLaw.self, .init(destination: destination, tests: done))
        try report.require()
        try tx.update(medical, [.examinedOn(examinedOn), .tests(done), .state(next)])
        return Recorded(as: "medical.examined", state: next, report: report)
    }
}
