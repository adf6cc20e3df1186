import Core
import Model

/// R-COR-005: Korea's Employment Permit System runs between governments; we refer, and take nothing.
package enum PermitSystemReferredFreely: CaseRule {
    package static let card = RuleCard(
        "R-COR-005",
        .blocks,
        source: "China–Korea memorandum on the Employment Permit System (to confirm)",
        force: .since(2010, 5, 28),
        english:
            "Workers of the Employment Permit System are sent by a public body that the Ministry of "
            + "Commerce has designated; the agency only refers them, and the worker pays it nothing.",
        chinese: "赴韩雇佣许可制劳务人员由商务部指定的公共机构派出；本企业仅作引荐，不得向劳务人员收取任何费用。",
        toConfirm: true
    )

    package static func check(_ facts: CorridorFacts, on day: CalendarDate) -> Verdict {
        guard let way = facts.way, way.programme == Programme.eps.code else {
            return .notApplicable("The programme is not \(Programme.eps).")
        }
        guard let corridor = facts.corridor else { return .noCorridor(on: way) }
        let terms = corridor.terms(on: day)
        guard terms.agencyRole == .refers, terms.feeRegime == .noFee,
            terms.senderKinds == [.publicBody]
        else {
            let senders = terms.senderKinds.map(\.rawValue).joined(separator: ", ")
            return .failed(
                "The corridor says that the agency \(terms.agencyRole.rawValue), that the fee regime is "
                    + "\(terms.feeRegime.rawValue) and that the senders are: \(senders).",
                remedy:
                    "Load terms with agency_role refers, fee_regime no_fee and public_body alone as "
                    + "sender: homeward corridor load."
            )
        }
        guard let body = corridor.senderAccreditation else {
            return .failed(
                "No designated public body is on file as the sender.",
                remedy: corridor.review(with: "--sender-accreditation")
            )
        }
        guard way.workerPaidLines == 0 else {
            return .failed(
                "The worker is to pay \(way.workerPaidLines) fee line(s); the agency only refers.",
                remedy: "Reverse each of them: homeward fee list, then homeward fee reverse."
            )
        }
        return .passed("\(body) sends; the agency refers, and the worker pays it nothing.")
    }
}
