import Core
import Employers
import Model
import Postgres
import TransparencyLog

/// Takes a worker into a crew. Who waits is merely noted; who is abroad goes on in a deployment of its own.
struct JoinCrew: Action {
    typealias Subject = Crew
    static let permission = Permission.deploymentsPlan
    static let help = [
        "deployment_id": "The deployment of the worker; it may be in another crew now.",
        "since": "The first day in this crew; asked for only where the worker is abroad.",
    ]

    let deploymentId: ID<Deployment>
    let since: CalendarDate?

    /// What whoever took the worker in is told.
    struct Reply: Codable, Sendable {
        /// The deployment in which a worker abroad goes on; none where the worker still waits.
        let deploymentId: ID<Deployment>?
    }

    func perform(
        on id: ID<Crew>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let crew = try CrewRow.find(id, in: tx)
        let leg = try tx.held(deploymentId)
        guard leg.crew != id else {
            throw CommonRefusal.duplicate.refusal("\(deploymentId) is in the crew \(id) already.")
        }
        guard crew.members < crew.sizeMost else {
            throw CommonRefusal.unfit.refusal(
                "The crew \(crew.name) is of \(crew.sizeMost) at most, and \(crew.members) are in it."
            )
        }
        try refuseLeader(leg, in: tx)
        let next: CrewState
        var moved: ID<Deployment>?
        if leg.state.isWaiting {
            next = try crew.state.after("join", to: .forming)
            _ = try CaseFile.Record.heldForSending(leg.caseFile, in: tx)
            guard leg.site == crew.site else {
                throw CommonRefusal.unfit.refusal(
                    "The deployment goes to another site than the crew."
                )
            }
            try tx.update(leg.id, [.crew(id)])
        } else if leg.state.isAbroad {
            guard crew.state != .forming, crew.state != .confirmed else {
                throw CommonRefusal.wrongState.refusal(
                    "The crew is \(crew.state.rawValue) here, and the worker is abroad."
                )
            }
            next = try crew.state.after("join", to: crew.state)
            moved = try move(leg, to: crew, in: &tx, with: context)
        } else {
            throw CommonRefusal.wrongState.refusal("The deployment is \(leg.state.rawValue).")
        }
        try tx.update(id, [.state(next)])
        return Recorded(
            as: "crew.joined",
            about: leg.person,
            in: leg.caseFile,
            state: next,
            facts: [
                "deployment_id": .text("\(moved ?? leg.id)"),
                "moved_from_id": moved.map { _ in .text("\(leg.id)") } ?? .null,
                "from_crew_id": leg.crew.map { .text("\($0)") } ?? .null,
            ],
            reply: Reply(deploymentId: moved)
        )
    }

    /// Whoever leads another crew leaves it only when someone else leads.
    private func refuseLeader(_ leg: Deployment.Record, in tx: borrowing WriteTransaction) throws {
        guard let old = leg.crew, try tx.find(old).leader == leg.person else { return }
        throw CommonRefusal.wrongState.refusal(
            "The worker leads \(old): name another leader first, homeward crew lead \(old)."
        )
    }

    private func move(
        _ leg: Deployment.Record,
        to crew: CrewRow,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> ID<Deployment> {
        guard let since else {
            throw CommonRefusal.unfit.refusal("The worker is abroad: since when, in this crew?")
        }
        try leg.expect(
            "since",
            since,
            notBefore: leg.lastStep,
            in: tx.zone(of: leg.site),
            with: context
        )
        guard since < leg.plannedEnd else {
            throw CommonRefusal.unfit.refusal("The deployment was to end on \(leg.plannedEnd).")
        }
        // Visa, corridor, cover and training are of one country; another one has a gate of its own.
        let employer = try tx.value(
            "SELECT employer_id FROM case_parties WHERE id = \(leg.caseFile)",
            as: type(of: crew.employer)
        )
        guard employer == crew.employer else {
            throw CommonRefusal.unfit.refusal(
                "The crew works for another employer: that is a case of its own."
            )
        }
        try requirePlace(of: crew, like: leg, in: tx)
        return try leg.goOn(in: crew, since: since, tx: &tx, with: context)
    }

    private func requirePlace(
        of crew: CrewRow,
        like leg: Deployment.Record,
        in tx: borrowing WriteTransaction
    ) throws {
        let place = try tx.first(
            """
            SELECT n.country, n.state = 'open' AS is_open, n.country = o.country AS is_same
            FROM site_known n JOIN site_known o ON o.agency_id = n.agency_id AND o.id = \(leg.site)
            WHERE n.id = \(crew.site)
            """,
            as: Place.self
        )
        guard let place, place.isSameCountry else {
            throw CommonRefusal.unfit.refusal(
                "The crew works in \(place?.country.name ?? "another country"), for which neither "
                    + "visa nor cover of this deployment was checked: that is a case of its own."
            )
        }
        guard place.isOpen else {
            throw CommonRefusal.unfit.refusal("The site of the crew \(crew.name) is closed.")
        }
    }

    /// Where the crew works, beside where the deployment does.
    private struct Place: RowDecodable {
        let country: Country
        let isOpen: Bool
        let isSameCountry: Bool

        init(row: borrowing Row) throws(RowError) {
            country = try row["country"]
            isOpen = try row["is_open"]
            isSameCountry = try row["is_same"]
        }
    }
}

extension Deployment.Record {
    /// Ends the deployment and opens the next one, with all that was true of the worker.
    fileprivate func goOn(
        in crew: CrewRow,
        since day: CalendarDate,
        tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> ID<Deployment> {
        let new = context.newID(Deployment.self)
        let asked = try nextCheckIn ?? day.adding(days: CheckInSchedule.of(day, in: tx).first)
        try tx.update(
            id,
            [.endedOn(day), .endReason(EndReason.moved), .nextCheckIn(nil), .state(.ended)]
        )
        try tx.drop(.checkIn, of: id, with: context)
        try tx.write(
            "deployment",
            """
            INSERT INTO deployment (id, person_id, case_id, site_id, crew_id, moved_from_id,
                planned_departure, planned_end, interviewed_on, interviewed_by, interview_language,
                interview_no_other_fees, interview_holds_papers, interview_understands,
                interview_no_deposit, interview_no_penalty, cleared_on, cleared_by,
                clearance_records, departed_on, arrived_on, working_since,
                last_check_in, next_check_in, pay_method, pay_account_sealed, pay_account_is_own,
                pay_bank_id, pay_recorded_on, purpose_signed_on, purpose_signed_by, state)
            SELECT \(new), person_id, case_id, \(crew.site), \(crew.id), id, \(day),
                planned_end, interviewed_on, interviewed_by, interview_language,
                interview_no_other_fees, interview_holds_papers, interview_understands,
                interview_no_deposit, interview_no_penalty, cleared_on, cleared_by,
                clearance_records, \(day),
                CASE WHEN arrived_on IS NOT NULL THEN \(day)::date END,
                CASE WHEN working_since IS NOT NULL THEN \(day)::date END,
                last_check_in, \(asked), pay_method, pay_account_sealed, pay_account_is_own,
                pay_bank_id, pay_recorded_on, purpose_signed_on, purpose_signed_by, \(state)
            FROM deployment WHERE id = \(id)
            """
        )
        try tx.open(
            .checkIn,
            of: TaskPlace(new, about: person, in: caseFile),
            by: asked,
            because: "As planned before the move on \(day).",
            in: tx.zone(of: crew.site),
            with: context
        )
        return new
    }
}
