import Cases
import Core
import Employers
import Model
import Postgres

/// Records a visa or permit as it was issued, of whatever class: whether it allows work the gate decides.
///
/// Without number and days nothing is issued yet: the way to the visa begins.
struct RecordVisa: Action {
    typealias Subject = Visa
    static let permission = Permission.papersManage
    static let unsaid: [any CodingKey] = [CodingKeys.number]
    static let help = [
        "case_id": "The case.",
        "country": "The country that issues it; it must be the case's destination.",
        "class_code": "The class as the paper says it, such as SSW-1, E-9 or tourist.",
        "number":
            "The number on the paper; it is sealed. Leave out number and days for a visa that is still to be applied for.",
        "valid_from": "Its first day.",
        "valid_until": "Its last day.",
    ].merging(VisaDetails.help) { own, _ in own }.merging(VisaEntries.help) { own, _ in own }
    static let ranges = ["days_used_before": VisaDetails.daysUsed]

    let caseId: ID<CaseFile>
    let country: Country
    let classCode: ShortText
    let number: ShortText?
    let validFrom: CalendarDate?
    let validUntil: CalendarDate?
    let issuer: ShortText?
    let entries: VisaEntries?
    let planAppliedOn: CalendarDate?
    let daysUsedBefore: Int?
    let sixthYearReason: SixthYearReason?
    let previousStageFrom: CalendarDate?
    let experienceReason: ExperienceReason?
    let stageRepeatReason: StageRepeatReason?
    var named: NamedParties { NamedParties(caseFile: caseId) }

    func perform(
        on id: ID<Visa>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let placement = try CaseFile.Record.open(
            caseId,
            in: tx,
            otherwise: "no paper is recorded for it any more."
        )
        guard country == placement.destination else {
            throw CommonRefusal.unfit.refusal(
                "The visa is for \(country); the case goes to \(placement.destination)."
            )
        }
        let state = try state()
        try details.requireSense(in: tx.zone(of: caseId), with: context)
        let sealed = try number.map {
            try SealedNumber(
                $0,
                of: placement.person,
                for: SealedPlace.visaNumber,
                with: context,
                in: &tx
            )
        }
        try tx.insert(
            id,
            [
                .person(placement.person), .caseFile(caseId), .country(country),
                .classCode(classCode), .numberSealed(sealed?.sealed), .numberIndex(sealed?.index),
                .validFrom(validFrom), .validUntil(validUntil), .issuer(issuer), .entries(entries),
                .planAppliedOn(planAppliedOn), .daysUsedBefore(daysUsedBefore),
                .sixthYearReason(sixthYearReason), .previousStageFrom(previousStageFrom),
                .experienceReason(experienceReason), .stageRepeatReason(stageRepeatReason),
                .state(state),
            ]
        )
        if let validUntil {
            let place = TaskPlace(id, about: placement.person, in: caseId)
            try tx.openVisaExpiry(of: place, in: caseId, until: validUntil, with: context)
        }
        return Recorded(as: "visa.recorded", about: placement.person, in: caseId, state: state)
    }

    private var details: VisaDetails {
        VisaDetails(
            planAppliedOn: planAppliedOn,
            daysUsedBefore: daysUsedBefore,
            sixthYearReason: sixthYearReason,
            previousStageFrom: previousStageFrom,
            experienceReason: experienceReason,
            stageRepeatReason: stageRepeatReason
        )
    }

    private func state() throws -> VisaState {
        if number == nil, validFrom == nil, validUntil == nil { return .notStarted }
        guard number != nil, let validFrom, let validUntil else {
            throw CommonRefusal.unfit.refusal(
                "An issued visa has a number, a first day and a last day; one that is still to be "
                    + "applied for has none of the three."
            )
        }
        guard validFrom <= validUntil else {
            throw CommonRefusal.unfit.refusal("It would end on \(validUntil), before \(validFrom).")
        }
        return .issued
    }
}
