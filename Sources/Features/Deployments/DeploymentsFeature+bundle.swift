extension DeploymentsFeature {
    /// What R-DEP-001 to R-DEP-012 stand for: rules of features below, each held by both gates.
    ///
    /// The numbers are the departure's own check list; the rules are where the law is read.
    package static let bundle: [(number: String, stands: String, rules: [String])] = [
        ("R-DEP-001", "the licence is in force", ["R-AG-001"]),
        ("R-DEP-002", "the risk reserve is held", ["R-AG-002"]),
        ("R-DEP-003", "the corridor is open", ["R-COR-001"]),
        ("R-DEP-004", "the cooperation contract is whole", ["R-CN-010"]),
        ("R-DEP-005", "one service or labour contract binds", ["R-CN-011"]),
        ("R-DEP-006", "the employment contract is understood", ["R-CN-016"]),
        ("R-DEP-007", "the contract is filed", ["R-CN-020"]),
        ("R-DEP-008", "the worker is trained", ["R-TRN-001"]),
        ("R-DEP-009", "accident cover is unbroken", ["R-INS-001"]),
        ("R-DEP-010", "the visa is one for work", ["R-VIS-001"]),
        ("R-DEP-011", "the medical result holds", ["R-MED-001"]),
        ("R-DEP-012", "identity and lists are clear", ["R-ID-002", "R-SAN-001", "R-SAN-002"]),
    ]
}
