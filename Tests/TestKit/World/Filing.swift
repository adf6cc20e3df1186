import Core
import Model
import Postgres

extension Office {
    /// What an authority must be told of a contract, in any state; what the state says of its days stands on one day.
    @discardableResult
    package func filing(
        _ state: FilingState = .due,
        of contract: ID<Contract>,
        _ kind: FilingKind = .contract,
        on day: CalendarDate = "2026-11-10",
        due: CalendarDate? = "2026-11-24",
        adding more: [Assignment<Filing>] = []
    ) async throws -> ID<Filing> {
        let record = try await record(of: contract)
        return try await plant(
            Filing.self,
            [
                .kind(kind), .recipient("The authority"), .contract(contract),
                .caseFile(record.caseFile), .person(record.person), .happenedOn(day),
            ] + Self.clock(due) + Self.standing(state, on: day),
            adding: more
        )
    }

    /// The same of a list of managers on site.
    @discardableResult
    package func filing(
        _ state: FilingState = .due,
        of list: ID<ManagerList>,
        _ kind: FilingKind,
        on day: CalendarDate = "2026-11-10"
    ) async throws -> ID<Filing> {
        try await plant(
            Filing.self,
            [
                .kind(kind), .recipient("The authority"), .managerList(list), .happenedOn(day),
            ] + Self.clock(day.adding(days: 5)) + Self.standing(state, on: day)
        )
    }

    private static func clock(_ due: CalendarDate?) -> [Assignment<Filing>] {
        [
            .dueOn(due),
            .dueAt(due.map { Instant(startOf: $0.adding(days: 1), in: ActionContext.zone) }),
            .dueBasis(due.map { "Planted: \($0)." }),
        ]
    }

    /// What a state says of a filing: when it was prepared, handed in, returned, answered.
    private static func standing(
        _ state: FilingState,
        on day: CalendarDate
    ) -> [Assignment<Filing>] {
        let isSubmitted = [.submitted, .returned, .accepted].contains(state)
        let isReturned = state == .returned
        let isAccepted = state == .accepted
        return [
            .preparedOn(state == .prepared ? day : nil),
            .firstSubmittedOn(isSubmitted ? day : nil), .submittedOn(isSubmitted ? day : nil),
            .receipt(isSubmitted ? "R-1" : nil), .submissions(isSubmitted ? 1 : 0),
            .returnedOn(isReturned ? day : nil), .missingItems(isReturned ? ["List"] : nil),
            .completionDue(isReturned ? day.adding(days: 10) : nil),
            .acceptance(isAccepted ? .noObjection : nil), .answeredOn(isAccepted ? day : nil),
            .voidReason(state == .void ? "Given up." : nil), .state(state),
        ]
    }
}

extension Office {
    /// What an authority must be told of a record, as a step of it opened it.
    package func opened<N: Noun>(_ kind: FilingKind, of id: ID<N>) async throws -> ID<Filing> {
        let found = try await value(
            """
            SELECT id FROM filing WHERE kind = \(kind) AND coalesce(contract_id, deployment_id,
                job_order_id, licence_id, licence_change_id, manager_list_id) = \(id.uuid)
            """,
            as: ID<Filing>.self
        )
        guard let found else { throw ProgramFault("no \(kind.rawValue) filing of \(id) is open") }
        return found
    }
}
