import Postgres
import Core
import Foundation
import Model
import TestKit
import TransparencyLog

@testable import Orders

/// A placed case with its employer and site, and a corridor to take.
struct Bench: Sendable {
    let person: ID<Person>
    let employer: ID<Employer>
    let site: ID<Site>
    let corridor: ID<Corridor>
    let file: ID<CaseFile>

    /// A case, a corridor in a state, and what R-AG and R-EMP ask of agency and employer with due diligence
    /// until a day; nil puts none of it on record.
    static func set(
        corridor state: CorridorState = .open,
        in country: Country = .jp,
        under programme: ShortText = "JP-TITP-1",
        diligence: CalendarDate? = "2027-11-01",
        licence: LicenceState = .active,
        wage: (amount: Int64, state: MinimumWageState) = (1000, .confirmed)
    ) async throws -> Bench {
        let file = try await office.placed(in: country, under: programme)
        let parties = try await office.record(of: file)
        if let diligence {
            try await office.owner(of: parties.employer)
            try await office.dueDiligence(of: parties.employer, until: diligence)
            try await office.workDeclaration(of: parties.employer)
            try await office.licence(
                licence,
                adding: [.channels([.nongovernmentalLicensed])]
            )
            try await office.minimumWage(
                wage.state,
                in: country,
                adding: [.amountMinor(wage.amount)]
            )
        }
        return Bench(
            person: parties.person,
            employer: parties.employer,
            site: parties.site,
            corridor: try await office.corridor(
                state,
                to: country,
                under: programme,
                adding: [
                    .closesOn("2027-06-30"), .planApplicationsUntil("2027-03-31"),
                    .maximumAge(45),
                ]
            ),
            file: file
        )
    }

    /// The body of a demand letter, with what a test changes.
    func letter(_ change: [String: JSON] = [:]) -> JSON {
        let body: [String: JSON] = [
            "reference": "DL-1", "employer_id": .text("\(employer)"),
            "site_id": .text("\(site)"), "corridor_id": .text("\(corridor)"),
            "occupation": "7511", "headcount": 2,
            "pay": ["minor_units": 200_000, "currency": "JPY"], "pay_unit": "month",
            "worker_costs": [], "hours_week": 40, "housing": "Dormitory, 20,000 yen a month.",
            "contract_months": 12, "opens_on": "2026-11-21", "closes_on": "2027-03-01",
        ]
        return .object(body.merging(change) { $1 })
    }

    /// An order in a state, with what the state wants.
    func order(
        _ state: JobOrderState,
        adding more: [Assignment<JobOrder>] = []
    ) async throws -> ID<JobOrder> {
        try await office.order(
            state,
            at: Workplace(employer: employer, site: site),
            in: corridor,
            adding: [
                .reference(try ShortText(parsing: UUID().uuidString)), .workerCosts("[]"),
                .signedOn("2026-11-02"), .authority("Embassy"), .authorityReference("7"),
                .madeBy(office.second.human),
            ] + more
        )
    }

    /// The same with an employer of whom nothing else is on record.
    func ofAnotherEmployer() async throws -> Bench {
        Bench(
            person: person,
            employer: try await office.employer(),
            site: site,
            corridor: corridor,
            file: file
        )
    }

    /// A cooperation contract with the employer, signed unless the state is another; the next version
    /// of one where it is made after that.
    @discardableResult
    func cooperation(
        until end: CalendarDate = "2029-01-01",
        _ state: ContractState = .signed,
        after earlier: ID<Contract>? = nil
    ) async throws -> ID<Contract> {
        try await office.cooperation(
            state,
            with: employer,
            from: "2026-01-01",
            until: end,
            signed: "2026-01-01",
            adding: earlier == nil
                ? [] : [.edition(2), .supersedes(earlier), .revisionReason("Prolonged.")]
        )
    }
}

extension Office {
    /// How many tasks of a duty are in a state.
    func tasks(_ duty: String, _ state: String = "open") async throws -> Int? {
        try await value(
            "SELECT count(*) FROM task WHERE duty = \(duty) AND state = \(state)",
            as: Int.self
        )
    }
}
