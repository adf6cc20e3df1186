import Core
import Model
import Postgres

extension Medical.Record {
    /// The state after an action; a refusal says that the examination was judged, never what was found,
    /// for the case's timeline shows it to many.
    func after(_ action: String, to wanted: MedicalState? = nil) throws(Refusal) -> MedicalState {
        guard state.isJudged, !MedicalState.machine.open(from: state).contains(action) else {
            return try state.after(action, to: wanted)
        }
        throw CommonRefusal.wrongState.refusal(
            "It is judged: \(action) is not open from there. Open: expire."
        )
    }

    /// How long a result is good for in the corridor; six months where none is on record.
    func lawfulMonths(in tx: borrowing some Queryable & ~Copyable) throws -> Int {
        try tx.value(
            """
            SELECT k.medical_months
            FROM case_parties f
            JOIN corridor_known k ON k.agency_id = f.agency_id AND k.origin = 'CN'
                AND k.destination = f.destination AND k.programme = f.programme
            WHERE f.id = \(caseFile)
            """,
            as: Int.self
        ) ?? MedicalFacts.usualMonths
    }
}
