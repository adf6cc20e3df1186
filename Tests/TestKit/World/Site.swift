import Core
import Model

/// An employer and one of its sites.
package struct Workplace: Sendable {
    package let employer: ID<Employer>
    package let site: ID<Site>

    /// The parts of two, put together by a test.
    package init(employer: ID<Employer>, site: ID<Site>) {
        self.employer = employer
        self.site = site
    }
}

extension Office {
    /// A site of an employer, in the time zone of its country.
    package func site(
        _ state: SiteState = .open,
        of employer: ID<Employer>,
        in country: Country = .jp,
        adding more: [Assignment<Site>] = []
    ) async throws -> ID<Site> {
        try await plant(
            Site.self,
            [
                .employer(employer), .name("Plant 1"), .country(country),
                .address("1-1 Chuo, Aomori"),
                .timeZone(country == .kr ? "Asia/Seoul" : "Asia/Tokyo"), .state(state),
            ],
            adding: more
        )
    }

    /// An employer with a site.
    package func workplace(
        employer state: EmployerState = .approved,
        site: SiteState = .open,
        in country: Country = .jp
    ) async throws -> Workplace {
        let employer = try await employer(state, in: country)
        return Workplace(
            employer: employer,
            site: try await self.site(site, of: employer, in: country)
        )
    }
}
