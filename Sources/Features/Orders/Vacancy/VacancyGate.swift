import Core
import Corridors
import Directory
import Model
import Postgres

/// What is checked before workers read an item.
enum VacancyGate {
    static func report(
        on vacancy: Vacancy.Record,
        as day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RuleReport {
        let remedy =
            "Put it right: homeward vacancy revise, homeward vacancy verify by a second person, homeward "
            + "vacancy transmit."
        var report = try RuleReport(step: "vacancy.publish", on: day, in: tx)
        report.check(
            InformationVerified.self,
            .init(
                source: vacancy.source.text,
                verification: vacancy.verification,
                validUntil: vacancy.validUntil,
                remedy: remedy
            )
        )
        report.check(
            OfferStatedHonestly.self,
            .init(
                texts: [vacancy.title.text, vacancy.body.text],
                statesCosts: vacancy.workerCosts != nil,
                statesPay: vacancy.payMinor != nil,
                statesPlace: vacancy.place != nil,
                remedy: remedy
            )
        )
        // In one piece, for words may run on from the title into the text.
        let text = "\(vacancy.title.text)\n\(vacancy.body.text)"
        report.check(OpenToAll.self, .init(texts: [text], remedy: remedy))
        report.check(
            NoDepositAsked.self,
            .init(costs: (try vacancy.costs ?? []).map(\.value), remedy: remedy)
        )
        // Who was authorised when it was handed on may have been suspended since.
        if let informant = vacancy.subAgent {
            report.check(SubAgentOnlyInforms.self, try .gather(.inform, of: informant, in: tx))
        }
        return report
    }
}

extension Vacancy.Record {
    /// What the worker would have to pay for; nil where nobody has said.
    fileprivate var costs: [Strict<WorkerCost>]? { get throws { try workerCosts?.value() } }

    fileprivate var verification: String? {
        guard let verifiedOn, let verificationMethod else { return nil }
        return
            "verified on \(verifiedOn) by \(verificationMethod.rawValue.replacing("_", with: " "))"
    }
}
