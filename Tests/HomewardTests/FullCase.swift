import Core
import Foundation
import Model
import TestKit
import Testing

@testable import Contracts
@testable import Corridors

/// The case of a worker on a corridor, with every record that some corridor asks for; what no corridor lets anybody
/// have, such as a fee where none may be taken, is left out.
struct FullCase {
    /// Two days before everybody leaves, when all was signed and agreed to, and the day after it.
    private static let signed = CalendarDate(2027, 4, 2)
    private static let ready = CalendarDate(2027, 4, 3)
    /// The service fee in fen.
    private static let fee: Int64 = 100_000

    let id: ID<CaseFile>
    private let agency: PreparedAgency
    private let host: PreparedAgency.Host
    private let corridor: Corridor.Record
    private let person: ID<Person>
    private let project: ID<Project>?

    private var paysFee: Bool { !corridor.feeRegime.isFree }

    /// Plants the case; the number tells its worker from the others.
    static func plant(
        _ number: Int,
        on corridor: Corridor.Record,
        of agency: PreparedAgency
    ) async throws -> FullCase {
        let country = corridor.destination
        let host = try #require(
            agency.hosts[country],
            "name what is paid in \(country): PreparedAgency.pays"
        )
        let person = try await office.person(
            adding: [
                .residentNumberSealed([1]), .residentNumberIndex([UInt8(number)]),
                .residentNumberAgrees(true), .emergencyContactSealed([1]),
            ]
        )
        let project = try await project(on: corridor, of: host)
        let id = try await office.caseFile(
            of: person,
            at: host.place,
            in: country,
            under: corridor.programme,
            from: PreparedAgency.day,
            until: PreparedAgency.end,
            adding: [
                .project(project), .appliedOn("2027-03-01"), .selectedOn("2027-03-01"),
                .hotlineCardOn(ready), .dataConsentOn(ready),
            ]
        )
        let file = FullCase(
            id: id,
            agency: agency,
            host: host,
            corridor: corridor,
            person: person,
            project: project
        )
        try await file.plantPerson()
        try await file.plantTraining()
        try await file.plantPapers(number)
        try await file.plantOrder()
        try await file.plantContracts()
        try await file.plantDeparture()
        return file
    }

    /// The project that is built at the site, where the corridor leads to one.
    private static func project(
        on corridor: Corridor.Record,
        of host: PreparedAgency.Host
    ) async throws -> ID<Project>? {
        guard let kind = ProjectKind.allCases.first(where: { $0.channel == corridor.channel })
        else { return nil }
        let project = try await office.project(
            .confirmed,
            kind,
            of: host.place.employer,
            in: corridor.destination,
            adding: [.contractNumber(try ShortText(parsing: kind.words))]
        )
        try await office.projectSite(of: project, at: host.place.site)
        return project
    }

    /// Declaration, consents, comparison with the lists, and the guide.
    private func plantPerson() async throws {
        let employer = host.place.employer
        try await office.exitDeclaration(of: person)
        try await office.consent(.given, of: person, to: .sensitiveData)
        for purpose in [ConsentPurpose.thirdParty, .crossBorder] {
            try await office.consent(.given, of: person, to: purpose, for: employer)
        }
        try await office.transfer(of: id, to: corridor.destination)
        try await office.sanctionCheck(
            .clear,
            of: .person,
            person.uuid,
            against: agency.lists,
            adding: [.person(person)]
        )
        let guide = try await office.plant(
            Guide.self,
            [
                .corridor(corridor.id), .language(.chinese), .edition(1), .title("Guide"),
                .sections("[]"), .toConfirm(true), .madeBy(office.anyone.human),
                .publishedBy(office.second.human), .publishedOn("2027-04-01"),
                .state(.published),
            ]
        )
        try await office.plant(
            GuideHandout.self,
            [
                .guide(guide), .person(person), .caseFile(id), .handedOn(Self.ready),
                .manner(.paper), .handedBy(UUID()),
            ]
        )
    }

    /// The courses before and after the entry, and each result that some programme asks for.
    private func plantTraining() async throws {
        let taught = try await office.enrolment(
            .certified,
            of: id,
            in: host.courses.first,
            certified: "2027-03-20",
            until: "2029-03-19",
            adding: [.certifiedOccupation("7511"), .certifiedEmployer(host.place.employer)]
        )
        if corridor.trainingHoursLeast > 0 {
            for (place, topic) in Topic.allCases.enumerated() {
                try await office.plant(
                    Attendance.self,
                    [
                        .enrolment(taught), .day(CalendarDate(2027, 3, 1).adding(days: place)),
                        .topic(topic), .seconds(5 * 3600),
                    ]
                )
            }
        }
        try await office.enrolment(.enrolled, of: id, in: host.courses.last)
        let results: [[Assignment<Qualification>]] = [
            [.kind(.jlpt), .level(.n4), .language(.japanese)],
            [.kind(.skillTest), .occupations(["7511"])],
            [.kind(.epsTopik), .language(.korean), .validUntil("2028-12-01")],
            [.kind(.epsRoster), .validUntil("2027-12-01")],
        ]
        for result in results {
            try await office.plant(
                Qualification.self,
                [.person(person), .passedOn("2026-12-01"), .state(.valid)] + result
            )
        }
    }

    /// Passport, visa, insurance, medical result, and what is asked of an intern and of a skilled worker.
    private func plantPapers(_ number: Int) async throws {
        let passport = try await office.passport(of: person, "E1000000\(number)")
        try await office.visa(
            of: id,
            from: "2027-04-01",
            until: "2028-03-31",
            adding: [
                .country(corridor.destination),
                .classCode(corridor.visaClasses.first ?? "WORK"),
                .eligibilityPassport(passport), .eligibilityDiffers([]),
                .planAppliedOn("2027-03-01"), .previousStageFrom("2026-01-15"),
                .experienceReason(.prepared),
            ]
        )
        try await office.policy(
            of: id,
            from: Self.signed,
            until: "2027-12-31",
            adding: [
                .takenOutBy(project == nil ? .agency : .contractor), .coversDeath(true),
                .beneficiaryRelationship(.parent), .beneficiaryConsentOn(Self.signed),
            ]
        )
        try await office.medical(of: id, on: "2027-03-01", until: "2027-09-01")
        for kind in [DocumentKind.recommendation, .pledge] {
            try await office.document(kind, .valid, of: person)
        }
        try await office.supportPlan(of: id)
    }

    /// A place in an order that lists the fee, and the fee as it was told and agreed to.
    private func plantOrder() async throws {
        let cost = """
            {"kind": "recruitment_service",
             "amount": {"minor_units": \(Self.fee), "currency": "CNY"}}
            """
        let order = try await office.order(
            at: host.place,
            in: corridor.id,
            adding: [
                .project(project), .payMinor(host.pay.minorUnits),
                .payCurrency(host.pay.currency), .workerCosts(paysFee ? "[\(cost)]" : "[]"),
            ]
        )
        try await office.place(of: id, in: order)
        guard paysFee else { return }
        try await office.feeLine(
            .consented,
            of: id,
            on: Self.signed,
            adding: [
                .category(.recruitmentService), .payee("Test Agency"),
                .description("Service fee"), .amountMinor(Self.fee),
                .disclosedOn(Self.signed.adding(days: -1)),
            ]
        )
    }

    /// The contracts that the regime of the corridor asks for, told, signed and filed.
    private func plantContracts() async throws {
        let whole = [Clause].whole(paying: host.pay)
        let told: [Assignment<Contract>] = [
            .disclosedOn(Self.signed), .disclosedLanguage(.chinese), .copyGiven(true),
            .risksTold("Heights and typhoons."), .disclosureAcknowledged(true),
        ]
        guard corridor.channel.regime == .cooperation else {
            try await office.contract(
                .labour,
                of: id,
                to: project,
                signed: Self.signed,
                clauses: whole,
                adding: told
            )
            return
        }
        let service = try await office.contract(
            .service,
            of: id,
            under: host.cooperation,
            signed: Self.signed,
            clauses: [Clause].service(paying: host.pay, fee: paysFee ? Int(Self.fee) : 0),
            adding: told
        )
        try await office.filing(.accepted, of: service, on: Self.ready, due: "2027-04-16")
        try await office.contract(
            .employment,
            of: id,
            under: host.cooperation,
            signed: Self.signed,
            clauses: whole,
            adding: told
        )
    }

    /// The crew and the deployment, after the interview.
    private func plantDeparture() async throws {
        let crew = try await office.crew(
            .confirmed,
            at: host.place.site,
            adding: [.leader(person), .manager(agency.manager), .confirmedOn(Self.ready)]
        )
        try await office.deployment(
            of: id,
            adding: Office.interviewed(on: Self.ready) + [
                .crew(crew), .payMethod(.bankTransfer), .payRecordedOn(Self.ready),
                .purposeSignedOn(Self.ready), .purposeSignedBy(UUID()),
            ]
        )
    }
}
