import Core
import Employers
import Model
import Postgres
import TransparencyLog

/// Records the entry with a visa. In Korea's Employment Permit System it starts the four insurances
/// and the three years of the first term; for a specified skilled worker the interviews of each quarter.
struct EnterCountry: ChangingAction {
    typealias Subject = Visa
    static let permission = Permission.papersManage
    static let help = [
        "entered_on": "The day of the entry, by the clock of the site; today there at the latest."
    ]

    let enteredOn: CalendarDate

    func perform(
        on visa: Visa.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try visa.state.after("enter")
        try context.requireNotInFuture(
            "entered_on",
            enteredOn,
            in: tx.zone(of: visa.caseFile)
        )
        try tx.update(visa, [.enteredOn(enteredOn), .state(next)])
        try tx.settle(PapersFeature.eligibilityUse, of: visa.id, with: context)
        switch try tx.known(visa.caseFile).programme.text {
        case KoreanInsurance.programme: try openTerm(of: visa, in: &tx, with: context)
        case SupportPlanGiven.programme:
            try tx.openSupportInterview(in: visa.caseFile, after: enteredOn, with: context)
        default: break
        }
        return Recorded(as: "visa.entered", state: next)
    }

    private func openTerm(
        of visa: Visa.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        let place = TaskPlace(visa.caseFile, about: visa.person, in: visa.caseFile)
        let zone = try tx.zone(of: visa.caseFile)
        for insurance in KoreanInsurance.all {
            let held = try tx.value(
                """
                SELECT 1 FROM policy WHERE case_id = \(visa.caseFile) AND kind = \(insurance.kind)
                AND state = ANY(\(PolicyState.standing))
                """,
                as: Int.self
            )
            guard held == nil else { continue }
            try tx.open(
                insurance.duty,
                of: place,
                from: .date(enteredOn),
                in: zone,
                with: context
            )
        }
        try tx.open(
            KoreanStay.reEmployment,
            of: place,
            by: KoreanStay.reEmploymentCloses(afterEntryOn: enteredOn),
            because: "\(KoreanStay.windowClosesDaysBefore) days before the end of the "
                + "\(KoreanStay.years) years from the entry on \(enteredOn).",
            in: zone,
            with: context
        )
    }
}
