import Core
import Model

/// What the destination's law asks of the employer is never passed on to the worker.
enum HostCostsStayWithHost: FeeRule {
    static let card = RuleCard(
        "R-FEE-006",
        .blocks,
        source: "JP SSW Ordinance Art. 2(1)(viii); MN labour migration levy; KR employer insurance",
        force: .since(2019, 4, 1),
        english:
            "Levies, permits, insurance, supervision and support that fall on the employer or the host are not paid by the worker, directly or through the agency.",
        chinese: "应由雇主或接收方承担的税费、许可、保险、监理和支援费用，不得直接或者通过企业转由劳务人员承担。",
        toConfirm: true
    )

    static func check(_ facts: FeeFacts, on day: CalendarDate) -> Verdict {
        let lines = facts.concerned.filter { $0.payer == .worker }
        for line in lines {
            if let cost = line.hostCost ?? HostCost.named(in: line.description) {
                return failed("\(line.words) is a \(cost.rawValue): the host bears it.", line)
            }
            if line.payee == .employer || line.payee == .supervisingBody {
                return failed(
                    "\(line.words) would be paid by the worker to the \(line.payee?.rawValue ?? "").",
                    line
                )
            }
        }
        return .passed(
            "\(lines.count) fee lines of the worker read, none of the host's among them."
        )
    }

    private static func failed(_ why: String, _ line: Charge) -> Verdict {
        .failed(
            why,
            remedy: "Let the employer or the agency pay it: `homeward fee propose --payer employer`"
                + (line.id.map { ", and take this line back: `homeward fee ask-reversal \($0)`." }
                    ?? ".")
        )
    }
}
