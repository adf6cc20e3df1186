import Core
import Employers
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Contracts

@Suite struct EmployedByContractorTests {
    static let project = ID<Project>(UUID())
    static let terms: [Clause] = EmployedByContractor.codes.map { .said($0) }
    /// The same with the way home, which R-DEP-015 asks of every contract.
    static let whole = terms + [.said(.returnTravel)]

    static func labour(
        _ clauses: [Clause] = terms,
        state: ContractState = .signed,
        endsOn: CalendarDate = "2029-11-30",
        supersedes: ID<Contract>? = nil,
        of project: ID<Project>? = project
    ) -> ContractRow {
        .sample(
            .labour,
            clauses,
            state: state,
            endsOn: endsOn,
            supersedes: supersedes,
            project: project
        )
    }

    func verdict(
        _ linked: ContractRow...,
        focus: ContractRow? = nil,
        until end: CalendarDate? = nil,
        on day: CalendarDate = today
    ) -> Verdict {
        let facts = LinkedContracts(
            cooperations: [],
            linked: linked,
            focus: focus,
            workerReads: [.chinese],
            workerFees: [],
            staysUntil: end,
            way: .init(channel: .contractedProject, regime: .contractedProject),
            project: Self.project
        )
        return EmployedByContractor.check(facts, on: day)
    }

    @Test(arguments: [
        (ContractState.draft, "failed"), (.void, "failed"), (.approved, "failed"),
        (.signedByOne, "failed"), (.signed, "passed"), (.endedEarly, "failed"),
    ]) func theWorkerHasOneThatIsSigned(state: ContractState, expected: String) {
        #expect(verdict(Self.labour(state: state)).word == expected)
    }

    @Test(arguments: EmployedByContractor.codes) func eachTermIsStated(code: ClauseCode) {
        let draft = Self.labour(Self.terms.without(code), state: .draft)
        let verdict = verdict(draft, focus: draft)
        #expect(verdict.words == "\(code.rawValue) is missing.")
        #expect(verdict.remedy.contains("homeward contract amend \(draft.id) --clauses"))
    }

    @Test(arguments: [("2028-01-08", "failed"), ("2028-01-09", "passed"), ("2028-01-10", "passed")])
    func itLastsUntilThePlannedEndOfTheStay(ends: String, expected: String) {
        #expect(verdict(Self.labour(endsOn: .at(ends)), until: "2028-01-09").word == expected)
    }

    @Test func aContractOfAnotherProjectDoesNotCount() {
        let other = ID<Project>(UUID())
        #expect(verdict(Self.labour(of: other)).words.contains("the case names \(Self.project)"))
        #expect(verdict(Self.labour(of: nil)).kind == .failed)
        #expect(verdict(.sample(.service)).kind == .failed)
    }

    @Test func thereIsNoSecondOne() {
        let first = Self.labour()
        let next = Self.labour(state: .approved, supersedes: first.id)
        #expect(verdict(first, next).kind == .passed)
        #expect(verdict(first, next, focus: next).kind == .passed)
        #expect(verdict(first, Self.labour(state: .approved)).kind == .failed)
        let draft = Self.labour(state: .draft)
        #expect(verdict(draft, focus: draft).kind == .passed)
        #expect(verdict(first, draft, focus: draft).kind == .failed)
        let none = verdict()
        #expect(none.remedy.hasPrefix("homeward contract draft --kind labour --case-id …, then"))
        #expect(none.remedy.contains("homeward contract sign --party employer --witness …"))
        #expect(!none.remedy.contains("--party agency"))
    }
}

/// The same from the records, with the way there.
@Suite(.database) struct ContractorsStaffTests {
    struct Place {
        let desk: Desk
        let project: ID<Project>
    }

    /// A worker who goes to a contracted project of the agency in Mongolia.
    func place(naming isNamed: Bool = true) async throws -> Place {
        try await office.corridor(
            to: .mn,
            under: "PROJECT",
            adding: [
                .channel(.contractedProject), .senderKinds([.contractor]), .feeRegime(.noFee),
            ]
        )
        let desk = try await Desk.open(in: .mn, under: "PROJECT", zone: "Asia/Ulaanbaatar")
        let project = try await office.project(of: desk.employer)
        if isNamed {
            try await office.asOwner(
                """
                SET session_replication_role = replica;
                UPDATE case_file SET project_id = '\(project.uuid)' WHERE id = '\(desk.caseFile.uuid)'
                """
            )
        }
        return Place(desk: desk, project: project)
    }

    func body(_ place: Place, _ change: [String: JSON] = [:]) -> JSON {
        let usual = place.desk.body(.labour, on: nil, EmployedByContractorTests.whole)
        return .object(usual.merging(change) { $1 })
    }

    @Test func theContractorSignsWithItsOwnStaffAndNothingIsFiled() async throws {
        let place = try await place()
        let id = try await office.make(DraftContract.self, body(place))
        #expect(try await office.record(of: id).project == place.project)
        try await office.perform(ApproveContract.self, on: id, by: office.second)
        try await place.desk.disclose(id)
        try await place.desk.sign(id, .worker)
        let wrong = try await office.refusal(
            SignContract.self,
            on: id,
            ["party": "agency", "witness": "Zhao Ting"]
        )
        #expect(wrong?.detail.contains("is signed by employer and worker") == true)
        let receipt = try await place.desk.sign(id, .employer)
        #expect(try receipt.json["filing_due_on"] == nil)
        #expect(try await office.openTasks(of: id) == [])
        #expect(try await office.openTasks(of: place.desk.caseFile) == [])
        #expect(try await office.count(of: "filing") == 0)
        #expect(try await place.desk.departure() == [])
    }

    @Test func theWorkerHasNoOtherContract() async throws {
        let place = try await place()
        let cooperation = try await office.cooperation(with: place.desk.employer)
        for change in [
            ["kind": "service"], ["kind": "employment"],
            ["cooperation_id": .text("\(cooperation)")],
        ] as [[String: JSON]] {
            let refusal = try await office.refusal(DraftContract.self, body(place, change))
            #expect(refusal?.detail.contains("has one contract alone") == true, "\(change)")
        }
    }

    @Test func aCaseThatNamesNoProjectIsToldHowToNameIt() async throws {
        let place = try await place(naming: false)
        let refusal = try await office.refusal(DraftContract.self, body(place))
        let way = "homeward case name-project \(place.desk.caseFile) --project-id …"
        #expect(refusal?.detail.contains(way) == true)
    }

    /// The minimum wage and a wage claim are held against what the worker signed with the contractor.
    @Test func itsPayIsThatOfTheJob() async throws {
        let place = try await place()
        let file = place.desk.caseFile
        try await office.contract(
            .labour,
            of: file,
            to: place.project,
            clauses: [Clause].complete
        )
        let pays = try await office.registrar.read(as: office.anyone) { tx in
            try PromisedPay.inContracts(of: file, in: tx)
        }
        #expect(pays.map(\.paper) == [.labour])
        #expect(pays.map(\.amount) == [Money(minorUnits: 180_000, currency: .jpy)])
    }

    /// Neither what Decree 620 asks of cooperation, nor the other way round.
    @Test func eachRegimeIsAskedItsOwnRules() async throws {
        let project = try await place().desk
        let cooperation = try await Desk.open()
        func asked(_ desk: Desk, on day: CalendarDate) async throws -> Set<String> {
            let gate = Gate("deployment.depart", "Leave.", ContractsFeature.caseRules)
            return try await office.registrar.read(as: office.anyone) { tx in
                let lines = try gate.report(for: desk.caseFile, in: tx, on: day).lines
                return Set(lines.map(\.card.id))
            }
        }
        let decree620: Set = [
            "R-CN-010", "R-CN-011", "R-CN-011-W", "R-CN-012", "R-CN-013", "R-CN-013-P",
            "R-CN-013-W", "R-CN-018", "R-CN-020", "R-CN-021", "R-TC-003",
        ]
        let both: Set = ["R-CN-014", "R-CN-015", "R-CN-016", "R-CN-017", "R-DEP-015"]
        let ofProject = try await asked(project, on: today)
        #expect(ofProject.isDisjoint(with: decree620) && ofProject.isSuperset(of: both))
        #expect(ofProject.contains("R-CP-001"))
        let ofCooperation = try await asked(cooperation, on: today)
        #expect(ofCooperation.isSuperset(of: decree620.union(both)))
        #expect(!ofCooperation.contains("R-CP-001"))
    }

    @Test(arguments: [("2008-08-31", true), ("2008-09-01", false), ("2008-09-02", false)])
    func itBindsSinceTheDecree(day: String, isSilent: Bool) async throws {
        let file = try await place().desk.caseFile
        let rules: [any CaseRule.Type] = [EmployedByContractor.self]
        let verdict = try await office.verdicts(of: file, by: rules, on: .at(day))["R-CP-001"]
        #expect((verdict?.kind == .notApplicable) == isSilent)
    }

    @Test func aTemplateServesOneDecree() async throws {
        let place = try await place()
        let template: JSON = [
            "name": "Staff of a project", "kind": "labour", "regime": "contracted_project",
            "languages": ["zh-Hans"], "clauses": EmployedByContractorTests.whole.body,
        ]
        let id = try await office.make(DraftTemplate.self, template)
        try await office.perform(PublishTemplate.self, on: id, by: office.second)
        let drafted = try await office.make(
            DraftContract.self,
            body(place, ["template_id": .text("\(id)"), "clauses": []])
        )
        #expect(try await office.record(of: drafted).template == id)
        let other = try await office.make(
            DraftTemplate.self,
            .object((template.object ?? [:]).merging(["regime": "cooperation"]) { $1 })
        )
        try await office.asOwner(
            """
            SET session_replication_role = replica; UPDATE contract_template
            SET state = 'published', published_by = gen_random_uuid(), published_on = '2026-11-01'
            WHERE id = '\(other.uuid)'
            """
        )
        let refusal = try await office.refusal(
            DraftContract.self,
            body(place, ["template_id": .text("\(other)")])
        )
        #expect(refusal?.detail.contains("Decree 527 (contracted projects)") == true)
        let service = try await office.refusal(
            DraftTemplate.self,
            .object((template.object ?? [:]).merging(["kind": "service"]) { $1 })
        )
        #expect(service?.detail.contains("knows labour contracts alone") == true)
    }
}
