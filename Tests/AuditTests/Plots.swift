import Core
import Model
import Postgres
import TestKit
import TransparencyLog

/// Changes a firm, and a row beside it whose version nobody named: writers meet on that row.
struct Meet: Action {
    typealias Subject = Employer
    static let permission = Permission.staffManage

    func perform(
        on id: ID<Employer>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.update(id, [])
        try tx.write("licence", "UPDATE licence SET authority = authority")
        return Recorded(as: "firm.met")
    }
}

/// Notes something on a case, with facts about its person.
struct NoteVisit: Action {
    typealias Subject = CaseFile
    static let permission = Permission.staffManage
    let person: ID<Person>

    func perform(
        on id: ID<CaseFile>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.update(id, [])
        return Recorded(
            as: "case.visit-noted",
            about: person,
            in: id,
            facts: ["finding": "a broken wrist", "visit_reason": "a quarrel"]
        )
    }
}

/// Never passes its gate.
struct SendAbroad: Action {
    typealias Subject = CaseFile
    static let permission = Permission.staffManage

    func perform(
        on id: ID<CaseFile>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        var report = try RuleReport(step: "case.send", on: context.today, in: tx)
        report.check(TrainedBeforeDeparture.self, false)
        try report.require()
        try tx.update(id, [])
        return Recorded(as: "case.sent", in: id, report: report)
    }
}

enum TrainedBeforeDeparture: Rule {
    static let card = RuleCard(
        "R-T-1",
        .blocks,
        source: "Decree 620 Art. 12",
        force: .since(2012, 8, 1),
        english: "Trained before departure.",
        chinese: "出国前须经培训。"
    )

    static func check(_ isTrained: Bool, on day: CalendarDate) -> Verdict {
        isTrained ? .passed("Trained.") : .failed("Not trained.", remedy: "Train first.")
    }
}
