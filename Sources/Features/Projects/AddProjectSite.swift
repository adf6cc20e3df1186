import Core
import Model
import Postgres

/// Notes that a project is built at one of the contractor's sites.
struct AddProjectSite: Action {
    typealias Subject = ProjectSite
    static let permission = Permission.partnersManage
    static let help = [
        "project_id": "The project.",
        "site_id": "An open site of its contractor, in the country of the project.",
    ]

    let projectId: ID<Project>
    let siteId: ID<Site>

    func perform(
        on id: ID<ProjectSite>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.hold(siteId)
        let site = try tx.known(siteId)
        let project = try projectId.named(of: site.employer, in: site.country, in: tx)
        guard site.state == .open else {
            throw CommonRefusal.wrongState.refusal("The site is \(site.state.rawValue).")
        }
        try tx.insert(id, [.project(project.id), .site(siteId), .state(.current)])
        return Recorded(as: "project-site.added", state: ProjectSiteState.current)
    }
}
