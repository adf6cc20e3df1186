import Core
import Directory
import Employers
import Model
import People
import Postgres
import Projects
import TransparencyLog

/// Opens a placement: a verified person, an approved employer, one of its open sites.
struct OpenCase: Action {
    typealias Subject = CaseFile
    static let permission = Permission.casesOpen
    static let help = [
        "person_id": "Who goes; the identity must be verified.",
        "employer_id": "For whom; it must be approved.",
        "site_id": "Where: an open site of that employer. Its country is the destination.",
        "programme": "The programme of the destination, such as JP-SSW-1.",
        "occupation": "The occupation in ISCO-08.",
        "planned_departure": "The day of departure as planned.",
        "planned_end": "The last day abroad as planned, after the departure.",
        "applied_on":
            "The day of the application to the programme, not before the person was registered; today "
            + "when not given.",
        "selected_on":
            "The day on which the worker was chosen for the place; not in the future, and not more than a year "
            + "back. The 180 days of R-DEP-019 run from it.",
        "project_id": "The employer's project that the worker goes to, where it is one.",
        "sub_agent_id": "Through whom the worker came, if so: a sub-agent authorised to inform.",
    ]

    let personId: ID<Person>
    let employerId: ID<Employer>
    let siteId: ID<Site>
    let programme: ShortText
    let occupation: Occupation
    let plannedDeparture: CalendarDate
    let plannedEnd: CalendarDate
    let appliedOn: CalendarDate?
    let selectedOn: CalendarDate
    let projectId: ID<Project>?
    let subAgentId: ID<SubAgent>?
    var named: NamedParties { NamedParties(person: personId) }

    func perform(
        on id: ID<CaseFile>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard plannedEnd > plannedDeparture else {
            throw CommonRefusal.unfit.refusal(
                "The stay would end on \(plannedEnd), not after its departure on \(plannedDeparture)."
            )
        }
        try context.requireNotInFuture("applied_on", appliedOn)
        try requireRecentSelection(with: context)
        let person = try verifiedPerson(in: tx)
        try requireRegistered(in: tx)
        let destination = try destination(in: tx)
        _ = try projectId?.named(of: employerId, in: destination, in: tx)
        var facts = ApplicantFacts(of: person, departing: plannedDeparture)
        facts.committeeWord = try .on(person, in: tx)
        var report = try RuleReport(step: "case.open", on: context.today, in: tx)
        report.check(NationalityAllowed.self, facts)
        report.check(OfAgeAtDeparture.self, facts)
        try checkSubAgent(in: tx, into: &report)
        try report.require()
        try tx.insert(
            id,
            [
                .person(personId), .employer(employerId), .site(siteId), .destination(destination),
                .programme(programme), .occupation(occupation), .plannedDeparture(plannedDeparture),
                .plannedEnd(plannedEnd), .appliedOn(appliedOn ?? context.today),
                .selectedOn(selectedOn), .project(projectId), .subAgent(subAgentId),
                .openedBy(context.caller.human),
                .state(.open),
            ]
        )
        try tx.open(
            CaseDuty.waiting,
            of: TaskPlace(id, about: personId, in: id),
            from: .date(selectedOn),
            with: context
        )
        return Recorded(
            as: "case.opened",
            about: personId,
            in: id,
            state: CaseState.open,
            facts: ["destination": .text(destination.alpha2)],
            report: report
        )
    }

    /// Whoever was chosen longer ago is chosen anew: pay, place and the worker's mind have changed since.
    private func requireRecentSelection(with context: ActionContext) throws(Refusal) {
        let earliest = context.today.adding(months: -12)
        guard selectedOn < earliest || selectedOn > context.today else { return }
        throw CommonRefusal.unfit.refusal(
            "selected_on is \(selectedOn): a case is opened within a year of the selection, so the day is one "
                + "from \(earliest) to \(context.today)."
        )
    }

    // Person, employer, site and sub-agent are held until the commit, so that nobody withdraws, restricts,
    // closes or suspends them meanwhile.

    /// R-AG-005: whoever brings a worker is authorised to inform; afterwards the lists are asked of it too.
    private func checkSubAgent(
        in tx: borrowing WriteTransaction,
        into report: inout RuleReport
    ) throws {
        guard let subAgentId else { return }
        guard try tx.hold(subAgentId) else {
            throw CommonRefusal.reference.refusal("No sub-agent is \(subAgentId).")
        }
        report.check(SubAgentOnlyInforms.self, try .gather(.inform, of: subAgentId, in: tx))
    }

    private func verifiedPerson(in tx: borrowing WriteTransaction) throws -> Person.Record {
        try tx.hold(personId)
        let person = try tx.known(personId)
        guard person.state.isVerified else {
            throw CommonRefusal.wrongState.refusal(
                "The person is \(person.state.rawValue): a case needs one whose identity is verified."
            )
        }
        return person
    }

    /// The age of the applicant hangs on that day, so it is not for choice: before the registration
    /// nobody had come to the agency.
    private func requireRegistered(in tx: borrowing WriteTransaction) throws {
        let since = try tx.value(
            "SELECT registered_at FROM person_known WHERE id = \(personId)",
            as: Instant.self
        )
        guard let appliedOn, let registered = since?.date(in: ActionContext.zone),
            appliedOn < registered
        else { return }
        throw CommonRefusal.unfit.refusal(
            "The application would be of \(appliedOn), and the person was registered on "
                + "\(registered). Name that day or a later one; an earlier application counts only "
                + "with the receipt of the programme's own body, for which there is no record here."
        )
    }

    private func destination(in tx: borrowing WriteTransaction) throws -> Country {
        try tx.hold(employerId)
        let employer = try tx.value(
            "SELECT state FROM employer_known WHERE id = \(employerId)",
            as: String.self
        )
        guard let employer else {
            throw CommonRefusal.reference.refusal("No employer is \(employerId).")
        }
        guard employer == "approved" || employer == "active" else {
            throw CommonRefusal.wrongState.refusal(
                "The employer is \(employer): a case needs an approved one."
            )
        }
        try tx.hold(siteId)
        let site = try tx.first(
            "SELECT employer_id, country, state FROM site_known WHERE id = \(siteId)",
            as: SiteOfCase.self
        )
        guard let site else { throw CommonRefusal.reference.refusal("No site is \(siteId).") }
        guard site.employer == employerId else {
            throw CommonRefusal.unfit.refusal("The site belongs to another employer.")
        }
        guard site.state == "open" else {
            throw CommonRefusal.wrongState.refusal("The site is \(site.state).")
        }
        return site.country
    }
}

/// A site as a new case reads it.
private struct SiteOfCase: RowDecodable {
    let employer: ID<Employer>
    let country: Country
    let state: String

    init(row: borrowing Row) throws(RowError) {
        employer = try row["employer_id"]
        country = try row["country"]
        state = try row["state"]
    }
}
