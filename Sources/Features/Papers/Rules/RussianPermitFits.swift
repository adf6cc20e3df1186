import Core

/// In Russia a Chinese citizen works on a work permit: the patent is for those who need no visa.
enum RussianPermitFits: CaseRule {
    /// The programme of highly qualified specialists.
    static let specialists = "RU-HQS"
    /// RUB 750,000 a quarter since 2024-03-01, in kopecks; to be confirmed each year.
    static let leastPay: Int64 = 75_000_000

    static let card = RuleCard(
        "R-VIS-004",
        .blocks,
        source: "Russia, Law 115-FZ Art. 13.2 and 13.3",
        force: .since(2024, 3, 1),
        english:
            "In Russia a Chinese citizen holds a work permit and no patent; a highly qualified specialist is paid RUB 750,000 a quarter at least.",
        chinese: "赴俄中国公民须持工作许可，不得以“特许证”务工；高级专家每季度薪酬不低于七十五万卢布。",
        toConfirm: true
    )

    static func check(_ facts: VisaFacts, on day: CalendarDate) -> Verdict {
        guard facts.destination == .ru else {
            return .notApplicable("The case does not go to Russia.")
        }
        let patent = facts.visas.first { $0.wording.uppercased().contains("PATENT") }
        if let patent, facts.nationality == .cn {
            return .failed(
                "On record is a patent (\(patent.words)); patents are for those who need no visa.",
                remedy:
                    "Cancel it (`homeward visa cancel`), obtain a work permit and record it with "
                    + "`homeward visa record`."
            )
        }
        guard facts.programme == specialists else {
            return .passed("No patent is on record.")
        }
        let remedy =
            "Record the pay of a quarter with the permit: `homeward visa supplement --pay-quarter`."
        guard let pay = facts.visas.compactMap(\.payPerQuarter).last else {
            return .failed("No pay of a quarter is recorded with the permit.", remedy: remedy)
        }
        guard pay.currency.description == "RUB", pay.minorUnits >= leastPay else {
            return .failed(
                "The pay of a quarter is \(pay); RUB 750000.00 are asked.",
                remedy: remedy
            )
        }
        return .passed("The pay of a quarter is \(pay).")
    }
}
