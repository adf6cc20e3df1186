import Core
import Model

extension Office {
    /// A person whose identity was verified, unless the state is another; one merged has another to be merged into.
    package func person(
        _ state: PersonState = .verified,
        born: CalendarDate = "1998-05-17",
        adding more: [Assignment<Person>] = []
    ) async throws -> ID<Person> {
        let survivor = state == .merged ? try await person(born: born, adding: more) : nil
        return try await plant(
            Person.self,
            [
                .nativeName("李雷"), .familyName("LI"), .givenName("LEI"),
                .birthDate(BirthDate(born)),
                .sex(.male), .nationality(.cn), .languages([.chinese]), .mergedInto(survivor),
                .state(state),
            ],
            adding: more
        )
    }

    /// Wang Xiaoming of the request bodies, with a profile that an employer can be found for.
    package func applicant(
        _ state: PersonState = .verified,
        born: CalendarDate = "1990-01-01"
    ) async throws -> ID<Person> {
        try await person(
            state,
            born: born,
            adding: [
                .nativeName("王小明"), .familyName("WANG"), .givenName("XIAOMING"),
                .skillLevel(.skilled), .occupations(["7511"]), .languageSkills(["ja:A2"]),
            ]
        )
    }

    /// The worker of a case.
    package func person(of caseFile: ID<CaseFile>) async throws -> ID<Person> {
        try await record(of: caseFile).person
    }
}
