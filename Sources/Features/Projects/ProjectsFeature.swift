import Core
import Model

/// Projects abroad with their sites: what Decree 527 asks of a Chinese contractor, and what stands in writing between the
/// three parties of a third-country project.
///
/// A feature of its own, between corridors and orders: orders, cases and contracts name a project, which itself names
/// employers, their sites and agreements alone.
package enum ProjectsFeature: Feature {
    /// A project in the order of its life, then its sites.
    package static let endpoints: [Endpoint] =
        [
            .create(DraftProject.self, as: "draft", "Record a project abroad."),
            .change("amend", AmendProject.self, "Change it; a second person confirms anew."),
            .change("confirm", ConfirmProject.self, "Let it count, as a second person."),
            .change("report-embassy", ReportProject.self, "Record the report to the embassy."),
            .move(
                "complete",
                Project.self,
                as: "project.completed",
                by: .partnersManage,
                keeps: { [.endedOn($0.today)] },
                "Note that the works are done."
            ),
            .move(
                "cancel",
                Project.self,
                as: "project.cancelled",
                by: .partnersManage,
                because: "Why it is given up.",
                keeps: { said, context in [.endedOn(context.today), .endReason(said.reason)] },
                "Give it up."
            ),
        ] + Endpoint.readModel(projectReadModel) + [
            .create(AddProjectSite.self, as: "add", "Note that a project is built at a site."),
            .change("permit", PermitProjectSite.self, "Record the host state's permission."),
            .move(
                "remove",
                ProjectSite.self,
                as: "project-site.removed",
                by: .partnersManage,
                "Note that it is no longer built there."
            ),
        ] + Endpoint.readModel(projectSiteReadModel)

    /// What is asked of the project that a case or an order names: first what Decree 527 asks, then what a project of
    /// three parties needs.
    package static let projectRules: [any ProjectRule.Type] = [
        ProjectIsSafe.self, ProjectReserveHeld.self, ProjectReported.self,
        IntermediaryLicensed.self, SitePermitted.self, ThreePartiesBound.self,
    ]

    /// What a departure asks of the case's project.
    package static let caseRules: [any CaseRule.Type] = projectRules

    /// Checked on the feature's own actions.
    package static let rules: [any Rule.Type] = [MakerIsNotApprover.self]

    /// The states of the feature's nouns.
    package static let machines = [
        MachineTable(Project.self, ProjectState.self),
        MachineTable(ProjectSite.self, ProjectSiteState.self),
    ]
}
