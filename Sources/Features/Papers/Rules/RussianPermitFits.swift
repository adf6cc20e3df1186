import Core
import Employers

/// In Russia a Chinese citizen works on a work permit: the patent is for those who need no visa.
enum RussianPermitFits: CaseRule {
    /// The programme of highly qualified specialists.
    static let specialists = "RU-HQS"

    /// The least pay of a specialist in a quarter, in kopecks, from each day on.
    ///
    /// What holds since March 2024 is set by the quarter; the RUB 2,000,000 before it by the year, of which a
    /// quarter is asked here. Both are to be confirmed each year.
    static let leastPay: [(from: CalendarDate, kopecks: Int64)] = [
        (.earliest, 50_000_000),
        (CalendarDate(year: 2024, month: 3, day: 1) ?? .latest, 75_000_000),
    ]

    static let card = RuleCard(
        "R-VIS-004",
        .blocks,
        source: "Russia, Law 115-FZ Art. 13.2 and 13.3",
        force: .since(2010, 7, 1),
        english:
            "In Russia a Chinese citizen holds a work permit and no patent; the employment contract of a highly qualified specialist pays RUB 750,000 a quarter at least, before 2024-03-01 a quarter of RUB 2,000,000 a year.",
        chinese: "赴俄中国公民须持工作许可，不得以“特许证”务工；高级专家的劳动合同所定报酬每季度不低于七十五万卢布，二〇二四年三月一日之前为每年二百万卢布的四分之一。",
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
        return pay(facts.promisedPay, on: day)
    }

    /// Each clause on pay is held against the sum: none of them may leave the specialist with less.
    private static func pay(_ promised: [PromisedPay], on day: CalendarDate) -> Verdict {
        let least = leastPay.last { $0.from <= day }?.kopecks ?? 0
        let asked = "\(Money(minorUnits: least, currency: .rub)) a quarter are asked"
        guard let first = promised.first else {
            return .failed(
                "No employment contract on record states the pay; \(asked).",
                remedy: "Have it drafted with its pay: homeward contract draft --kind employment."
            )
        }
        for clause in promised {
            guard let amount = clause.amount, amount.currency == .rub,
                let quarterly = clause.quarterly, quarterly >= least
            else {
                return .failed("\(clause.words); \(asked).", remedy: clause.remedy)
            }
        }
        return .passed("\(first.words); \(asked).")
    }
}
