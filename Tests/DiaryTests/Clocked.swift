import Core
import Postgres
import TestKit

@testable import Diary

/// Starts and ends the duties of these tests on a case.
struct Clocked: Action {
    typealias Subject = CaseFile
    static let permission = Permission.casesOpen
    static let filing = Duty(
        "test-filing",
        rule: "R-CN-020",
        owner: .document,
        afterCase: .ends,
        within: .workingDays(10),
        "File it."
    )
    static let report = Duty(
        "test-report",
        rule: "R-CN-031",
        owner: .welfare,
        afterCase: .stays("A report is due in any case."),
        within: .hours(48),
        byHand: true,
        "Report it."
    )

    enum Move: String, Codable { case begin, settle, drop }

    let move: Move

    init(_ move: Move) { self.move = move }

    func perform(
        on id: ID<CaseFile>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let person = try tx.value(
            "SELECT person_id FROM case_file WHERE id = \(id)",
            as: ID<Person>.self
        )
        try tx.update(id, [])
        switch move {
        case .begin:
            let place = TaskPlace(id, about: person, in: id)
            try tx.open(Self.filing, of: place, from: .date(context.today), with: context)
            try tx.open(Self.report, of: place, from: .instant(context.now), with: context)
        case .settle: try tx.settle(Self.filing, of: id, with: context)
        case .drop: try tx.drop(Self.filing, of: id, with: context)
        }
        return Recorded(as: "test.moved", about: person, in: id)
    }
}

extension Office {
    func move(_ caseFile: ID<CaseFile>, _ move: Clocked.Move) async throws {
        _ = try await registrar.perform(
            Clocked(move),
            on: caseFile,
            by: anyone,
            as: RequestFrame(request: "test", seen: version(of: caseFile))
        )
    }

    func task(_ duty: Duty) async throws -> ID<DiaryTask> {
        let id = try await value(
            "SELECT id FROM task WHERE duty = \(duty.word) ORDER BY id DESC LIMIT 1",
            as: ID<DiaryTask>.self
        )
        return id ?? ID(anyone.human)
    }
}
