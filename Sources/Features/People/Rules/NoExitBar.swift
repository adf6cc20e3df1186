import Core
import Model

/// R-ID-005: nothing bars the person from leaving the country.
package enum NoExitBar: CaseRule {
    package static let card = RuleCard(
        "R-ID-005",
        .blocks,
        source: "Exit and Entry Administration Law Art. 12, 75",
        force: .since(2013, 7, 1),
        english:
            "The person has declared no sentence still to be served, no court order against "
            + "leaving and no ban after a repatriation that still runs, and a document officer "
            + "has checked the declaration. It holds for 180 days from the signature, or the "
            + "number that the agency has confirmed: the time is the agency's own.",
        chinese:
            "当事人声明无未执行完毕的刑罚、无法院限制出境决定、无尚在期内的遣返后禁止出境情形，并经证件人员核查。声明自签署之日起一百八十日（或企业经确认的其他日数）内有效，该期限由企业自定。",
        toConfirm: true
    )

    package static func check(_ facts: ExitFacts, on day: CalendarDate) -> Verdict {
        guard let declaration = facts.declaration else {
            return .failed(
                "Nothing was declared.",
                remedy: "Let the person declare: homeward exit-declaration declare."
            )
        }
        if let bar = bar(in: declaration, on: day) {
            return .failed(
                bar,
                remedy:
                    "Do not go on while the bar stands. Once it has ended, let the person declare "
                    + "anew: homeward exit-declaration declare."
            )
        }
        // The last day still counts.
        let days = facts.days.value(on: declaration.declaredOn)
        let last = declaration.declaredOn.adding(days: days)
        guard day <= last else {
            return .failed(
                "Declared on \(declaration.declaredOn), which held until \(last); the day is \(day).",
                remedy:
                    "Let the person declare anew, and have it checked: homeward exit-declaration "
                    + "declare, then homeward exit-declaration check."
            )
        }
        guard declaration.state == .clear, let checkedOn = declaration.checkedOn else {
            return .failed(
                "Declared on \(declaration.declaredOn), and checked by nobody.",
                remedy: "Check the declaration: homeward exit-declaration check."
            )
        }
        let ban = declaration.banUntil.map { "; a ban ended on \($0)" } ?? ""
        return .passed(
            "Declared on \(declaration.declaredOn), checked on \(checkedOn): no bar\(ban)."
        )
    }

    /// The first bar that stands on the day; the ban's own last day still counts.
    private static func bar(
        in declaration: ExitFacts.Declaration,
        on day: CalendarDate
    ) -> String? {
        if declaration.sentence { return "A sentence or a prosecution is declared." }
        if declaration.courtOrder { return "A court's order against leaving is declared." }
        if declaration.repatriationBan {
            guard let until = declaration.banUntil else {
                return "A ban after a repatriation is declared, and its end is unknown."
            }
            if day <= until {
                return "A ban after a repatriation runs until \(until); the day is \(day)."
            }
        }
        if declaration.state == .barred {
            let checked = declaration.checkedOn.map { " on \($0)" } ?? ""
            return "The check\(checked) found a bar."
        }
        return nil
    }
}
