import Core
import Model

extension Office {
    /// A project of an employer with all that Decree 527 asks of the agency as its contractor; a third-country one with a
    /// contract of three parties.
    @discardableResult
    package func project(
        _ state: ProjectState = .confirmed,
        _ kind: ProjectKind = .contracted,
        of employer: ID<Employer>,
        in country: Country = .mn,
        adding more: [Assignment<Project>] = []
    ) async throws -> ID<Project> {
        let isOwn = kind == .contracted
        let isOver = state == .completed || state == .cancelled
        return try await plant(
            Project.self,
            [
                .kind(kind), .name("Ring road"), .employer(employer), .isOwn(isOwn),
                .owner("Roads Department"), .country(country), .contractNumber("EPC 7"),
                .contractSignedOn("2026-10-01"), .safetyHead("Zhao Gang"),
                .safetyPlanAdoptedOn("2026-10-10"), .reserveMode(isOwn ? .cash : nil),
                .reserveMinor(isOwn ? 30_000_000 : nil), .reserveCurrency(isOwn ? .cny : nil),
                .reserveBank(isOwn ? "Bank of Yanbian" : nil), .embassyReportedOn("2026-10-05"),
                .embassyReceipt("E-7"), .threePartyContract(isOwn ? nil : "TP 7"),
                .threePartySignedOn(isOwn ? nil : "2026-10-02"), .madeBy(second.human),
                .confirmedBy(state == .drafted ? nil : anyone.human),
                .endedOn(isOver ? "2026-11-01" : nil),
                .endReason(state == .cancelled ? "The owner withdrew." : nil), .state(state),
            ],
            adding: more
        )
    }

    /// A site of a project, permitted for a year from the first of November; without a last day not permitted.
    @discardableResult
    package func projectSite(
        _ state: ProjectSiteState = .current,
        of project: ID<Project>,
        at site: ID<Site>,
        until last: CalendarDate? = "2027-10-31"
    ) async throws -> ID<ProjectSite> {
        let isPermitted = last != nil
        return try await plant(
            ProjectSite.self,
            [
                .project(project), .site(site), .permissionNumber(isPermitted ? "P-7" : nil),
                .permissionAuthority(isPermitted ? "Ministry of Labour" : nil),
                .permissionFrom(isPermitted ? "2026-11-01" : nil), .permissionUntil(last),
                .state(state),
            ]
        )
    }
}
