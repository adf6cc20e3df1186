import Core
import Model

extension Office {
    /// A case of a person at a workplace.
    package func caseFile(
        _ state: CaseState = .open,
        of person: ID<Person>,
        at place: Workplace,
        in country: Country = .jp,
        under programme: ShortText = "JP-SSW-1",
        from departure: CalendarDate = "2026-12-01",
        until end: CalendarDate = "2029-11-30",
        adding more: [Assignment<CaseFile>] = []
    ) async throws -> ID<CaseFile> {
        try await plant(
            CaseFile.self,
            [
                .person(person), .employer(place.employer), .site(place.site),
                .destination(country), .programme(programme), .occupation("7511"),
                .plannedDeparture(departure), .plannedEnd(end),
                .endReason(state == .withdrawn ? .workerWithdrew : nil), .state(state),
            ],
            adding: more
        )
    }

    /// A case from 2027-01-10 to 2028-01-09 with a worker, an employer and a site of its own.
    package func placed(
        _ state: CaseState = .open,
        in country: Country = .jp,
        under programme: ShortText = "JP-TITP-1",
        from departure: CalendarDate = "2027-01-10",
        until end: CalendarDate = "2028-01-09",
        adding more: [Assignment<CaseFile>] = []
    ) async throws -> ID<CaseFile> {
        try await caseFile(
            state,
            of: person(),
            at: workplace(in: country),
            in: country,
            under: programme,
            from: departure,
            until: end,
            adding: more
        )
    }

    /// Where the work of a case is.
    package func workplace(of caseFile: ID<CaseFile>) async throws -> Workplace {
        let file = try await record(of: caseFile)
        return Workplace(employer: file.employer, site: file.site)
    }
}
