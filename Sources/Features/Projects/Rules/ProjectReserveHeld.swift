import Core
import Model

/// R-CP-004: money is set aside for what the contractor would refuse, or be unable, to pay.
package enum ProjectReserveHeld: ProjectRule {
    package static let regimes: Set<Regime> = [.contractedProject]

    package static let card = RuleCard(
        "R-CP-004",
        .blocks,
        source: "Decree 527 Art. 15; its least amount is for the two ministries to say",
        force: .since(2008, 9, 1),
        english:
            "The contractor's reserve for the pay, the way home and the compensation of its staff is paid in, or "
            + "guaranteed by a bank and the guarantee runs on the day. How much it must be is for the compliance officer "
            + "to confirm.",
        chinese: "对外承包工程的单位已存缴用于支付外派人员报酬、回国费用和损失赔偿的备用金，或者由银行出具保函且保函当日有效。备用金数额须由合规负责人确认。",
        toConfirm: true
    )

    package static func check(_ facts: ProjectFacts, on day: CalendarDate) -> Verdict {
        let project: Project.Record
        switch facts.confirmed(.contracted) {
        case .verdict(let verdict): return verdict
        case .project(let found): project = found
        }
        guard let mode = project.reserveMode, let bank = project.reserveBank,
            let minor = project.reserveMinor, let currency = project.reserveCurrency
        else {
            return .failed(
                "No reserve of the contractor is on record for \(project.words).",
                remedy: project.amending("--reserve-mode … --reserve … --reserve-bank …")
            )
        }
        let amount = Money(minorUnits: minor, currency: currency)
        if let last = project.reserveValidUntil, last < day {
            return .failed(
                "The guarantee of \(bank) over \(amount) ran until \(last); the day is \(day).",
                remedy: project.amending("--reserve-valid-until …")
            )
        }
        let until = project.reserveValidUntil.map { " until \($0)" } ?? ""
        return .passed("\(amount) in \(mode.rawValue) with \(bank)\(until).")
    }
}
