import Core
import Model

/// Nobody is tested for pregnancy or HIV because somebody would like to know.
enum NoTestWithoutLaw: Rule {
    /// Where the worker goes, and what is to be tested.
    struct Facts: Codable, Sendable {
        let destination: Country
        let tests: [MedicalTest]
    }

    static let card = RuleCard(
        "R-MED-002",
        .blocks,
        source: "Personal Information Protection Law Art. 28; ILO C111 Art. 1",
        force: .since(2021, 11, 1),
        english:
            "No test for pregnancy or HIV is made or recorded unless a law of the destination asks for it; findings are sealed and read by the medical role alone.",
        chinese: "除目的国法律要求外，不得进行或者登记孕检、艾滋病检测；体检结论加密保存，仅医务岗位可以查阅。",
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        let asked = MedicalTest.asked.filter { $0.country == facts.destination }
        let intrusive = facts.tests.filter { MedicalTest.intrusive.contains($0) }
        let unlawful = intrusive.filter { test in !asked.contains { $0.test == test } }
        guard unlawful.isEmpty else {
            return .failed(
                "No law of \(facts.destination) that is known here asks for the test: "
                    + unlawful.map(\.rawValue).joined(separator: ", ") + ".",
                remedy: "Leave the test out: `homeward medical schedule` with the other tests."
            )
        }
        guard let law = asked.first(where: { intrusive.contains($0.test) }) else {
            return .passed("No test for pregnancy or HIV is among them.")
        }
        return .passed("\(law.test.rawValue) is asked by law: \(law.law).")
    }
}
