import Core
import Foundation
import TestKit
import Testing

@testable import Corridors
@testable import Model
@testable import Projects

/// The rules on a project, without records: each item of it, the day before, the day, the day after.
struct ProjectRulesTests {
    static let day = CalendarDate(2026, 11, 21)
    static let place = ID<Site>(UUID())

    /// A project with all that is asked of its kind.
    static func project(
        _ kind: ProjectKind,
        _ change: (inout Project.Record) -> Void = { _ in }
    ) -> Project.Record {
        var record = Project.Record(
            id: ID(UUID()),
            version: 1,
            kind: kind,
            name: "Ring road",
            employer: ID(UUID()),
            isOwn: kind == .contracted,
            owner: "Roads Department",
            country: kind == .contracted ? .mn : .ru,
            contractNumber: "EPC 7",
            contractSignedOn: "2026-10-01",
            safetyHead: "Zhao Gang",
            safetyPlanAdoptedOn: "2026-10-10",
            reserveMode: .cash,
            reserveMinor: 30_000_000,
            reserveCurrency: .cny,
            reserveBank: "Bank of Yanbian",
            embassyReportedOn: "2026-10-05",
            embassyReceipt: "E-7",
            threePartyContract: "TP 7",
            threePartySignedOn: "2026-10-02",
            madeBy: UUID(),
            confirmedBy: UUID(),
            state: .confirmed,
            createdAt: .earliest,
            updatedAt: .earliest
        )
        change(&record)
        return record
    }

    static func facts(
        _ project: Project.Record?,
        by channel: CorridorChannel? = nil,
        permitted: (from: CalendarDate, until: CalendarDate)? = ("2026-11-01", "2027-10-31"),
        isBuiltThere: Bool = true,
        agreement: NamedAgreement? = nil
    ) -> ProjectFacts {
        let site = project.map { project in
            ProjectSite.Record(
                id: ID(UUID()),
                version: 1,
                project: project.id,
                site: place,
                permissionNumber: permitted.map { _ in "P-7" },
                permissionAuthority: permitted.map { _ in "Ministry of Labour" },
                permissionFrom: permitted?.from,
                permissionUntil: permitted?.until,
                state: .current,
                createdAt: .earliest,
                updatedAt: .earliest
            )
        }
        return ProjectFacts(
            channel: channel ?? project?.kind.channel,
            naming: "homeward case name-project case_1 --project-id …",
            place: place,
            project: project,
            site: isBuiltThere ? site : nil,
            seat: project?.kind == .thirdCountry ? .jp : .cn,
            agreement: agreement
        )
    }

    static func agreement(
        _ kind: AgreementKind = .trilateral,
        _ parties: [Country] = [.cn, .jp, .ru],
        from first: CalendarDate? = "2026-11-21",
        until last: CalendarDate? = nil
    ) -> NamedAgreement {
        NamedAgreement(
            uuid: UUID(),
            kind: kind,
            parties: parties,
            form: .memorandumOfUnderstanding,
            title: "On works in the Far East",
            reference: "MOU 3",
            inForceFrom: first,
            expiresOn: last,
            endedOn: nil,
            state: .inForce
        )
    }

    static let ofContracted: [any ProjectRule.Type] = [
        ProjectIsSafe.self, ProjectReserveHeld.self, ProjectReported.self,
        IntermediaryLicensed.self,
    ]
    static let ofThirdCountry: [any ProjectRule.Type] = [
        SitePermitted.self, ThreePartiesBound.self,
    ]

    @Test func aWholeProjectPassesAndOneMissingIsNamed() {
        for (rules, kind) in [
            (Self.ofContracted, ProjectKind.contracted), (Self.ofThirdCountry, .thirdCountry),
        ] {
            for rule in rules {
                let whole = rule.check(Self.facts(Self.project(kind)), on: Self.day)
                #expect(whole.kind == .passed, "\(rule): \(whole)")
                let none = rule.check(Self.facts(nil, by: kind.channel), on: Self.day)
                #expect(none.remedy.contains("homeward project draft --kind \(kind.rawValue)"))
                #expect(none.remedy.contains("homeward case name-project case_1"))
                let other = rule.check(
                    Self.facts(Self.project(kind), by: .nongovernmentalLicensed),
                    on: Self.day
                )
                #expect(other.kind == .notApplicable)
            }
        }
    }

    @Test(arguments: [ProjectState.drafted, .completed, .cancelled])
    func onlyAConfirmedProjectCounts(state: ProjectState) {
        for rule in Self.ofContracted {
            let facts = Self.facts(Self.project(.contracted) { $0.state = state })
            let verdict = rule.check(facts, on: Self.day)
            #expect(verdict.kind == .failed)
            let way = state == .drafted ? "homeward project confirm prj_" : "name-project"
            #expect(verdict.remedy.contains(way), "\(verdict)")
        }
    }

    @Test func aProjectOfTheOtherKindDoesNotServe() {
        let facts = Self.facts(Self.project(.thirdCountry), by: .contractedProject)
        let verdict = ProjectIsSafe.check(facts, on: Self.day)
        #expect(verdict.words.contains("is third-country project"))
    }

    @Test func itsSafetyHasAHeadAndAPlan() {
        let headless = Self.facts(Self.project(.contracted) { $0.safetyHead = nil })
        #expect(ProjectIsSafe.check(headless, on: Self.day).words.contains("no head of safety"))
        let planless = Self.facts(Self.project(.contracted) { $0.safetyPlanAdoptedOn = nil })
        #expect(ProjectIsSafe.check(planless, on: Self.day).words.contains("has no safety plan"))
    }

    @Test(arguments: [(-1, "passed"), (0, "passed"), (1, "failed")])
    func whatIsAskedIsThereOnTheDay(shift: Int, word: String) {
        let on = Self.day.adding(days: shift)
        let planned = Self.facts(Self.project(.contracted) { $0.safetyPlanAdoptedOn = on })
        #expect(ProjectIsSafe.check(planned, on: Self.day).word == word)
        let reported = Self.facts(Self.project(.contracted) { $0.embassyReportedOn = on })
        #expect(ProjectReported.check(reported, on: Self.day).word == word)
        let signed = Self.facts(Self.project(.contracted) { $0.contractSignedOn = on })
        #expect(ProjectReported.check(signed, on: Self.day).word == word)
        let bound = Self.facts(Self.project(.thirdCountry) { $0.threePartySignedOn = on })
        #expect(ThreePartiesBound.check(bound, on: Self.day).word == word)
        let permitted = Self.facts(Self.project(.thirdCountry), permitted: (on, "2027-10-31"))
        #expect(SitePermitted.check(permitted, on: Self.day).word == word)
    }

    @Test(arguments: [(-1, "failed"), (0, "passed"), (1, "passed")])
    func whatRunsOutStillCountsOnItsLastDay(shift: Int, word: String) {
        let last = Self.day.adding(days: shift)
        let guaranteed = Self.facts(
            Self.project(.contracted) {
                $0.reserveMode = .guarantee
                $0.reserveValidUntil = last
            }
        )
        #expect(ProjectReserveHeld.check(guaranteed, on: Self.day).word == word)
        let licensed = Self.facts(
            Self.project(.contracted) {
                $0.intermediary = "Yanbian Labour Service"
                $0.intermediaryLicence = "L-1"
                $0.intermediaryLicensedUntil = last
            }
        )
        #expect(IntermediaryLicensed.check(licensed, on: Self.day).word == word)
        let permitted = Self.facts(Self.project(.thirdCountry), permitted: ("2026-11-01", last))
        #expect(SitePermitted.check(permitted, on: Self.day).word == word)
        let agreed = Self.facts(Self.project(.thirdCountry), agreement: Self.agreement(until: last))
        #expect(ThreePartiesBound.check(agreed, on: Self.day).word == word)
    }

    @Test func whoRecruitsForAnotherContractorIsLicensed() {
        let others = Self.facts(Self.project(.contracted) { $0.isOwn = false })
        #expect(IntermediaryLicensed.check(others, on: Self.day).words.contains("no intermediary"))
        let unlicensed = Self.facts(Self.project(.contracted) { $0.intermediary = "Agent" })
        #expect(IntermediaryLicensed.check(unlicensed, on: Self.day).words.contains("no licence"))
    }

    @Test func aReserveAndAReportAreMissed() {
        let poor = Self.facts(Self.project(.contracted) { $0.reserveMode = nil })
        #expect(ProjectReserveHeld.check(poor, on: Self.day).words.contains("No reserve"))
        let silent = Self.facts(Self.project(.contracted) { $0.embassyReportedOn = nil })
        let verdict = ProjectReported.check(silent, on: Self.day)
        #expect(verdict.remedy.contains("homeward project report-embassy prj_"))
    }

    @Test func aThirdCountryProjectHasItsSitePermittedAndItsThreePartiesBound() {
        let elsewhere = Self.facts(Self.project(.thirdCountry), isBuiltThere: false)
        #expect(
            SitePermitted.check(elsewhere, on: Self.day).remedy.contains(
                "homeward project-site add"
            )
        )
        let unpermitted = Self.facts(Self.project(.thirdCountry), permitted: nil)
        #expect(
            SitePermitted.check(unpermitted, on: Self.day).remedy
                .contains("homeward project-site permit prs_")
        )
        let unbound = Self.facts(Self.project(.thirdCountry) { $0.threePartyContract = nil })
        #expect(ThreePartiesBound.check(unbound, on: Self.day).words.contains("Roads Department"))
    }

    @Test(
        arguments: [
            (.trilateral, [.cn, .jp, .ru], "passed"), (.trilateral, [.cn, .jp, .mn], "failed"),
            (.bilateral, [.cn, .ru], "failed"), (.regional, [.cn, .jp, .ru], "failed"),
        ] as [(AgreementKind, [Country], String)]
    )
    func theAgreementIsOfTheThreeStates(_ kind: AgreementKind, _ parties: [Country], _ word: String)
    {
        let facts = Self.facts(
            Self.project(.thirdCountry),
            agreement: Self.agreement(kind, parties)
        )
        #expect(ThreePartiesBound.check(facts, on: Self.day).word == word)
    }

    @Test(arguments: [(-1, "passed"), (0, "passed"), (1, "failed")])
    func theAgreementIsInForceFromItsFirstDay(shift: Int, word: String) {
        let agreement = Self.agreement(from: Self.day.adding(days: shift))
        let facts = Self.facts(Self.project(.thirdCountry), agreement: agreement)
        #expect(ThreePartiesBound.check(facts, on: Self.day).word == word)
    }

    @Test func eachDecreeAsksItsOwn() {
        for rule in Self.ofContracted {
            #expect(rule.regimes == [.contractedProject])
            #expect(rule.card.force == .since(2008, 9, 1))
        }
        for rule in Self.ofThirdCountry {
            #expect(rule.regimes == [.cooperation])
            #expect(rule.card.force == .adoption)
        }
    }
}
