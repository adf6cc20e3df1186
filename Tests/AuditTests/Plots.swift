import Core
import Model
import Postgres
import TestKit
import TransparencyLog

// Nouns of features that these tests cannot import, with just what they need of them.

extension Office {
    func firm(_ number: Int = 1) async throws -> ID<Employer> {
        try await plant(
            Employer.self,
            [
                "name": "Sakura \(number)", "kind": "enterprise", "country": "JP",
                "registration_number": "\(number)", "made_by": anyone.human, "state": "approved",
            ]
        )
    }

    func contract(with firm: ID<Employer>) async throws -> ID<Contract> {
        try await plant(
            Contract.self,
            [
                "kind": "cooperation", "employer_id": firm, "languages": ["zh", "ja"],
                "begins_on": "2026-01-01", "ends_on": "2028-12-31", "clauses": "{}",
                "made_by": anyone.human, "state": "draft",
            ]
        )
    }

    func person() async throws -> ID<Person> {
        try await plant(
            Person.self,
            [
                "native_name": "王芳", "family_name": "WANG", "given_name": "FANG",
                "birth_date": "1999-05-01", "sex": "F", "nationality": "CN", "languages": ["zh"],
                "state": "verified",
            ]
        )
    }

    func caseFile(of person: ID<Person>) async throws -> ID<CaseFile> {
        let firm = try await firm()
        let site = try await plant(
            Site.self,
            [
                "employer_id": firm, "name": "Hall 1", "country": "JP", "address": "Osaka",
                "time_zone": "Asia/Tokyo", "state": "open",
            ]
        )
        return try await plant(
            CaseFile.self,
            [
                "person_id": person, "employer_id": firm, "site_id": site, "destination": "JP",
                "programme": "ssw", "occupation": "7531", "planned_departure": "2027-01-10",
                "planned_end": "2029-12-31", "state": "open",
            ]
        )
    }

    func permit() async throws -> ID<Licence> {
        try await plant(
            Licence.self,
            [
                "number": "L-1", "authority": "MOFCOM", "approved_on": "2020-01-01",
                "state": "active",
            ]
        )
    }
}

/// Changes a firm, and a row beside it whose version nobody named: writers meet on that row.
struct Meet: Action {
    typealias Subject = Employer
    static let permission = Permission.staffManage

    func perform(
        on id: ID<Employer>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.update(id, [:])
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
        try tx.update(id, [:])
        return Recorded(
            as: "case.visit-noted",
            about: person,
            in: id,
            facts: ["finding": "a broken wrist"]
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
        var report = RuleReport(step: "case.send", on: context.today)
        report.check(TrainedBeforeDeparture.self, false)
        try report.require()
        try tx.update(id, [:])
        return Recorded(as: "case.sent", in: id, report: report)
    }
}

enum TrainedBeforeDeparture: Rule {
    static let card = RuleCard(
        "R-T-1",
        .blocks,
        source: "Decree 620 Art. 12",
        english: "Trained before departure.",
        chinese: "出国前须经培训。"
    )

    static func check(_ isTrained: Bool, on day: CalendarDate) -> Verdict {
        isTrained ? .passed("Trained.") : .failed("Not trained.", remedy: "Train first.")
    }
}
