import Core

/// What is examined. Whether it may be is a rule's matter (R-MED-002).
enum MedicalTest: String, Choice {
    case general, blood
    case chestXray = "chest_xray"
    case tuberculosis
    case hepatitisB = "hepatitis_b"
    case syphilis, drugs, vision, hearing, hiv, pregnancy

    /// Tests that discriminate unless a law of the destination asks for them.
    static let intrusive: Set<MedicalTest> = [.hiv, .pregnancy]

    /// Where a destination's law asks for an intrusive test, and which one; compliance confirms the list.
    static let asked: [(country: Country, test: MedicalTest, law: String)] = [
        (.ru, .hiv, "Russia, Federal Law 38-FZ of 1995-03-30 Art. 10")
    ]
}
