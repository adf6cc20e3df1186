import Core

/// Personal data of a worker that went to an employer abroad.
package enum Transfer: Noun {
    package static let words = NounWords("xfr", "transfer", "transfers", table: "transfer")
}

/// Whether the recipient may go on using what it has.
package enum TransferState: String, Choice, MachineState {
    case recorded, stopped

    package static let machine = StateMachine<TransferState>([.init(.recorded, .stopped, "stop")])
}

/// On what ground data may leave China: PIPL Art. 38, and the provisions of 2024, Art. 5.
package enum LegalRoute: String, Choice {
    case securityAssessment = "security_assessment"
    case certification
    case standardContract = "standard_contract"
    case contractNecessity = "contract_necessity"
    case staffManagement = "staff_management"
    case legalDuty = "legal_duty"
    case emergency
}

/// What kinds of data went.
package enum TransferredKind: String, Choice {
    case identity, contact, passport, qualification, medical, bank, family
}
