import Casework

/// Nobody is sent to work on anything but a work visa. The day is that of the departure.
enum WorkVisaValid: CaseRule {
    static let card = RuleCard(
        "R-VIS-001",
        .blocks,
        source: "Decree 620 Art. 8; JP Immigration Control Act; RU visa-free notice of 2025-12-01",
        english:
            "The worker holds an issued visa of a work class of the destination, fit for the programme and valid on the day of departure; tourist, business, visit, study, short-stay and visa-free entry never do.",
        chinese: "劳务人员须持目的国签发、与项目相符且派出当日有效的工作类签证；旅游、商务、探亲访友、留学、短期停留和免签入境均不得务工。",
        toConfirm: true
    )

    static func check(_ facts: VisaFacts, on day: CalendarDate) -> Verdict {
        guard let destination = facts.destination else {
            return .failed("No such case is on record.", mend: "Check the id of the case.")
        }
        let mend = mend(for: destination, facts.programme)
        let papers = facts.visas.map {
            (visa: $0, type: VisaClass.named($0.wording, in: destination))
        }
        let working = papers.filter { $0.type != nil && $0.type?.purpose == nil }
        let fitting = working.filter { paper in
            wanted(in: destination, facts.programme).contains(paper.type?.code ?? "")
        }
        if let good = fitting.first(where: { $0.visa.from <= day && day <= $0.visa.until }) {
            return .passed("Work visa \(good.visa.words); departure is \(day).")
        }
        if let near = fitting.last {
            return .failed("The visa is \(near.visa.words); departure is \(day).", mend: mend)
        }
        if let other = working.first {
            return .failed(
                "The visa \(other.visa.words) is not of the programme \(facts.programme).",
                mend: mend
            )
        }
        for paper in papers {
            guard let purpose = paper.type?.purpose else { continue }
            return .failed("\(purpose.sentence) On record: \(paper.visa.words).", mend: mend)
        }
        if let strange = papers.first {
            return .failed(
                "\(strange.visa.wording) is no known work class of \(destination).",
                mend: mend
            )
        }
        return .failed("No issued visa for \(destination) is on record.", mend: mend)
    }

    /// The classes that will do: the one that the programme is named for, or else any work class.
    private static func wanted(in country: Country, _ programme: String) -> [String] {
        let codes = VisaClass.workCodes(of: country)
        let own = codes.filter { programme == "\(country)-\($0)" }
        return own.isEmpty ? codes : own
    }

    private static func mend(for country: Country, _ programme: String) -> String {
        let codes = wanted(in: country, programme)
        guard !codes.isEmpty else {
            return "No work class of \(country) is known here: let compliance name it first."
        }
        return "Obtain a visa of the class \(codes.joined(separator: " or ")) that is valid on the "
            + "day, and record it with `homeward visa record`."
    }
}
