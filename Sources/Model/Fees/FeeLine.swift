import Core
import Foundation
import Postgres

/// One payment: category, payer, payee, disclosure.
package enum FeeLine: Noun {
    package static let words = NounWords("fee", "fee", "fees", table: "fee_line")
}

/// Where a fee line stands. A line is reversed, never removed.
package enum FeeState: String, Choice, MachineState {
    case proposed, disclosed, consented, due, paid, refundable, refunded
    case writtenOff = "written_off"
    case reversed

    package static let machine = StateMachine<FeeState>(
        [
            .init(.proposed, .disclosed, "disclose", gate: "fee.disclose"),
            .init(.disclosed, .consented, "consent", gate: "fee.consent"),
            .init(.consented, .due, "fall-due", gate: "fee.fall-due"),
            .init(.due, .paid, "pay", gate: "fee.pay"),
            .init(.paid, .refundable, "open-refund"),
            // A small refund, or one that was given up, is no end of what the worker may be owed.
            .init(.refunded, .refundable, "open-refund"),
            .init(.writtenOff, .refundable, "open-refund"),
            .init(.refundable, .refunded, "refund", gate: "fee.refund"),
            .init(.refunded, .refunded, "confirm-refund"),
            .init(.refundable, .refundable, "ask-write-off"),
            .init(.refundable, .writtenOff, "write-off", gate: "fee.write-off"),
        ]
            // What is owed to the worker is paid or given up; it does not vanish with a wrong line.
            + allCases.filter { $0 != .reversed && $0 != .refundable }
            .flatMap { state -> [StateMachine<FeeState>.Move] in
                [
                    .init(state, state, "ask-reversal"),
                    .init(state, .reversed, "reverse", gate: "fee.reverse"),
                ]
            }
    )

    /// Whether the payer has been asked for the money, or has given it.
    package var isCollected: Bool {
        switch self {
        case .due, .paid, .refundable, .refunded, .writtenOff: true
        case .proposed, .disclosed, .consented, .reversed: false
        }
    }

    /// Whether a refund can still be opened: paid, and none is on its way.
    package var mayBeOwed: Bool { self == .paid || self == .refunded || self == .writtenOff }

    /// Whether the payer has given the money.
    package var isPaid: Bool { isCollected && self != .due }
}

/// What may be paid for: the ILO taxonomy of 2019 without its third heading.
package enum FeeCategory: String, Choice {
    case recruitmentService = "recruitment_service"
    case medical, insurance
    case skillsTest = "skills_test"
    case training, equipment
    case travelLodging = "travel_lodging"
    case administrative

    /// The ILO's heading; there is no third, for what stands under it may be paid by nobody.
    package var heading: FeeHeading {
        switch self {
        case .recruitmentService: .recruitmentFee
        case .medical, .insurance, .skillsTest, .training, .equipment, .travelLodging,
            .administrative:
            .relatedCost
        }
    }
}

/// The headings of the ILO taxonomy under which something may be paid.
package enum FeeHeading: String, Choice {
    case recruitmentFee = "F1 recruitment fee"
    case relatedCost = "F2 related cost"
}

/// Who may be paid.
package enum PayeeKind: String, Choice {
    case agency, employer
    case supervisingBody = "supervising_body"
    case authority, provider
}

/// Why the worker gets money back.
package enum RefundCause: String, Choice {
    /// The placement was given up before departure.
    case withdrawn
    /// The work ended early, not by the worker's fault.
    case earlyEnd = "early_end"
    /// More was taken than a cap allows.
    case overCap = "over_cap"
    /// The employer has paid the same.
    case employerPaid = "employer_paid"
    /// It was taken before the contract was signed.
    case collectedTooEarly = "collected_too_early"
}

/// The clause by which a line falls due.
package enum FeeTrigger: String, Choice {
    case contractSigned = "contract_signed"
    case trainingCertified = "training_certified"
    case visaIssued = "visa_issued"
    case departed
    case serviceRendered = "service_rendered"

    /// What has happened then.
    package var words: String {
        switch self {
        case .contractSigned: "your contract with the agency was signed"
        case .trainingCertified: "your training was certified"
        case .visaIssued: "your visa was issued"
        case .departed: "you departed"
        case .serviceRendered: "the service was rendered"
        }
    }
}

/// What the law of the destination puts on the employer or the host.
package enum HostCost: String, Choice {
    case workPermit = "work_permit"
    case foreignWorkerLevy = "foreign_worker_levy"
    case employerInsurance = "employer_insurance"
    case supportCost = "support_cost"
    case supervisionFee = "supervision_fee"
    case hostTraining = "host_training"

    /// The words that give such a cost away, however the line is called.
    private static let words: [(String, HostCost)] = [
        ("监理费", .supervisionFee), ("監理費", .supervisionFee), ("監理団体", .supervisionFee),
        ("supervisionfee", .supervisionFee), ("支援委託", .supportCost), ("支援費", .supportCost),
        ("支援费", .supportCost), ("supportcost", .supportCost), ("supportfee", .supportCost),
        ("雇主税", .foreignWorkerLevy), ("外国劳工税", .foreignWorkerLevy),
        ("外劳税", .foreignWorkerLevy), ("foreignworkerlevy", .foreignWorkerLevy),
        ("levy", .foreignWorkerLevy), ("고용부담금", .foreignWorkerLevy),
        ("출국만기보험", .employerInsurance), ("离职保险", .employerInsurance),
        ("departureguarantee", .employerInsurance),
    ]

    /// The cost that a text names; nil when it names none.
    package static func named(in text: String) -> HostCost? {
        let plain = text.precomposedStringWithCompatibilityMapping.lowercased()
            .filter { $0.isLetter || $0.isNumber }
        return words.first { plain.contains($0.0) }?.1
    }
}

/// Who pays. What the worker's family pays, the worker pays.
package enum Payer: String, Choice {
    case worker, agency, employer, state
}
