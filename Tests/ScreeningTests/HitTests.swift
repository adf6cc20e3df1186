import Core
import Foundation
import Model
import TestKit
import Testing

@testable import Screening

struct HitTests {
    func hits(
        _ names: [String],
        born: CalendarDate? = nil,
        nationality: String? = nil,
        documents: [String: String] = [:],
        as kind: SubjectKind = .person,
        on listed: SmallList.Listed
    ) throws -> [Hit] {
        let read = try ReadList.read(.unXML, [.list: SmallList.un([listed])])
        let index = try ListIndex(.un, read.entries).blinded { ["blind \($0)"] }
        let subject = ScreenedSubject(
            kind,
            UUID(),
            names: names,
            birthDate: born.map { BirthDate($0) },
            nationality: nationality,
            documents: documents
        )
        return index.hits(for: subject)
    }

    static let listed = SmallList.Listed(
        name: "KIM CHOL SAM",
        born: "1971-03-11",
        nationality: "Democratic People's Republic of Korea"
    )

    /// The day itself, the year, the year beside it, and one further.
    @Test(arguments: [
        (CalendarDate(1971, 3, 11), HitGrade.hold), (CalendarDate(1971, 12, 31), .hold),
        (CalendarDate(1972, 1, 1), .hold), (CalendarDate(1970, 1, 1), .hold),
        (CalendarDate(1973, 1, 1), .log), (CalendarDate(1998, 5, 17), .log),
    ])
    func theBirthDateDecidesAboutACommonName(_ born: CalendarDate, _ grade: HitGrade) throws {
        let hits = try hits(["KIM CHOLSAM"], born: born, on: Self.listed)
        #expect(hits.first?.grade == grade, "\(hits)")
    }

    /// Whoever may be a human being is compared with people, whoever may be a company with companies.
    @Test(arguments: [
        (SubjectKind.person, true, false), (.employer, false, true), (.owner, true, true),
        (.subAgent, true, true), (.body, false, true),
    ])
    func eachKindMeetsItsOwn(_ kind: SubjectKind, _ people: Bool, _ entities: Bool) throws {
        var entity = Self.listed
        entity.isEntity = true
        let asPerson = try hits(["KIM CHOL SAM"], as: kind, on: Self.listed)
        let asEntity = try hits(["KIM CHOL SAM"], as: kind, on: entity)
        #expect(asPerson.isEmpty == !people)
        #expect(asEntity.isEmpty == !entities)
        #expect(asPerson.allSatisfy { $0.features.contains { $0.name == "birth-date" } })
    }

    @Test func everyFeatureIsExplainedAndTheyAddUp() throws {
        let born = CalendarDate(1971, 5, 5)
        let hit = try #require(try hits(["KIM CHEOL SAM"], born: born, on: Self.listed).first)
        #expect(hit.features.map(\.name) == ["name", "birth-date", "nationality"])
        #expect(hit.score == min(1000, hit.features.reduce(0) { $0 + $1.points }))
        #expect(hit.features.allSatisfy { !$0.says.isEmpty })
        // What the person said is not repeated where many may read it.
        #expect(!hit.features.contains { $0.says.contains("1971-05-05") })
    }

    /// CHEN and ZHANG sound alike to an ear that knows no Mandarin: of a Chinese somebody looks; of others the papers
    /// spell no Mandarin.
    @Test(arguments: [
        ("CHEN JIAN", "CN", HitGrade.review), ("CHENJIAN", "CN", .review),
        ("CHEN JIAN", "MN", .hold), ("ZHANG JIAN", "CN", .hold), ("CHANG CHIEN", "TW", .hold),
        ("JIAN ZHANG", "CN", .hold),
    ])
    func twoWordsOfMandarinHoldNobody(_ name: String, _ nationality: String, _ grade: HitGrade)
        throws
    {
        var listed = SmallList.Listed(name: "ZHANG JIAN", born: "1971-03-11", nationality: "China")
        if nationality == "MN" { listed.nationality = "Mongolia" }
        if nationality == "TW" { listed.nationality = "Taiwan" }
        let born = CalendarDate(1971, 3, 11)
        let found = try hits([name], born: born, nationality: nationality, on: listed)
        let hit = try #require(found.first)
        #expect(hit.grade == grade, "\(hit)")
        #expect(hit.features.contains { $0.name == "other-words" } == (grade == .review))
    }

    @Test func aWeakAliasNeverHoldsAlone() throws {
        var listed = Self.listed
        listed.alias = "Rocket Man"
        listed.quality = "Low"
        listed.born = ""
        #expect(try hits(["ROCKET MAN"], on: listed).allSatisfy { $0.grade == .log })
        listed.quality = "Good"
        #expect(try hits(["ROCKET MAN"], on: listed).first?.grade.stops == true)
        listed.quality = "Low"
        listed.born = "1971-03-11"
        let born = CalendarDate(1971, 3, 11)
        #expect(try hits(["ROCKET MAN"], born: born, on: listed).first?.grade.stops == true)
    }

    /// A name that is told twice, weak and in capitals strong, is strong.
    @Test func aNameIsAsGoodAsThePublisherEverCallsIt() throws {
        let header = "Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType;"
        let rows = [
            header + "NameAlias_WholeName;NameAlias_Strong", "1;EU.1.1;P;WANG Xiaoming;true",
            "1;EU.1.1;P;Little Wang;false", "1;EU.1.1;P;LITTLE WANG;true",
        ]
        let text = Array(rows.joined(separator: "\n").utf8)
        let index = try ListIndex(.eu, ReadList.read(.euCSV, [.list: text]).entries)
        let subject = ScreenedSubject(.person, UUID(), names: ["Little Wang"])
        let hit = try #require(index.hits(for: subject).first)
        #expect(hit.features.map(\.name) == ["name", "birth-date", "nationality"])
    }

    @Test func aDocumentsNumberHoldsUnderWhateverName() throws {
        var listed = Self.listed
        listed.passport = "PD 472-310104"
        let hits = try hits(
            ["WANG FANG"],
            born: CalendarDate(1999, 1, 1),
            documents: ["blind PD472310104": "CN"],
            on: listed
        )
        #expect(hits.first?.grade == .hold)
        #expect(hits.first?.score == 1000)
        #expect(hits.first?.features.last?.name == "document")
    }

    /// Where both sides name the state, the number of another one holds nobody: somebody looks.
    @Test(arguments: [
        ("KP", "Democratic People's Republic of Korea", HitGrade.hold), ("", "China", .hold),
        ("CN", "", .hold), ("CN", "Democratic People's Republic of Korea", .review),
        ("KP", "Republic of Korea", .review),
    ])
    func aNumberCountsWithItsIssuer(_ own: String, _ listed: String, _ grade: HitGrade) throws {
        var entry = Self.listed
        entry.passport = "PD472310104"
        entry.issuer = listed
        let hit = try hits(
            ["WANG FANG"],
            born: CalendarDate(1999, 1, 1),
            documents: ["blind PD472310104": own],
            on: entry
        ).first
        #expect(hit?.grade == grade)
        #expect(hit?.score == (grade == .hold ? 1000 : 850))
        #expect(hit?.features.last?.says.contains("another state") == (grade == .review))
    }

    /// The name that holds by itself holds with a number of another state as well.
    @Test func aNumberOfAnotherStateTakesNothingFromTheName() throws {
        var entry = Self.listed
        entry.passport = "PD472310104"
        entry.issuer = "Republic of Korea"
        let hit = try hits(
            ["KIM CHOL SAM"],
            born: CalendarDate(1971, 3, 11),
            documents: ["blind PD472310104": "KP"],
            on: entry
        ).first
        #expect(hit?.grade == .hold)
    }

    @Test func aCompanyIsNoListedManAndAWorkerNoListedCompany() throws {
        #expect(try hits(["KIM CHOL SAM"], as: .employer, on: Self.listed).isEmpty)
        let body = SmallList.Listed(name: "KOREA OCEAN TRADING", isEntity: true)
        #expect(try hits(["KOREA OCEAN TRADING"], on: body).isEmpty)
        #expect(try hits(["Korea Ocean Trading Co Ltd"], as: .employer, on: body).count == 1)
        #expect(try hits(["Korea Ocean Trading"], as: .owner, on: body).count == 1)
    }

    @Test func aDecisionIsBoundToEntryAndRecordAsTheyWere() throws {
        let born = CalendarDate(1971, 3, 11)
        let first = try hits(["KIM CHOL SAM"], born: born, on: Self.listed).first
        let again = try hits(["KIM CHOL SAM"], born: born, on: Self.listed).first
        var amended = Self.listed
        amended.alias = "Kim Cheol"
        let other = try hits(["KIM CHOL SAM"], born: born, on: amended).first
        #expect(first?.fingerprint == again?.fingerprint)
        #expect(first?.fingerprint != other?.fingerprint)
    }

    /// What documents and nationality tell belongs to the decision: where it changes, it is another question.
    @Test func aDecisionEndsWhereDocumentsOrNationalityTellSomethingElse() throws {
        var listed = Self.listed
        listed.passport = "PD 472-310104"
        func print(_ nationality: String?, _ documents: [String: String]) throws -> String? {
            try hits(
                ["KIM CHOL SAM"],
                born: CalendarDate(1971, 3, 11),
                nationality: nationality,
                documents: documents,
                on: listed
            ).first?.fingerprint
        }
        let decided = try print("CN", [:])
        // A passport that is not listed tells nothing.
        #expect(try print("CN", ["blind E12345678": "CN"]) == decided)
        #expect(try print("CN", ["blind PD472310104": "CN"]) != decided)
        #expect(try print("KP", [:]) != decided)
        #expect(try print(nil, [:]) != decided)
    }
}
