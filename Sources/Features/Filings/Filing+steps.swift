import Core
import Model
import Postgres

extension Filing.Record {
    /// Refuses a step of what went with its case, and holds the case open for this one.
    func requireOpenCase(in tx: borrowing WriteTransaction) throws {
        guard let caseFile, kind.endsWithCase else { return }
        try tx.hold(caseFile)
        let state = try tx.value(
            "SELECT state FROM case_parties WHERE id = \(caseFile)",
            as: CaseState.self
        )
        guard state == .open else {
            throw CommonRefusal.wrongState.refusal(
                "The case is \(state?.rawValue ?? "unknown"): what was owed for it is not filed any more."
            )
        }
    }

    /// What the authority answers lies between the submission and today.
    func requireSubmitted(
        by day: CalendarDate,
        _ name: String,
        with context: ActionContext
    ) throws(Refusal) {
        try context.requireNotInFuture(name, day)
        guard submittedOn.map({ $0 <= day }) ?? false else {
            throw CommonRefusal.unfit.refusal(
                "\(name) is \(day); it was submitted on \(submittedOn?.description ?? "no day"): the "
                    + "answer is not before it."
            )
        }
    }
}
