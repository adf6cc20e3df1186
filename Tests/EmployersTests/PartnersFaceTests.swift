import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Agency
@testable import Directory
@testable import Employers

/// The three features as they are seen from outside: their pages, and what another agency sees of it.
@Suite(.database) struct PartnersFaceTests {
    static let endpoints =
        AgencyFeature.endpoints + EmployersFeature.endpoints + DirectoryFeature.endpoints

    /// One record of each noun, made by the actions themselves; the ids by noun.
    func furnish() async throws -> [String: UUID] {
        let licence = try await office.make(
            RecordLicence.self,
            [
                "number": "L-1", "authority": "Jilin", "approved_on": "2012-09-01",
                "channels": ["high_skilled"],
            ]
        )
        try await office.perform(
            ConfirmLicence.self,
            on: licence,
            ["evidence": "Certificate."],
            by: office.second
        )
        let change = try await office.make(
            RecordLicenceChange.self,
            [
                "licence_id": .text("\(licence)"), "what": "name", "description": "New.",
                "changed_on": "2026-11-20",
            ]
        )
        let branch = try await office.make(
            OpenBranch.self,
            [
                "licence_id": .text("\(licence)"), "name": "B", "address": "A", "head": "H",
                "opened_on": "2026-11-01",
            ]
        )
        let executive = try await office.make(
            AppointExecutive.self,
            ["name": "Piao", "position": "D", "qualification": "Q", "appointed_on": "2020-01-01"]
        )
        let plan = try await office.make(
            AdoptIncidentPlan.self,
            ["title": "Plan", "summary": "Call first.", "adopted_on": "2026-11-21"]
        )
        let agent = try await office.make(ProposeSubAgent.self, Requests.agent)
        let body = try await office.make(RecordBody.self, Requests.body("clinic"))
        let reserve = try await office.reserve()
        try await office.perform(DrawReserve.self, on: reserve, Requests.draw(100))
        let draw = try await office.value("SELECT id FROM reserve_draw", as: UUID.self)
        var ids = try await furnishEmployer()
        ids.merge(
            [
                "licence": licence.uuid, "licence-change": change.uuid, "branch": branch.uuid,
                "executive": executive.uuid, "incident-plan": plan.uuid, "sub-agent": agent.uuid,
                "body": body.uuid, "reserve": reserve.uuid,
            ]
        ) { $1 }
        ids["reserve-draw"] = draw
        return ids
    }

    private func furnishEmployer() async throws -> [String: UUID] {
        let employer = try await office.employer()
        let site = try await office.site(of: employer)
        let owner = try await office.make(RecordOwner.self, EmployerRecordTests.owner(employer))
        let diligence = try await office.make(
            RecordDueDiligence.self,
            EmployerRecordTests.diligence(employer, "2026-11-20")
        )
        let permit = try await office.make(
            RecordEmployerPermit.self,
            EmployerRecordTests.permit(employer)
        )
        let finding = try await office.make(
            RecordFinding.self,
            EmployerRecordTests.finding(employer)
        )
        let work = try await office.make(DeclareWork.self, EmployerRecordTests.work(employer))
        let wage = try await office.make(RecordMinimumWage.self, EmployerRecordTests.wage)
        return [
            "employer": employer.uuid, "site": site.uuid, "owner": owner.uuid,
            "due-diligence": diligence.uuid, "employer-permit": permit.uuid,
            "employer-finding": finding.uuid, "work-declaration": work.uuid,
            "minimum-wage": wage.uuid,
        ]
    }

    @Test func everyPageIsReadAsItIsDeclared() async throws {
        let ids = try await furnish()
        for endpoint in Self.endpoints {
            guard case .list(let page) = endpoint.work else { continue }
            let query = try PageQuery([], of: page, isList: true)
            let reply = try await office.registrar.list(page, query, by: office.anyone)
            let text = String(decoding: reply.body, as: UTF8.self)
            #expect(text.hasPrefix("{\"items\":[{\"id\":"), "\(page.summary)")
            #expect(ids[page.noun.singular] != nil)
        }
    }

    @Test func anotherAgencySeesNothingOfIt() async throws {
        let ids = try await furnish()
        let stranger = Caller.stranger
        try await office.found(stranger)
        for endpoint in Self.endpoints {
            switch endpoint.work {
            case .list(let page):
                let query = try PageQuery([], of: page, isList: true)
                let reply = try await office.registrar.list(page, query, by: stranger)
                #expect(
                    String(decoding: reply.body, as: UTF8.self).hasPrefix("{\"items\":[]"),
                    "\(page.summary)"
                )
            case .write(let operation) where endpoint.hasID:
                let code = try await refusal(operation, ids, endpoint, by: stranger)
                #expect(code == "no-such-record", "\(endpoint.path)")
            case .write, .itemQuery, .collectionQuery, .item: break
            }
        }
    }

    private func refusal<O: WriteOperation>(
        _ operation: O,
        _ ids: [String: UUID],
        _ endpoint: Endpoint,
        by caller: Caller
    ) async throws -> String? {
        let id = try #require(ids[O.Subject.singular], "furnish makes no \(O.Subject.singular)")
        var body: [String: JSON] = [:]
        for field in endpoint.fields where field.isRequired { body[field.name] = field.example }
        return try await office.refusal(
            operation,
            on: ID<O.Subject>(id),
            .object(body),
            by: caller,
            seen: 1
        )?.code
    }

    @Test func everyFieldIsExplainedAndEveryCommandNamedOnce() {
        for endpoint in Self.endpoints {
            for field in endpoint.fields {
                #expect(!field.help.isEmpty, "\(endpoint.path) \(field.name)")
            }
        }
        let names = Self.endpoints.map { "\($0.noun.singular) \($0.verb)" }
        #expect(Set(names).count == names.count)
        let duties = (AgencyFeature.duties + EmployersFeature.duties).map(\.word)
        #expect(Set(duties).count == duties.count)
    }
}
