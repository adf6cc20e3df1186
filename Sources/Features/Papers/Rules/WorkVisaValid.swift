import Core
import Corridors

/// Nobody is sent to work on anything but a work visa. The day is that of the departure.
enum WorkVisaValid: CaseRule {
    static let card = RuleCard(
        "R-VIS-001",
        .blocks,
        source: "Decree 620 Art. 8; JP Immigration Control Act; RU visa-free notice of 2025-12-01",
        force: .since(2012, 8, 1),
        english:
            "The worker holds an issued visa of a work class of the destination, one that the corridor allows for the programme, valid on the day of departure; tourist, business, visit, study, short-stay and visa-free entry never do.",
        chinese: "劳务人员须持目的国签发、属于该通道允许类别且派出当日有效的工作类签证；旅游、商务、探亲访友、留学、短期停留和免签入境均不得务工。",
        toConfirm: true
    )

    static func check(_ facts: VisaFacts, on day: CalendarDate) -> Verdict {
        guard let destination = facts.destination else {
            return .failed("No such case is on record.", remedy: "Check the id of the case.")
        }
        let wanted = wanted(in: destination, facts, on: day)
        let remedy = remedy(for: destination, wanted)
        // Whatever a corridor says, a class that never allows work is never one of work.
        let barred = facts.visas.filter {
            VisaClass.named($0.wording, in: destination)?.purpose != nil
        }
        let rest = facts.visas.filter { visa in
            VisaClass.named(visa.wording, in: destination)?.purpose == nil
        }
        let fitting = rest.filter { visa in
            wanted.contains { VisaClass.same(visa.wording, $0, in: destination) }
        }
        if let good = fitting.first(where: { $0.holds(on: day) }) {
            return .passed("Work visa \(good.words); departure is \(day).")
        }
        if let near = fitting.last {
            return .failed("The visa is \(near.words); departure is \(day).", remedy: remedy)
        }
        let working = rest.first { VisaClass.named($0.wording, in: destination) != nil }
        if let other = working {
            return .failed(
                "The visa \(other.words) is not of the programme \(facts.programme).",
                remedy: remedy
            )
        }
        if let visa = barred.first,
            let purpose = VisaClass.named(visa.wording, in: destination)?.purpose
        {
            return .failed("\(purpose.sentence) On record: \(visa.words).", remedy: remedy)
        }
        if let strange = rest.first {
            return .failed(
                "\(strange.wording) is no known work class of \(destination).",
                remedy: remedy
            )
        }
        return .failed("No issued visa for \(destination) is on record.", remedy: remedy)
    }

    /// The classes that will do: the corridor's, or where none is on record those of the programme.
    private static func wanted(
        in country: Country,
        _ facts: VisaFacts,
        on day: CalendarDate
    ) -> [String] {
        facts.corridorClasses?.value(on: day)
            ?? VisaClass.codes(for: facts.programme, in: country)
    }

    private static func remedy(for country: Country, _ codes: [String]) -> String {
        guard !codes.isEmpty else {
            return
                "No work class of \(country) is named here: find it, and load the corridor's terms with "
                + "visa_classes and their source: `homeward corridor load --corridors @FILE`."
        }
        return "Obtain a visa of the class \(codes.joined(separator: " or ")) that is valid on the "
            + "day, and record it with `homeward visa record`."
    }
}
