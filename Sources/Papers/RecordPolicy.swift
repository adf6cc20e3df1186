import Applicants
import Casework
import Ledger
import Postgres

/// Records an insurance policy of a worker, with the worker's consent to it.
struct RecordPolicy: Action {
    typealias Subject = Policy
    static let permission = Permission.papersManage
    static let help = [
        "case_file_id": "The case.",
        "kind": "What it insures; a departure needs accident cover (Decree 620 Art. 13).",
        "insurer": "Who insures.",
        "number": "The policy's number; a group policy has the same for all of its workers.",
        "covered_from": "The first day of cover.",
        "covered_until": "The last day of cover.",
        "sum": "The sum insured; more than nothing.",
        "insured_consent_on": "The day on which the worker agreed; today at the latest.",
    ]

    let caseFileId: ID<CaseFile>
    let kind: PolicyKind
    let insurer: Line
    let number: Line
    let coveredFrom: CalendarDate
    let coveredUntil: CalendarDate
    let sum: Money
    let insuredConsentOn: CalendarDate

    func perform(
        on id: ID<Policy>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let placement = try CaseParties.open(
            caseFileId,
            in: tx,
            otherwise: "no paper is recorded for it any more."
        )
        try checkValues(on: present.today)
        try tx.insert(
            id,
            [
                "person_id": placement.person, "case_file_id": caseFileId, "kind": kind,
                "insurer": insurer, "number": number, "covered_from": coveredFrom,
                "covered_until": coveredUntil, "sum_minor": sum.minorUnits,
                "currency": sum.currency, "insured_consent_on": insuredConsentOn,
                "state": PolicyState.issued,
            ]
        )
        return Recorded(
            as: "policy.recorded",
            about: placement.person,
            in: caseFileId,
            state: PolicyState.issued,
            facts: [
                "kind": .text(kind.rawValue), "from": .text("\(coveredFrom)"),
                "until": .text("\(coveredUntil)"),
            ]
        )
    }

    private func checkValues(on today: CalendarDate) throws {
        guard coveredFrom <= coveredUntil else {
            throw CommonRefusal.unfit.refusal(
                "The cover would end on \(coveredUntil), before \(coveredFrom)."
            )
        }
        guard sum.minorUnits > 0 else {
            throw CommonRefusal.unfit.refusal("A policy over \(sum) insures nothing.")
        }
        // Insurance Law of the PRC Art. 34: without the insured's consent, cover for death is void.
        guard insuredConsentOn <= today else {
            throw CommonRefusal.unfit.refusal(
                "The consent is dated \(insuredConsentOn); today is \(today)."
            )
        }
    }
}
