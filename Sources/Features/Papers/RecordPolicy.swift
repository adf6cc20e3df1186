import Cases
import Core
import Model
import Postgres

/// Records an insurance policy of a worker: as it was issued, with the consent to it, or as a quote.
struct RecordPolicy: Action {
    typealias Subject = Policy
    static let permission = Permission.papersManage
    static let help = [
        "case_id": "The case.",
        "kind": "What it insures; a departure needs accident cover (Decree 620 Art. 13).",
        "insurer": "Who insures.",
        "taken_out_by":
            "Who took it out and pays for it; the contractor insures its own staff (Decree 527 Art. 14).",
        "number":
            "The policy's number; a group policy has the same for all of its workers. Leave out number and consent for a quote.",
        "covered_from": "The first day of cover.",
        "covered_until": "The last day of cover.",
        "sum": "The sum insured; more than nothing.",
        "insured_consent_on": "The day on which the worker agreed; today at the latest.",
        "covers_death": "Whether it pays when the worker dies.",
        "beneficiary_relationship": "What the beneficiary is to the worker.",
        "beneficiary_name": "The beneficiary's name; it is sealed.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.beneficiaryName]

    let caseId: ID<CaseFile>
    let kind: PolicyKind
    let insurer: ShortText
    let takenOutBy: PolicyTaker?
    let number: ShortText?
    let coveredFrom: CalendarDate
    let coveredUntil: CalendarDate
    let sum: Money
    let insuredConsentOn: CalendarDate?
    let coversDeath: Bool?
    let beneficiaryRelationship: Beneficiary?
    let beneficiaryName: ShortText?
    var named: NamedParties { NamedParties(caseFile: caseId) }

    func perform(
        on id: ID<Policy>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let placement = try CaseFile.Record.open(
            caseId,
            in: tx,
            otherwise: "no paper is recorded for it any more."
        )
        try checkValues(on: context.today)
        let state = try state()
        let beneficiary = try beneficiaryName.map {
            try context.vault.seal(
                $0.text,
                of: placement.person,
                for: SealedPlace.beneficiary,
                with: context,
                in: &tx
            )
        }
        try tx.insert(
            id,
            [
                .person(placement.person), .caseFile(caseId), .kind(kind), .insurer(insurer),
                .takenOutBy(takenOutBy), .number(number), .coveredFrom(coveredFrom),
                .coveredUntil(coveredUntil),
                .sumMinor(sum.minorUnits), .currency(sum.currency),
                .insuredConsentOn(insuredConsentOn), .coversDeath(coversDeath),
                .beneficiaryRelationship(beneficiaryRelationship), .beneficiarySealed(beneficiary),
                .beneficiaryConsentOn(beneficiaryRelationship == nil ? nil : insuredConsentOn),
                .state(state),
            ]
        )
        if state == .issued {
            try tx.settleInsurance(kind, of: caseId, with: context)
        }
        return Recorded(
            as: "policy.recorded",
            about: placement.person,
            in: caseId,
            state: state
        )
    }

    private func state() throws -> PolicyState {
        switch (number, insuredConsentOn) {
        case (nil, nil): return .quoted
        case (nil, _?): return .insuredConsented
        case (_?, _?): return .issued
        case (_?, nil):
            // Insurance Law of the PRC Art. 34: without the insured's consent, cover for death is void.
            throw CommonRefusal.unfit.refusal(
                "A policy that was issued names the day on which the worker agreed to it; a quote has "
                    + "no number."
            )
        }
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
        if let insuredConsentOn, insuredConsentOn > today {
            throw CommonRefusal.unfit.refusal(
                "The consent is dated \(insuredConsentOn); today is \(today)."
            )
        }
    }
}
