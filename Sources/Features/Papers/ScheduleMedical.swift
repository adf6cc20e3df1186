import Cases
import Core
import Model
import Postgres

/// Makes an appointment for an examination; what may not be tested is refused before anyone is sent.
struct ScheduleMedical: Action {
    typealias Subject = Medical
    static let permission = Permission.papersManage
    static let help = [
        "case_id": "The case.",
        "clinic": "Where the worker is examined.",
        "scheduled_on": "The day of the appointment.",
        "tests": "What is examined; pregnancy and HIV only where the destination's law asks.",
    ]

    let caseId: ID<CaseFile>
    let clinic: ShortText
    let scheduledOn: CalendarDate
    let tests: [MedicalTest]
    var named: NamedParties { NamedParties(caseFile: caseId) }

    func perform(
        on id: ID<Medical>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let placement = try CaseFile.Record.open(
            caseId,
            in: tx,
            otherwise: "nobody is examined for it any more."
        )
        guard !tests.isEmpty else {
            throw CommonRefusal.unfit.refusal("Name at least one test.")
        }
        var report = try RuleReport(step: "medical.schedule", on: context.today, in: tx)
        report.check(
            NoTestWithoutLaw.self,
            .init(destination: placement.destination, tests: tests)
        )
        try report.require()
        try tx.insert(
            id,
            [
                .person(placement.person), .caseFile(caseId), .clinic(clinic), .tests(tests),
                .scheduledOn(scheduledOn), .state(.scheduled),
            ]
        )
        return Recorded(
            as: "medical.scheduled",
            about: placement.person,
            in: caseId,
            state: MedicalState.scheduled,
            report: report
        )
    }
}
