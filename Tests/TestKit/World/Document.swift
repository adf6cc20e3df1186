import Core
import Model

extension Office {
    /// A document of a person.
    @discardableResult
    package func document(
        _ kind: DocumentKind,
        _ state: DocumentState,
        of person: ID<Person>,
        until end: CalendarDate? = nil,
        adding more: [Assignment<Document>] = []
    ) async throws -> ID<Document> {
        try await plant(
            Document.self,
            [
                .person(person), .kind(kind), .issuer("University"), .expiresOn(end),
                .state(state),
            ],
            adding: more
        )
    }
}
