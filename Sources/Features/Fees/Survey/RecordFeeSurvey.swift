import Core
import Employers
import Foundation
import Model
import Postgres
import TransparencyLog

/// Records what a worker abroad says to have paid for the placement, and lays it beside the ledger.
struct RecordFeeSurvey: Action {
    typealias Subject = FeeSurvey
    // Not a permission over fees: whoever took the money is not the one to ask.
    static let permission = Permission.deploymentsMove
    static let help = [
        "case_id": "The case; its worker has departed.",
        "stated": "What the worker says to have paid, in all and to anyone.",
        "asked_on": "The day of the talk, by the clock of the site; not in the future.",
        "language": "The language in which the worker was asked.",
    ]

    let caseId: ID<CaseFile>
    let stated: Money
    let askedOn: CalendarDate
    let language: Language
    var named: NamedParties { NamedParties(caseFile: caseId) }

    func perform(
        on id: ID<FeeSurvey>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let parties = try tx.known(caseId)
        try context.requireNotInFuture("asked_on", askedOn, in: tx.zone(of: caseId))
        guard stated.minorUnits >= 0 else {
            throw CommonRefusal.unfit.refusal("\(stated) is no answer.")
        }
        let departed = try Stay.of(caseId, in: tx)?.departedOn
        guard let departed, departed <= askedOn else {
            throw CommonRefusal.wrongState.refusal(
                "The worker is asked once abroad: nobody departed on this case by \(askedOn)."
            )
        }
        let booked = try booked(in: tx)
        var report = try RuleReport(step: "fee-survey.record", on: context.today, in: tx)
        report.check(
            SurveyedFeesMatch.self,
            .init(stated: stated, booked: booked, percent: try .of(.surveyPercent, in: tx))
        )
        let agrees = report.lines.allSatisfy { $0.verdict.word == "passed" }
        try tx.insert(
            id,
            [
                .person(parties.person), .caseFile(caseId), .askedOn(askedOn),
                .askedBy(context.caller.human), .language(language),
                .statedMinor(stated.minorUnits), .bookedMinor(booked?.minorUnits),
                .currency(stated.currency), .agrees(agrees),
            ]
        )
        if !agrees {
            try tx.open(
                FeesFeature.surveyDuty,
                of: TaskPlace(id, about: parties.person, in: caseId),
                from: .date(askedOn),
                with: context
            )
        }
        return Recorded(
            as: "fee-survey.recorded",
            about: parties.person,
            in: caseId,
            facts: [
                "booked": try booked.map { try JSON(encoding: $0) } ?? .null,
                "agrees": .bool(agrees),
            ],
            report: report
        )
    }

    /// What the worker has paid and not got back, in the currency of the answer.
    private func booked(in tx: borrowing WriteTransaction) throws -> Money? {
        let paid = try tx.first(
            """
            SELECT bool_and(currency = \(stated.currency)) AS is_comparable,
                sum(amount_minor - coalesce(refunded_minor, 0))::bigint AS total
            FROM fee_line
            WHERE case_id = \(caseId) AND payer = 'worker' AND paid_on <= \(askedOn)
                AND state <> 'reversed'
            """,
            as: Paid.self
        )
        guard let paid, let total = paid.total else {
            return Money(minorUnits: 0, currency: stated.currency)
        }
        return paid.isComparable == true ? Money(minorUnits: total, currency: stated.currency) : nil
    }
}

/// The worker's payments of a case; nothing of both where there are none.
private struct Paid: RowDecodable {
    let isComparable: Bool?
    let total: Int64?

    init(row: borrowing Row) throws(RowError) {
        isComparable = try row["is_comparable"]
        total = try row["total"]
    }
}
