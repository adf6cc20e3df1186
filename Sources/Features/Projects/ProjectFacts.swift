import Core
import Corridors
import Model
import Postgres

/// What the rules on projects know: the project that a case or an order names, the site, and the agreement behind it.
package struct ProjectFacts: CaseFacts {
    /// The channel by which the workers go; nil where no corridor is on record.
    let channel: CorridorChannel?
    /// The command by which whatever is checked comes to name a project.
    let naming: String
    /// The site of the work; nil where there is no such case.
    let place: ID<Site>?
    let project: Project.Record?
    /// The site as one of the project's; nil where the project is not built there.
    let site: ProjectSite.Record?
    /// The country of the contractor's seat.
    var seat: Country?
    /// The agreement of the three states that the project names.
    var agreement: NamedAgreement?

    /// Reads the project of a case.
    package static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ProjectFacts {
        let work: WorkOfCase? = try tx.first(
            """
            SELECT c.project_id, c.site_id, k.channel FROM case_parties c
            LEFT JOIN case_channel k ON k.agency_id = c.agency_id AND k.id = c.id
            WHERE c.id = \(id)
            """
        )
        return try gather(
            work?.project,
            at: work?.site,
            by: work?.channel,
            naming: "homeward case name-project \(id) --project-id …",
            in: tx
        )
    }

    /// Reads the project of an order.
    ///
    /// - Parameters:
    ///   - order: The order.
    ///   - channel: The channel of its corridor.
    ///   - tx: The transaction.
    /// - Returns: The facts.
    /// - Throws: The database's errors.
    package static func of(
        _ order: JobOrder.Record,
        by channel: CorridorChannel?,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ProjectFacts {
        try gather(
            order.project,
            at: order.site,
            by: channel,
            naming: order.state == .draft
                ? "homeward job-order amend \(order.id) --project-id …"
                : "homeward job-order cancel \(order.id) --reason …, homeward job-order draft "
                    + "--project-id …",
            in: tx
        )
    }

    private static func gather(
        _ id: ID<Project>?,
        at place: ID<Site>?,
        by channel: CorridorChannel?,
        naming: String,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ProjectFacts {
        let project = try id.flatMap { try tx.ifAny($0) }
        let site = try project.flatMap { project in
            try tx.records(
                of: ProjectSite.self,
                "project_id = \(project.id) AND site_id = \(place) AND state = 'current'"
            ).first
        }
        return ProjectFacts(
            channel: channel,
            naming: naming,
            place: place,
            project: project,
            site: site,
            seat: try project.flatMap { try tx.ifAny($0.employer)?.country },
            agreement: try project?.agreement.flatMap { try tx.ifAny($0) }.map(NamedAgreement.init)
        )
    }

    /// The confirmed project of the kind that the channel asks for, or why a rule on it cannot say more.
    func confirmed(_ kind: ProjectKind) -> Found {
        guard channel == kind.channel else {
            return .verdict(.notApplicable("The workers go to no \(kind.words)."))
        }
        guard let project else {
            return .verdict(
                .failed(
                    "No \(kind.words) is named.",
                    remedy:
                        "Record it, let a second person confirm it, and name it: homeward project draft "
                        + "--kind \(kind.rawValue) …, homeward project confirm, \(naming)"
                )
            )
        }
        guard project.kind == kind, !project.state.isOver else {
            let what = project.kind == kind ? project.state.rawValue : project.kind.words
            return .verdict(
                .failed(
                    "\(project.words) is \(what); a \(kind.words) under way is needed.",
                    remedy: "Name the right one: \(naming)"
                )
            )
        }
        guard project.state == .confirmed else {
            return .verdict(
                .failed(
                    "\(project.words) is drafted, and no second person has confirmed it.",
                    remedy: "As a second person: homeward project confirm \(project.id)."
                )
            )
        }
        return .project(project)
    }

    /// A project that can be asked, or a verdict already.
    enum Found {
        case project(Project.Record)
        case verdict(Verdict)
    }
}

/// A rule over the project of a case, or of an order.
package protocol ProjectRule: CaseRule where Facts == ProjectFacts {}

extension Project.Record {
    /// The project in a sentence.
    var words: String { "\(name) (\(id))" }

    /// How a confirmed project comes to say something more.
    func amending(_ options: String) -> String {
        "homeward project amend \(id) \(options), and as a second person: homeward project confirm \(id)."
    }
}

/// What a case says of its work.
private struct WorkOfCase: RowDecodable {
    let project: ID<Project>?
    let site: ID<Site>
    let channel: CorridorChannel?

    init(row: borrowing Row) throws(RowError) {
        project = try row["project_id"]
        site = try row["site_id"]
        channel = try row["channel"]
    }
}
