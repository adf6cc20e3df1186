import Core
import Employers
import Model
import Postgres
import TransparencyLog

/// Says whether the host in Japan claims shorter lectures after entry for a course before it.
///
/// With the claim come three conditions: 160 hours, one month, and six months from the last lesson to
/// the entry (R-TRN-002, R-TRN-003).
struct ClaimRelief: ChangingAction {
    typealias Subject = Enrolment
    static let permission = Permission.trainingManage
    static let help = [
        "relief_claimed": "Whether the relief is claimed; false takes the claim back."
    ]

    let reliefClaimed: Bool

    func perform(
        on enrolment: Enrolment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard enrolment.state != .withdrawn, enrolment.state != .revoked else {
            throw CommonRefusal.wrongState.refusal(
                "It is \(enrolment.state.rawValue): nothing can be claimed for it."
            )
        }
        let programme = try tx.known(enrolment.caseFile).programme.text
        guard InternStage(of: programme) == .first else {
            throw CommonRefusal.unfit.refusal(
                "The relief is one of \(InternStage.first.code); the case is of \(programme)."
            )
        }
        try tx.update(enrolment, [.reliefClaimed(reliefClaimed)])
        if !reliefClaimed {
            try tx.drop(TrainingFeature.preEntryCourse, of: enrolment.caseFile, with: context)
        } else if enrolment.state == .certified {
            let lessons = try Lesson.all(of: enrolment.id, in: tx)
            try tx.openPreEntryClock(of: enrolment, lessons, with: context)
        }
        return Recorded(as: "enrolment.relief-claimed", state: enrolment.state)
    }
}

extension WriteTransaction {
    /// Opens the clock from the last lesson to the entry, for a course whose relief is claimed.
    mutating func openPreEntryClock(
        of enrolment: Enrolment.Record,
        _ lessons: [Lesson],
        with context: ActionContext
    ) throws {
        guard let last = lessons.map(\.day).max() else { return }
        // A course that was taught again starts the clock anew.
        try drop(TrainingFeature.preEntryCourse, of: enrolment.caseFile, with: context)
        try open(
            TrainingFeature.preEntryCourse,
            of: TaskPlace(enrolment.caseFile, about: enrolment.person, in: enrolment.caseFile),
            from: .date(last),
            in: zone(of: enrolment.caseFile),
            with: context
        )
    }
}
