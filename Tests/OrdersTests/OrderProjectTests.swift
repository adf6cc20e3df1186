import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Orders

/// An order for workers of a project: its gate asks what the decree of its channel asks.
@Suite(.database) struct OrderProjectTests {
    /// A contractor with a corridor of the project's channel to its site.
    func bench(_ kind: ProjectKind, from seat: Country, to country: Country) async throws -> Bench {
        let employer = try await office.employer(in: seat)
        let site = try await office.site(of: employer, in: country)
        let place = Workplace(employer: employer, site: site)
        let person = try await office.person()
        return Bench(
            person: person,
            employer: employer,
            site: site,
            corridor: try await office.corridor(
                to: country,
                under: "PROJECT",
                adding: [
                    .channel(kind.channel),
                    .senderKinds([kind == .contracted ? .contractor : .licensedAgency]),
                ]
            ),
            file: try await office.caseFile(of: person, at: place, in: country, under: "PROJECT")
        )
    }

    func lines(_ id: ID<JobOrder>) async throws -> [String: JSON] {
        let report = try await office.answer(ExplainJobOrderGate(asOf: nil), on: id)
        let pairs = (report["rules"]?.array ?? []).compactMap { line in
            line["id"]?.text.map { ($0, line) }
        }
        return Dictionary(pairs) { first, _ in first }
    }

    @Test func decree527AsksForTheProjectAndNotForTheLicence() async throws {
        let bench = try await bench(.contracted, from: .cn, to: .mn)
        let project = try await office.project(of: bench.employer)
        let whole = try await lines(bench.order(.authorityChecked, adding: [.project(project)]))
        for rule in ["R-CP-002", "R-CP-004", "R-CP-005", "R-CP-006"] {
            #expect(whole[rule]?["outcome"] == "passed", "\(rule)")
        }
        for rule in ["R-AG-001", "R-AG-003", "R-CN-010", "R-COR-002", "R-TC-001", "R-TC-002"] {
            #expect(whole[rule] == nil, "\(rule)")
        }
    }

    @Test func aLetterThatNamesNoProjectIsToldHow() async throws {
        let bench = try await bench(.contracted, from: .cn, to: .mn)
        let draft = try await bench.order(.draft)
        let amend = "homeward job-order amend \(draft) --project-id …"
        #expect(try await lines(draft)["R-CP-002"]?["remedy"]?.text?.contains(amend) == true)
        let signed = try await bench.order(.authorityChecked)
        let anew = "homeward job-order cancel \(signed) --reason …, homeward job-order draft"
        #expect(try await lines(signed)["R-CP-002"]?["remedy"]?.text?.contains(anew) == true)
    }

    @Test func decree620AsksForTheHostStateAndTheThreeParties() async throws {
        let bench = try await bench(.thirdCountry, from: .jp, to: .ru)
        let project = try await office.project(
            .confirmed,
            .thirdCountry,
            of: bench.employer,
            in: .ru
        )
        let id = try await bench.order(.authorityChecked, adding: [.project(project)])
        let before = try await lines(id)
        #expect(before["R-TC-001"]?["outcome"] == "failed")
        #expect(before["R-TC-002"]?["outcome"] == "passed")
        #expect(before["R-CN-010"] != nil && before["R-AG-001"] != nil)
        #expect(before["R-CP-002"] == nil)
        try await office.projectSite(of: project, at: bench.site)
        #expect(try await lines(id)["R-TC-001"]?["outcome"] == "passed")
    }

    @Test func aPlaceIsForACaseOfTheSameProject() async throws {
        let bench = try await bench(.contracted, from: .cn, to: .mn)
        let project = try await office.project(of: bench.employer)
        let id = try await bench.order(.open, adding: [.project(project)])
        let refusal = try await office.refusal(
            FillJobOrder.self,
            on: id,
            ["case_id": .text("\(bench.file)")]
        )
        #expect(refusal?.detail.contains("differ in project.") == true)
        #expect(refusal?.detail.contains("homeward case name-project --project-id …") == true)
    }

    @Test func aDraftNamesAProjectOfItsEmployer() async throws {
        let bench = try await bench(.contracted, from: .cn, to: .mn)
        let project = try await office.project(of: bench.employer)
        let own = bench.letter(["project_id": .text("\(project)")])
        let id = try await office.make(DraftJobOrder.self, own)
        #expect(try await office.record(of: id).project == project)
        let others = try await office.project(of: office.employer(in: .cn))
        let refusal = try await office.refusal(
            AmendJobOrder.self,
            on: id,
            ["project_id": .text("\(others)")]
        )
        #expect(refusal?.detail.contains("another contractor") == true)
    }
}
