import Core
import Model
import Postgres
import TransparencyLog

/// Records what an employer declares of one kind of work, in place of what it declared before.
struct DeclareWork: Action {
    typealias Subject = WorkDeclaration
    static let permission = Permission.partnersManage
    static let help = [
        "employer_id": "The employer.",
        "occupation": "The work, ISCO-08.",
        "natures": "What the work is, judged by what is done and not by its name.",
        "description": "The work in the employer's words.",
        "pay": "What the worker gets.",
        "local_pay": "What a local worker gets in the same job, in the same currency and unit.",
        "pay_unit": "For which time both are.",
        "hours_week": "The hours of work in a week.",
        "valid_from": "From which day it holds.",
        "evidence": "Where the signed declaration lies; wage rules, payslips.",
    ]
    static let ranges = ["hours_week": 1...84]

    let employerId: ID<Employer>
    let occupation: Occupation
    let natures: [WorkNature]
    let description: LongText
    let pay: Money
    let localPay: Money
    let payUnit: PayUnit
    let hoursWeek: Int
    let validFrom: CalendarDate
    let evidence: LongText

    func perform(
        on id: ID<WorkDeclaration>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try employerId.hold(in: tx)
        guard pay.currency == localPay.currency else {
            throw CommonRefusal.unfit.refusal(
                "The pay is in \(pay.currency), the local pay in \(localPay.currency)."
            )
        }
        let before = try tx.value(
            """
            SELECT id FROM work_declaration WHERE employer_id = \(employerId)
                AND occupation = \(occupation) AND state = 'declared'
            """,
            as: ID<WorkDeclaration>.self
        )
        if let before { try tx.update(before, [.state(WorkDeclarationState.superseded)]) }
        try tx.insert(
            id,
            [
                .employer(employerId), .occupation(occupation), .natures(natures),
                .description(description), .payMinor(pay.minorUnits),
                .localPayMinor(localPay.minorUnits), .currency(pay.currency), .payUnit(payUnit),
                .hoursWeek(hoursWeek), .validFrom(validFrom), .evidence(evidence),
                .state(.declared),
            ]
        )
        return Recorded(as: "work-declaration.recorded", state: WorkDeclarationState.declared)
    }
}
