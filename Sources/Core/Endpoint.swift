/// One thing that the API offers, as a pure description.
///
/// Router, OpenAPI document, command line and the tests that walk every route come from it.
public struct Endpoint: Sendable {
    /// What is behind it.
    public enum Work: Sendable {
        case action(any Action.Type)
        case inquiry(any Inquiry.Type)
        case survey(any Survey.Type)
        case list(Page)
        case item(Page)
    }

    /// The noun in API and command line.
    public let noun: any Noun.Type
    /// The verb in the command line, and in the path of a change.
    public let verb: String
    /// What it is for, in one line.
    public let summary: String
    /// What is behind it.
    public let work: Work
    /// Whether the path names one record.
    public let hasID: Bool
    /// Whether it makes its subject.
    public let isCreation: Bool
    /// Whether the path of a creation bears its verb, as one beside the usual creation does.
    public var isNamed = false
    /// The refusals of its own, beyond those that every endpoint shares.
    public let refusals: [String]

    /// `POST /v1/<plural>`
    public static func create<A: Action>(
        _: A.Type,
        as verb: String = "create",
        _ summary: String,
        refuses: [any RefusalCode] = []
    ) -> Endpoint {
        Endpoint(
            noun: A.Subject.self,
            verb: verb,
            summary: summary,
            work: .action(A.self),
            hasID: false,
            isCreation: true,
            refusals: refuses.map(\.word)
        )
    }

    /// `POST /v1/<plural>/<verb>`: a creation beside the usual one, or one whose subject is another noun
    /// than the one under which people look for it.
    public static func begin<N: Noun, A: Action>(
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
            work: .action(A.self),
            hasID: false,
            isCreation: true,
            refusals: refuses.map(\.word)
        )
        endpoint.isNamed = true
        return endpoint
    }

    /// `POST /v1/<plural>/{id}/<verb>`
    public static func change<A: Action>(
        _ verb: String,
        _: A.Type,
        _ summary: String,
        refuses: [any RefusalCode] = []
    ) -> Endpoint {
        Endpoint(
            noun: A.Subject.self,
            verb: verb,
            summary: summary,
            work: .action(A.self),
            hasID: true,
            isCreation: false,
            refusals: refuses.map(\.word)
        )
    }

    /// `GET /v1/<plural>/{id}/<verb>`
    public static func ask<Q: Inquiry>(_ verb: String, _: Q.Type, _ summary: String) -> Endpoint {
        Endpoint(
            noun: Q.Subject.self,
            verb: verb,
            summary: summary,
            work: .inquiry(Q.self),
            hasID: true,
            isCreation: false,
            refusals: []
        )
    }

    /// `GET /v1/<plural>/<verb>`
    public static func survey<S: Survey>(_ verb: String, _: S.Type, _ summary: String) -> Endpoint {
        Endpoint(
            noun: S.Subject.self,
            verb: verb,
            summary: summary,
            work: .survey(S.self),
            hasID: false,
            isCreation: false,
            refusals: []
        )
    }

    /// `GET /v1/<plural>` and `GET /v1/<plural>/{id}`
    public static func pages(_ page: Page) -> [Endpoint] {
        [
            Endpoint(
                noun: page.noun,
                verb: "list",
                summary: "List: \(page.summary)",
                work: .list(page),
                hasID: false,
                isCreation: false,
                refusals: []
            ),
            Endpoint(
                noun: page.noun,
                verb: "show",
                summary: "Show one: \(page.summary)",
                work: .item(page),
                hasID: true,
                isCreation: false,
                refusals: []
            ),
        ]
    }

    /// Whether it changes records.
    public var isWrite: Bool { if case .action = work { true } else { false } }

    /// `GET` or `POST`.
    public var method: String { isWrite ? "POST" : "GET" }

    /// The path as a template: `/v1/contracts/{id}/sign`.
    public var path: String {
        var path = "/v1/\(noun.plural)"
        if hasID { path += "/{id}" }
        switch work {
        case .action where hasID || isNamed, .inquiry, .survey: path += "/\(verb)"
        case .action, .list, .item: break
        }
        return path
    }

    /// What the caller must hold.
    public var permission: Permission {
        switch work {
        case .action(let action): action.permission
        case .inquiry(let inquiry): inquiry.permission
        case .survey(let survey): survey.permission
        case .list(let page), .item(let page): page.permission
        }
    }

    /// The properties of the body of a write, or of the query of a read.
    public var fields: [Field] {
        switch work {
        case .action(let action): Field.all(of: action, help: action.help)
        case .inquiry(let inquiry): Field.all(of: inquiry, help: inquiry.help)
        case .survey(let survey): Field.all(of: survey, help: survey.help)
        case .list(let page): page.listFields
        case .item(let page): page.itemFields
        }
    }
}

extension RefusalCode {
    var word: String { rawValue }
}
