import Core
import Foundation
import Model
import Postgres

extension Office {
    /// The agency's contract with an employer, which serves many cases.
    @discardableResult
    package func cooperation(
        _ state: ContractState = .signed,
        with employer: ID<Employer>,
        from start: CalendarDate = "2026-11-01",
        until end: CalendarDate = "2029-11-30",
        signed: CalendarDate = "2026-11-01",
        clauses: some PostgresValue = "[]",
        adding more: [Assignment<Contract>] = []
    ) async throws -> ID<Contract> {
        try await plant(
            Contract.self,
            [
                .kind(.cooperation), .employer(employer), .languages([.chinese]),
                .beginsOn(start), .endsOn(end), .clauses(clauses), .madeBy(UUID()),
            ] + Self.standing(state, [.agency, .employer], on: signed, until: end),
            adding: more
        )
    }

    /// A contract of a case under a cooperation contract, which is planted as signed where none is given; a labour
    /// contract with the contractor of a project stands on that.
    @discardableResult
    package func contract(
        _ kind: ContractKind = .service,
        _ state: ContractState = .signed,
        of caseFile: ID<CaseFile>,
        under cooperation: ID<Contract>? = nil,
        to project: ID<Project>? = nil,
        from start: CalendarDate? = nil,
        until end: CalendarDate? = nil,
        signed: CalendarDate = "2026-11-10",
        clauses: some PostgresValue = "[]",
        adding more: [Assignment<Contract>] = []
    ) async throws -> ID<Contract> {
        let file = try await record(of: caseFile)
        let starts = start ?? file.plannedDeparture
        let ends = end ?? file.plannedEnd
        var ground = cooperation
        if ground == nil, project == nil {
            ground = try await self.cooperation(with: file.employer, from: starts, until: ends)
        }
        return try await plant(
            Contract.self,
            [
                .kind(kind), .employer(file.employer), .caseFile(caseFile),
                .person(file.person), .cooperation(ground), .project(project),
                .languages([.chinese]),
                .beginsOn(starts), .endsOn(ends), .clauses(clauses), .madeBy(UUID()),
            ]
                + Self.standing(
                    state,
                    project == nil ? kind.parties : [.worker, .employer],
                    on: signed,
                    until: ends
                ),
            adding: more
        )
    }

    /// What a state says of a contract: who signed it and when, how it ended.
    private static func standing(
        _ state: ContractState,
        _ signing: Set<ContractParty>,
        on day: CalendarDate,
        until end: CalendarDate
    ) -> [Assignment<Contract>] {
        let isUnsigned = [.draft, .internalReview, .approved, .sent, .signedByOne, .void]
            .contains(state)
        guard !isUnsigned else { return [.state(state)] }
        let parties = signing.sorted { $0.rawValue < $1.rawValue }
        let signatures = parties.map { #"{"party": "\#($0.rawValue)", "signed_on": "\#(day)"}"# }
        let isEarly = state == .endedEarly
        return [
            .signedBy(parties), .signatures("[\(signatures.joined(separator: ", "))]"),
            .signedOn(day), .endedOn(isEarly ? day : state == .endedCompleted ? end : nil),
            .endReason(isEarly ? .mutual : nil), .fault(isEarly ? .nobody : nil), .state(state),
        ]
    }
}
