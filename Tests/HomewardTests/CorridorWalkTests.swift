import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Corridors
@testable import Deployments
@testable import Homeward

/// What the gates of a departure find on every corridor of the shipped file: of a case that has nothing, and of one that
/// has everything.
///
/// A rule that never fails there, or never passes, is excused below in a sentence. Whoever adds such a rule says why; whoever
/// makes it fail or pass takes the excuse away.
@Suite(.database) struct CorridorWalkTests {
    /// Rules, and why they do not come to what is asked of them.
    typealias Excuse = (reason: String, rules: [String])

    /// Why a rule fails on no corridor, neither with nothing nor with everything.
    static let neverFails: [Excuse] = [
        ("Nothing was drawn from the reserve.", ["R-AG-003"]),
        ("Nothing was found against either employer.", ["R-EMP-004"]),
        (
            "The empty case has no declaration, passport, permit, policy or certificate that could be wrong: other rules ask for them.",
            ["R-EMP-005-P", "R-ID-004", "R-TRN-003", "R-VIS-003", "R-VIS-008", "R-CN-036"]
        ),
        ("No shipped corridor sets a quota.", ["R-COR-010-P"]),
        (
            "Both workers are citizens of China and 28 years old.",
            ["R-AGE-001", "R-AGE-002", "R-AGE-003-P", "R-SAN-001"]
        ),
        ("No column of the database is named for ethnicity.", ["R-SAN-006"]),
        (
            "The worker of the empty case was never selected, the other one less than 180 days ago.",
            ["R-DEP-019"]
        ),
        (
            "When the empty case is asked no list is loaded, which R-SAN-002 asks for; before the full one everybody was compared with all.",
            ["R-SAN-003", "R-SAN-005"]
        ),
        ("No original is away from its worker.", ["R-ID-006"]),
        (
            "The empty case has no fee line and no loan; that of the full one is lawful.",
            [
                "R-FEE-001", "R-FEE-002", "R-FEE-003", "R-FEE-004", "R-FEE-004-W",
                "R-FEE-014-P", "R-FEE-005", "R-FEE-006", "R-FEE-007", "R-FEE-008", "R-FEE-009",
                "R-FEE-010", "R-FEE-010-W", "R-FEE-011", "R-FEE-013-P", "R-FEE-015",
            ]
        ),
        (
            "The empty case has no contract, for which R-CN-010 and R-CN-011 ask; those of the full one are without fault.",
            [
                "R-CN-020-T", "R-CN-012", "R-CN-013", "R-CN-013-W", "R-CN-013-P", "R-CN-014",
                "R-CN-015", "R-CN-016", "R-CN-017", "R-COR-012-P",
            ]
        ),
        ("No contract was changed after its signature.", ["R-CN-018"]),
        ("No authority has returned a filing.", ["R-CN-021"]),
        ("No complaint is open.", ["R-DEP-013"]),
        (
            "The empty case has no deployment beside which others leave; the worker of the full one is in a crew.",
            ["R-DEP-016"]
        ),
        ("Nowhere are more than a hundred workers.", ["R-CN-032"]),
    ]

    /// Why a rule passes on no corridor.
    static let neverPasses: [Excuse] = [
        (
            "It is asked of seasonal workers alone (KR-E8), whom no agency may send: it fails or does not apply.",
            ["R-COR-006"]
        ),
        ("No shipped corridor sets a quota.", ["R-COR-010-P"]),
        (
            "It fails where the terms leave something to confirm, and does not apply where they leave nothing.",
            ["R-COR-013-P"]
        ),
        ("No contract was changed after its signature.", ["R-CN-018"]),
    ]

    /// What stands in the way of a full case; on every other corridor its gates are open.
    static let obstacles: [String: [String]] = [
        "HK-WORK to HK": ["R-COR-001", "R-COR-013-P", "R-VIS-001"],
        "JP-STATE to JP": ["R-COR-001", "R-COR-009-P", "R-COR-013-P", "R-VIS-001"],
        "JP-TITP-1-JV to JP": ["R-COR-001", "R-COR-013-P"],
        "JP-TITP-2-JV to JP": ["R-COR-001", "R-COR-013-P"],
        "JP-TITP-3-JV to JP": ["R-COR-001", "R-COR-013-P"],
        "KR-E8 to KR": ["R-COR-001", "R-COR-006", "R-COR-009-P"],
        "MN-BORDER to MN": ["R-COR-001", "R-COR-013-P"],
        "MO-WORK to MO": ["R-COR-001", "R-COR-013-P", "R-VIS-001"],
        "RU-FAR-EAST to RU": ["R-COR-001", "R-COR-013-P"],
        "SEAFARER to PA": ["R-COR-001", "R-COR-013-P", "R-VIS-001"],
        "THIRD-COUNTRY to KR": ["R-COR-001", "R-COR-013-P", "R-VIS-001"],
        "TW-WORK to TW": ["R-COR-001", "R-COR-013-P", "R-VIS-001"],
    ]

    @Test func everyCorridorIsAskedWithNothingAndWithEverything() async throws {
        office.clock.move(to: PreparedAgency.day)
        let corridors = try await load()
        var walk = Walk()
        try await askEmptyCases(on: corridors, noting: &walk)
        try await askFullCases(on: corridors, noting: &walk)
        let rules = Set(DeploymentsFeature.gates.flatMap { $0.rules.map { $0.card.id } })
        #expect(walk.asked == rules)
        expect(rules.subtracting(walk.failed), areExcusedBy: Self.neverFails, "neverFails")
        expect(rules.subtracting(walk.passed), areExcusedBy: Self.neverPasses, "neverPasses")
        let standing = walk.obstacles.mapValues { $0.keys.sorted() }
        #expect(standing == Self.obstacles, "\(Self.written(walk.obstacles))")
    }

    /// Nothing is on record of an agency that has only loaded the corridors.
    private func askEmptyCases(
        on corridors: [Corridor.Record],
        noting walk: inout Walk
    ) async throws {
        var places: [Country: Workplace] = [:]
        for corridor in corridors {
            let country = corridor.destination
            if places[country] == nil {
                places[country] = try await office.workplace(employer: .prospect, in: country)
            }
            let place = try #require(places[country])
            for report in try await reports(of: emptyCase(on: corridor, at: place)) {
                walk.note(report)
                #expect(report["open"] == false, "\(corridor.words)")
                expectAWayOut(of: report, on: corridor)
            }
        }
    }

    /// Everything is on record, and each corridor open that may be.
    private func askFullCases(
        on corridors: [Corridor.Record],
        noting walk: inout Walk
    ) async throws {
        let agency = try await PreparedAgency.prepare(opening: corridors)
        for (number, corridor) in corridors.enumerated() {
            let file = try await FullCase.plant(number, on: corridor, of: agency)
            let name = "\(corridor.programme) to \(corridor.destination)"
            for report in try await reports(of: file.id) {
                walk.note(report)
                walk.noteObstacles(in: report, on: name)
                #expect((report["open"] == true) == (walk.obstacles[name] == nil), "\(name)")
                expectAWayOut(of: report, on: corridor)
            }
        }
    }

    /// The corridors of the shipped file, through the action that an office takes.
    private func load() async throws -> [Corridor.Record] {
        let file = try JSON(parsing: Repository.text("Database/data/corridors.json").utf8)
        try await office.perform(LoadCorridors.self, ["corridors": file])
        let corridors = try await office.registrar.read(as: office.anyone) { tx in
            try tx.records(of: Corridor.self, "true ORDER BY destination, programme")
        }
        #expect(corridors.count == file.array?.count)
        return corridors
    }

    /// A person, an employer and a plan of six years: nothing else is on record.
    private func emptyCase(
        on corridor: Corridor.Record,
        at place: Workplace
    ) async throws -> ID<CaseFile> {
        try await office.caseFile(
            of: office.person(.registered),
            at: place,
            in: corridor.destination,
            under: corridor.programme,
            from: PreparedAgency.day,
            until: "2033-04-04"
        )
    }

    /// What each gate says of a case on the day of the departure, as the API answers it to whoever does not clear it.
    private func reports(of file: ID<CaseFile>) async throws -> [JSON] {
        var reports: [JSON] = []
        for step in GateStep.allCases {
            reports.append(
                try await office.answer(
                    ExplainGate(step: step, asOf: nil),
                    on: file,
                    by: office.anyone.without(.deploymentsClear)
                )
            )
        }
        return reports
    }

    /// That each failure names what puts it right, in commands that there are.
    private func expectAWayOut(of report: JSON, on corridor: Corridor.Record) {
        for line in Self.lines(of: report) where line.outcome == .failed {
            let commands = line.remedy.matches(of: /homeward ([a-z-]+ [a-z-]*[a-z])/)
                .map { String($0.output.1) }
            let words = "\(corridor.words), \(line.rule): \(line.remedy)"
            #expect(!commands.isEmpty, "\(words)")
            #expect(commands.allSatisfy(ArchitectureTests.commands.contains), "\(words)")
        }
    }

    /// That these rules have their excuses and no others have, each one; else the table is printed as it ought to stand.
    private func expect(
        _ rules: Set<String>,
        areExcusedBy excuses: [Excuse],
        _ name: String
    ) {
        let excused = excuses.flatMap(\.rules)
        #expect(Set(excused).count == excused.count, "\(name) excuses a rule twice")
        var open = rules
        var lines: [String] = []
        for excuse in excuses {
            let kept = excuse.rules.filter { open.remove($0) != nil }
            if !kept.isEmpty { lines.append("(\"\(excuse.reason)\", \(kept)),") }
        }
        if !open.isEmpty { lines.append("(\"?\", \(open.sorted())),") }
        #expect(Set(excused) == rules, "\(name):\n\(lines.joined(separator: "\n"))")
    }
}

extension CorridorWalkTests {
    /// What the rules came to over all corridors.
    private struct Walk {
        var asked: Set<String> = []
        var failed: Set<String> = []
        var passed: Set<String> = []
        /// What stands in the way of a full case, by its corridor: the rules with what they found.
        var obstacles: [String: [String: String]] = [:]

        mutating func note(_ report: JSON) {
            for line in CorridorWalkTests.lines(of: report) {
                asked.insert(line.rule)
                switch line.outcome {
                case .failed: failed.insert(line.rule)
                case .passed: passed.insert(line.rule)
                case .notApplicable: break
                }
            }
        }

        /// A task alone keeps no gate shut.
        mutating func noteObstacles(in report: JSON, on corridor: String) {
            for line in CorridorWalkTests.lines(of: report)
            where line.outcome == .failed && line.severity != .tasks {
                obstacles[corridor, default: [:]][line.rule] = line.finding
            }
        }
    }

    /// One rule of a report.
    private struct Line {
        let rule: String
        let severity: Severity?
        let outcome: RuleOutcome
        let finding: String
        let remedy: String
    }

    private static func lines(of report: JSON) -> [Line] {
        (report["rules"]?.array ?? []).compactMap { line in
            guard let rule = line["id"]?.text,
                let outcome = line["outcome"]?.text.flatMap(RuleOutcome.init(rawValue:))
            else { return nil }
            return Line(
                rule: rule,
                severity: line["severity"]?.text.flatMap(Severity.init(rawValue:)),
                outcome: outcome,
                finding: line["finding"]?.text ?? "",
                remedy: line["remedy"]?.text ?? ""
            )
        }
    }

    /// The table of obstacles as it ought to stand, with what those found that it lacks.
    private static func written(_ found: [String: [String: String]]) -> String {
        let table = found.sorted { $0.key < $1.key }
            .map { "\"\($0.key)\": \($0.value.keys.sorted())," }
        let new = found.sorted { $0.key < $1.key }.flatMap { corridor, rules in
            rules.filter { obstacles[corridor]?.contains($0.key) != true }
                .map { "\(corridor), \($0.key): \($0.value)" }.sorted()
        }
        return (["obstacles:"] + table + new).joined(separator: "\n")
    }
}
