import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Projects

/// A project from its draft to its end, and its sites.
@Suite(.database) struct ProjectTests {
    func body(_ employer: ID<Employer>, _ change: [String: JSON] = [:]) -> JSON {
        let usual: [String: JSON] = [
            "kind": "contracted", "name": "Ring road", "employer_id": .text("\(employer)"),
            "is_own": true, "owner": "Roads Department", "country": "MN",
            "contract_number": "EPC 7", "contract_signed_on": "2026-11-21",
        ]
        return .object(usual.merging(change) { $1 })
    }

    func drafted() async throws -> ID<Project> {
        try await office.make(DraftProject.self, body(office.employer(in: .cn)))
    }

    @Test func aSecondPersonConfirmsAndWhoeverAmendsIsNone() async throws {
        let id = try await drafted()
        let own = try await office.refusal(ConfirmProject.self, on: id)
        #expect(own?.detail.contains("R-AUD-002") == true)
        try await office.perform(ConfirmProject.self, on: id, by: office.second)
        #expect(try await office.state(of: id) == "confirmed")
        try await office.perform(
            AmendProject.self,
            on: id,
            ["safety_head": "Zhao Gang"],
            by: office.second
        )
        #expect(try await office.state(of: id) == "drafted")
        #expect(try await office.record(of: id).confirmedBy == nil)
        for caller in [office.anyone, office.second] {
            let refusal = try await office.refusal(ConfirmProject.self, on: id, by: caller)
            #expect(refusal?.code == "gate-refused")
        }
    }

    @Test func whatIsNotGivenStaysAndWhatBelongsTogetherGoesTogether() async throws {
        let id = try await drafted()
        try await office.perform(
            AmendProject.self,
            on: id,
            [
                "reserve_mode": "guarantee", "reserve_bank": "Bank of Yanbian",
                "reserve": ["minor_units": 30_000_000, "currency": "CNY"],
                "reserve_valid_until": "2027-11-21", "intermediary": "Agent",
                "intermediary_licence": "L-1",
            ]
        )
        try await office.perform(
            AmendProject.self,
            on: id,
            ["reserve_mode": "cash", "intermediary": "Other agent"]
        )
        let record = try await office.record(of: id)
        #expect(record.reserveBank == "Bank of Yanbian" && record.reserveValidUntil == nil)
        #expect(record.intermediaryLicence == nil)
        let half = try await office.refusal(
            AmendProject.self,
            on: drafted(),
            ["reserve_mode": "cash"]
        )
        #expect(half?.detail.contains("give all of them") == true)
    }

    @Test(
        arguments: [
            (["kind": "contracted"], .jp, "a contracted project is a Chinese contractor's"),
            (["kind": "third_country"], .cn, "comes neither from CN nor from MN"),
            (["kind": "third_country"], .mn, "comes neither from CN nor from MN"),
            (["kind": "third_country"], .jp, "leave is_own out"),
            (["country": "CN"], .cn, "no project abroad"),
            (["contract_signed_on": "2026-11-22"], .cn, "only what was is recorded"),
        ] as [([String: JSON], Country, String)]
    )
    func theContractorsSeatSaysWhoseProjectItIs(
        _ change: [String: JSON],
        _ seat: Country,
        _ words: String
    ) async throws {
        let employer = try await office.employer(in: seat)
        let refusal = try await office.refusal(DraftProject.self, body(employer, change))
        #expect(refusal?.detail.contains(words) == true, "\(refusal?.detail ?? "made")")
    }

    @Test(arguments: [("2026-11-20", false), ("2026-11-21", true), ("2026-11-22", false)])
    func theEmbassyIsToldBetweenTheContractAndToday(_ day: String, _ isTaken: Bool) async throws {
        let id = try await drafted()
        let report: JSON = ["embassy_reported_on": .text(day), "embassy_receipt": "E-7"]
        let refusal = try await office.refusal(ReportProject.self, on: id, report)
        #expect((refusal == nil) == isTaken)
    }

    @Test func aSiteIsTheContractorsAndInTheCountryOfTheWorks() async throws {
        let employer = try await office.employer(in: .cn)
        let project = try await office.project(of: employer)
        func add(_ site: ID<Site>) async throws -> Refusal? {
            try await office.refusal(
                AddProjectSite.self,
                ["project_id": .text("\(project)"), "site_id": .text("\(site)")]
            )
        }
        let site = try await office.site(of: employer, in: .mn)
        #expect(try await add(site) == nil)
        #expect(try await add(site)?.code == "already-there")
        let elsewhere = try await add(office.site(of: employer, in: .ru))
        #expect(elsewhere?.detail.contains("is built in MN") == true)
        let others = try await add(office.workplace(in: .mn).site)
        #expect(others?.detail.contains("another contractor") == true)
        let closed = try await add(office.site(.closed, of: employer, in: .mn))
        #expect(closed?.detail.contains("The site is closed.") == true)
    }

    @Test func aPermissionEndsAfterItBegins() async throws {
        let employer = try await office.employer(in: .jp)
        let project = try await office.project(.confirmed, .thirdCountry, of: employer, in: .ru)
        let site = try await office.projectSite(
            of: project,
            at: office.site(of: employer, in: .ru),
            until: nil
        )
        func permit(until last: String) async throws -> Refusal? {
            try await office.refusal(
                PermitProjectSite.self,
                on: site,
                [
                    "permission_number": "P-7", "permission_authority": "Ministry of Labour",
                    "permission_from": "2026-11-21", "permission_until": .text(last),
                ]
            )
        }
        #expect(try await permit(until: "2026-11-20")?.code == "unfit-value")
        #expect(try await permit(until: "2026-11-21") == nil)
    }

    @Test(arguments: [ProjectState.completed, .cancelled])
    func whatIsOverBeginsNothing(state: ProjectState) async throws {
        let employer = try await office.employer(in: .cn)
        let project = try await office.project(state, of: employer)
        let refusal = try await office.refusal(
            AddProjectSite.self,
            [
                "project_id": .text("\(project)"),
                "site_id": .text("\(office.site(of: employer, in: .mn))"),
            ]
        )
        #expect(refusal?.code == "wrong-state")
    }

    @Test(arguments: ProjectState.allCases, ProjectState.allCases)
    func onlyTheTablesMovesAreMade(from: ProjectState, to: ProjectState) {
        expectOnlyTheTablesMoves(from: from, to: to)
    }

    @Test func theFeatureIsWhole() throws {
        try ProjectsFeature.expectEveryBodyIsExplainedAndReads()
        ProjectsFeature.expectCommandsAndPathsApart()
    }
}

/// The rules from the records of a case.
@Suite(.database) struct ProjectOfCaseTests {
    func caseFile(_ kind: ProjectKind, from seat: Country, to country: Country) async throws
        -> (file: ID<CaseFile>, project: ID<Project>)
    {
        let employer = try await office.employer(in: seat)
        let site = try await office.site(of: employer, in: country)
        let project = try await office.project(.confirmed, kind, of: employer, in: country)
        try await office.projectSite(of: project, at: site)
        try await office.corridor(
            to: country,
            under: "PROJECT",
            adding: [.channel(kind.channel), .senderKinds([.contractor])]
        )
        let file = try await office.caseFile(
            of: office.person(),
            at: Workplace(employer: employer, site: site),
            in: country,
            under: "PROJECT",
            adding: [.project(project)]
        )
        return (file, project)
    }

    @Test func aChineseContractorsCaseIsAskedByDecree527() async throws {
        let made = try await caseFile(.contracted, from: .cn, to: .mn)
        let verdicts = try await office.verdicts(
            of: made.file,
            by: ProjectsFeature.caseRules,
            on: "2026-11-21"
        )
        let asked = ["R-CP-002", "R-CP-004", "R-CP-005", "R-CP-006"]
        #expect(verdicts.keys.sorted() == asked)
        #expect(verdicts.values.allSatisfy { $0.kind == .passed }, "\(verdicts)")
    }

    @Test func aThirdCountryCaseIsAskedByDecree620() async throws {
        let made = try await caseFile(.thirdCountry, from: .jp, to: .ru)
        let verdicts = try await office.verdicts(
            of: made.file,
            by: ProjectsFeature.caseRules,
            on: "2026-11-21"
        )
        #expect(verdicts.keys.sorted() == ["R-TC-001", "R-TC-002"])
        #expect(verdicts.values.allSatisfy { $0.kind == .passed }, "\(verdicts)")
    }

    /// A change of the project voids a clearance that stands on it.
    @Test func aClearanceStandsOnTheProject() async throws {
        let made = try await caseFile(.contracted, from: .cn, to: .mn)
        func mark() async throws -> String? {
            try await office.value(
                """
                SELECT string_agg(source || mark, ' ' ORDER BY source) FROM core.case_records(\(made.file))
                WHERE source IN ('project', 'project_site')
                """,
                as: String.self
            )
        }
        let before = try await mark()
        try await office.perform(AmendProject.self, on: made.project, ["safety_head": "Other"])
        #expect(try await mark() != before)
    }
}
