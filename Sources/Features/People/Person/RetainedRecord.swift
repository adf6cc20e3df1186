import Core
import Model

/// What the system keeps of people, and for how many years at least: the table of retention.
///
/// A closed case file is the agency's own policy; the years of vouchers are for the compliance
/// officer to confirm. Decree 620 sets none.
enum RetainedRecord: String, CaseIterable, Codable, Sendable {
    case serviceLedger, processing, labourContract, traineeLedger, skilledWorker, caseFile, voucher

    /// The years for which it is kept at least.
    var years: Int {
        switch self {
        case .serviceLedger, .labourContract: 2
        case .processing: 3
        case .traineeLedger, .skilledWorker: 1
        case .caseFile: 10
        case .voucher: 30
        }
    }

    /// Where that stands.
    var source: String {
        switch self {
        case .serviceLedger: "Human Resources Market Regulation Art. 33"
        case .processing: "PIPL Art. 56"
        case .labourContract: "Labour Contract Law Art. 50"
        case .traineeLedger: "Japan, TITP Ordinance Art. 22(2)"
        case .skilledWorker: "Japan, SSW Standards Ordinance Art. 2(1)(v)"
        case .caseFile: "agency policy"
        case .voucher: "Measures on Accounting Archives"
        }
    }

    /// What it is, and from when its years count.
    var english: String {
        switch self {
        case .serviceLedger: "ledger of the service"
        case .processing: "impact assessments and records of processing"
        case .labourContract: "labour contract after its end"
        case .traineeLedger: "ledgers of a TITP host after the training"
        case .skilledWorker: "records of an SSW employer after the contract"
        case .caseFile: "case file after its closing"
        case .voucher: "accounting vouchers"
        }
    }

    /// The same in Chinese.
    var chinese: String {
        switch self {
        case .serviceLedger: "服务台账"
        case .processing: "影响评估报告和处理情况记录"
        case .labourContract: "终止的劳动合同文本"
        case .traineeLedger: "技能实习结束后的台账"
        case .skilledWorker: "特定技能雇用终止后的记录"
        case .caseFile: "结案后的档案"
        case .voucher: "会计凭证"
        }
    }

    /// By years, the shortest first.
    static var inOrder: [RetainedRecord] {
        allCases.sorted { ($0.years, $0.rawValue) < ($1.years, $1.rawValue) }
    }

    /// What stays when the years of the service's ledger are over.
    static var longer: [RetainedRecord] {
        inOrder.filter { $0.years > RetainedRecord.serviceLedger.years }
    }
}
