import Core
import Model

/// This table is the only place that gives permissions.
extension Role {
    /// What the role may do; everything else is refused, and the refusal recorded.
    ///
    /// Asked for on each request, so each set is made once.
    var permissions: Set<Permission> { Self.table[self] ?? [] }

    private static let table = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0, $0.granted) }
    )

    private var granted: Set<Permission> {
        switch self {
        case .director:
            Self.reads.union([
                .staffManage, .staffRead, .partnersManage, .partnersApprove, .reserveManage,
                .contractsSign, .casesClose,
                .deploymentsClear, .rightsOpen, .rightsClose, .repatriationDecide, .auditRead,
                .auditExport, .feesApprove, .screeningReview, .calendarsManage, .overridesGrant,
                .filingsHandle, .filingsVoid, .corridorsDecide, .incidentsReport, .incidentsHandle,
                .incidentsGrade, .incidentsClose, .lawPropose, .lawConfirm,
            ])
        case .recruiter:
            Self.reads.union([
                .partnersManage, .applicantsRegister, .casesOpen, .contractsDraft, .rightsOpen,
                .deploymentsPlan, .ordersManage, .incidentsReport,
            ])
        case .trainer:
            Self.reads.union([
                .trainingManage, .trainingCertify, .rightsOpen, .incidentsReport,
            ])
        case .document:
            Self.reads.union([
                .applicantsVerify, .papersManage, .contractsComplete, .filingsHandle,
                .deploymentsPlan, .deploymentsMove, .rightsOpen, .repatriationHandle,
                .incidentsReport,
            ])
        case .finance:
            Self.reads.union([
                .feesRecord, .feesPay, .reserveManage, .rightsOpen, .rightsHandle,
                .incidentsReport,
            ])
        case .compliance:
            Self.reads.union([
                .partnersApprove, .contractsApprove, .filingsHandle, .filingsVoid,
                .deploymentsClear,
                .repatriationDecide,
                .rightsOpen, .applicantsDisclose, .auditRead, .corridorsManage, .corridorsDecide,
                .ordersCheck, .applicantsDecide, .screeningLoad, .screeningReview, .feesApprove,
                .calendarsManage, .overridesGrant, .incidentsReport, .incidentsHandle,
                .incidentsClose, .casesClose, .lawPropose, .lawConfirm,
            ])
        case .welfare:
            Self.reads.union([
                .deploymentsInterview, .deploymentsMove, .filingsHandle, .rightsOpen, .rightsHandle,
                .rightsConfirm, .repatriationHandle, .incidentsReport, .incidentsHandle,
                .casesClose,
            ])
        case .manager:
            Self.reads.union([
                .deploymentsMove, .filingsHandle, .rightsOpen, .repatriationHandle,
                .incidentsReport, .incidentsHandle,
            ])
        case .medical: Self.reads.union([.medicalRead, .medicalRecord])
        case .auditor: Self.reads.union([.staffRead, .auditRead, .auditExport])
        }
    }

    /// What every member of staff may see: the case files they work on.
    private static let reads: Set<Permission> = [
        .partnersRead, .applicantsRead, .casesRead, .trainingRead, .papersRead, .feesRead,
        .contractsRead, .filingsRead, .deploymentsRead, .rightsRead, .incidentsRead,
        .repatriationRead,
        .gatesRead, .corridorsRead,
        .ordersRead, .screeningRead, .diaryRead, .diaryManage, .overridesAsk,
    ]
}
