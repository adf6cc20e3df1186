import Core
import Foundation

/// What the law of the destination puts on the employer or the host.
enum HostCost: String, Choice {
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
    static func named(in text: String) -> HostCost? {
        let plain = text.precomposedStringWithCompatibilityMapping.lowercased()
            .filter { $0.isLetter || $0.isNumber }
        return words.first { plain.contains($0.0) }?.1
    }
}
