import Core
import Model
import Postgres
import TransparencyLog

/// Revokes a result that was withdrawn by who gave it, or recorded wrongly.
struct RevokeQualification: Action {
    typealias Subject = Qualification
    static let permission = Permission.trainingManage
    static let help = ["reason": "Why it does not stand any more."]

    let reason: LongText

    func perform(
        on id: ID<Qualification>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let held = try tx.first(
            "SELECT person_id, state FROM qualification WHERE id = \(id)",
            as: Held.self
        )
        guard let held else {
            throw CommonRefusal.missing.refusal("No qualification has the id \(id).")
        }
        let next = try held.state.after("revoke")
        try tx.update(id, [.state(next)])
        try tx.drop(TrainingFeature.qualificationExpiry, of: id, with: context)
        try tx.drop(TrainingFeature.preRoster, of: id, with: context)
        return Recorded(as: "qualification.revoked", about: held.person, state: next)
    }

    private struct Held: RowDecodable {
        let person: ID<Person>
        let state: QualificationState

        init(row: borrowing Row) throws(RowError) {
            person = try row["person_id"]
            state = try row["state"]
        }
    }
}
