/// One thing that the API offers, as a pure description.
///
/// Router, OpenAPI document, command line and the tests that walk every route come from it.
package struct Endpoint: Sendable {
    /// What is behind it.
    package enum Work: Sendable {
        case write(any WriteOperation)
        case itemQuery(any ItemQuery.Type)
        case collectionQuery(any CollectionQuery.Type)
        case list(ReadModel)
        case item(ReadModel)
    }

    /// The noun in API and command line.
    package let noun: any Noun.Type
    /// The verb in the command line, and in the path of a change.
    package let verb: String
    /// What it is for, in one line.
    package let summary: String
    /// What is behind it.
    package let work: Work
    /// Whether the path names one record.
    package let hasID: Bool
    /// Whether it makes its subject.
    package let isCreation: Bool
    /// Whether the path of a creation bears its verb, as one beside the usual creation does.
    package var isNamed = false
    /// The refusals of its own, beyond those that every endpoint shares.
    package let refusals: [String]

    /// `POST /v1/<plural>`
    package static func create<A: Action>(
        _: A.Type,
        as verb: String = "create",
        _ summary: String,
        refuses: [any RefusalCode] = []
    ) -> Endpoint {
        Endpoint(
            noun: A.Subject.self,
            verb: verb,
            summary: summary,
            work: .write(ActionOperation<A>()),
            hasID: false,
            isCreation: true,
            refusals: refuses.map(\.word)
        )
    }

    /// `POST /v1/<plural>/<verb>`: a creation beside the usual one, or one whose subject is another noun
    /// than the one under which people look for it.
    package static func begin<N: Noun, A: Action>(
        _ verb: String,
        under noun: N.Type,
        _: A.Type,
        _ summary: String,
        refuses: [any RefusalCode] = []
    ) -> Endpoint {
        var endpoint = Endpoint(
            noun: noun,
            verb: verb,
            summary: summary,
            work: .write(ActionOperation<A>()),
            hasID: false,
            isCreation: true,
            refusals: refuses.map(\.word)
        )
        endpoint.isNamed = true
        return endpoint
    }

    /// `POST /v1/<plural>/{id}/<verb>`
    package static func change<A: Action>(
        _ verb: String,
        _: A.Type,
        _ summary: String,
        refuses: [any RefusalCode] = []
    ) -> Endpoint {
        change(ActionOperation<A>(), verb, summary, refuses: refuses)
    }

    static func change<O: WriteOperation>(
        _ operation: O,
        _ verb: String,
        _ summary: String,
        refuses: [any RefusalCode]
    ) -> Endpoint {
        Endpoint(
            noun: O.Subject.self,
            verb: verb,
            summary: summary,
            work: .write(operation),
            hasID: true,
            isCreation: false,
            refusals: refuses.map(\.word)
        )
    }

    /// `GET /v1/<plural>/{id}/<verb>`
    package static func itemQuery<Q: ItemQuery>(_ verb: String, _: Q.Type, _ summary: String)
        -> Endpoint
    {
        Endpoint(
            noun: Q.Subject.self,
            verb: verb,
            summary: summary,
            work: .itemQuery(Q.self),
            hasID: true,
            isCreation: false,
            refusals: []
        )
    }

    /// `GET /v1/<plural>/<verb>`
    package static func collectionQuery<S: CollectionQuery>(
        _ verb: String,
        _: S.Type,
        _ summary: String
    ) -> Endpoint {
        Endpoint(
            noun: S.Subject.self,
            verb: verb,
            summary: summary,
            work: .collectionQuery(S.self),
            hasID: false,
            isCreation: false,
            refusals: []
        )
    }

    /// `GET /v1/<plural>` and `GET /v1/<plural>/{id}`
    package static func readModel(_ model: ReadModel) -> [Endpoint] {
        [
            Endpoint(
                noun: model.noun,
                verb: "list",
                summary: "List: \(model.summary)",
                work: .list(model),
                hasID: false,
                isCreation: false,
                refusals: []
            ),
            Endpoint(
                noun: model.noun,
                verb: "show",
                summary: "Show one: \(model.summary)",
                work: .item(model),
                hasID: true,
                isCreation: false,
                refusals: []
            ),
        ]
    }

    /// Whether it changes records.
    package var isWrite: Bool { if case .write = work { true } else { false } }

    /// `GET` or `POST`.
    package var method: String { isWrite ? "POST" : "GET" }

    /// The path as a template: `/v1/contracts/{id}/sign`.
    package var path: String {
        var path = "/v1/\(noun.plural)"
        if hasID { path += "/{id}" }
        switch work {
        case .write where hasID || isNamed, .itemQuery, .collectionQuery: path += "/\(verb)"
        case .write, .list, .item: break
        }
        return path
    }

    /// What the caller must hold.
    package var permission: Permission {
        switch work {
        case .write(let operation): operation.permission
        case .itemQuery(let itemQuery): itemQuery.permission
        case .collectionQuery(let collectionQuery): collectionQuery.permission
        case .list(let model), .item(let model): model.permission
        }
    }

    /// The properties of the body of a write, or of the query of a read.
    package var fields: [Field] {
        switch work {
        case .write(let operation): operation.fields
        case .itemQuery(let query): Field.all(of: query, help: query.help, ranges: query.ranges)
        case .collectionQuery(let query):
            Field.all(of: query, help: query.help, ranges: query.ranges)
        case .list(let model): model.listFields
        case .item(let model): model.itemFields
        }
    }
}

extension RefusalCode {
    var word: String { rawValue }
}
