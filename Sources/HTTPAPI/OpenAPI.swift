import Core
import TransparencyLog

/// The API's description (OpenAPI 3.1), made from the endpoints alone.
package struct OpenAPI {
    /// The document: one line an operation and one line a component, so that a change is a readable difference.
    package let text: String

    /// Describes endpoints.
    ///
    /// - Throws: Where a value cannot be written as JSON.
    package init(of endpoints: [Endpoint]) throws {
        var writer = Writer(of: endpoints)
        var paths: [String: [String: JSON]] = [:]
        for endpoint in endpoints {
            paths[endpoint.path, default: [:]][endpoint.method.lowercased()] =
                writer.operation(endpoint)
        }
        let tags = Set(endpoints.map { $0.noun.plural }).sorted()
        text = try Self.lines([
            ("openapi", .value("3.1.0")), ("info", .value(Self.info)),
            ("servers", .value([["url": "/"]])), ("security", .value([["bearer": []]])),
            ("tags", .value(.array(tags.map { ["name": .text($0)] }))),
            ("paths", .map(paths.mapValues { .map($0.mapValues { .value($0) }) })),
            ("components", .map(writer.components.mapValues { .map($0.mapValues { .value($0) }) })),
        ])
    }

    private static let info: JSON = [
        "title": "Homeward", "version": "1",
        "summary": "Case files of workers who go abroad through a recruitment agency.",
        "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
    ]

    /// A part of the document: a value stands on one line, a map has one line an entry.
    private indirect enum Part {
        case value(JSON)
        case map([String: Part])

        func text() throws -> String {
            switch self {
            case .value(let value): String(decoding: try value.canonical(), as: UTF8.self)
            case .map(let parts):
                try OpenAPI.lines(parts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
            }
        }
    }

    private static func lines(_ parts: [(String, Part)]) throws -> String {
        let lines = try parts.map { name, part in
            let name = String(decoding: try JSON.text(name).canonical(), as: UTF8.self)
            return "\(name):\(try part.text())"
        }
        return "{\n\(lines.joined(separator: ",\n"))\n}"
    }
}

extension OpenAPI {
    /// Writes operations, and keeps what they share.
    struct Writer {
        private let book = SchemaBook()
        private var parameters = OpenAPI.parameters
        /// What single operations tell in their receipts; a word has one type, whoever says it.
        private var replies: [String: JSON] = [:]
        /// The names of bodies that more than one operation takes, by their shape.
        private let sharedBodies: [BodyShape: String]

        init(of endpoints: [Endpoint]) { sharedBodies = BodyShape.shared(of: endpoints) }

        /// The components that the operations refer to.
        var components: [String: [String: JSON]] {
            // Made first, for it describes the report of a gate in the book.
            let shared = OpenAPI.schemas(book, replies: replies)
            return [
                "schemas": book.components.merging(shared) { own, _ in own },
                "parameters": parameters, "responses": OpenAPI.responses,
                "headers": OpenAPI.headers,
                "securitySchemes": ["bearer": ["type": "http", "scheme": "bearer"]],
            ]
        }

        mutating func operation(_ endpoint: Endpoint) -> JSON {
            var operation: [String: JSON] = [
                "operationId": .text("\(endpoint.noun.singular)-\(endpoint.verb)"),
                "summary": .text(endpoint.summary), "tags": [.text(endpoint.noun.plural)],
                "x-permission": .text(endpoint.permission.rawValue),
                "responses": responses(endpoint),
            ]
            let parameters = parameters(endpoint)
            if !parameters.isEmpty { operation["parameters"] = .array(parameters) }
            if !endpoint.refusals.isEmpty {
                operation["x-refusals"] = .array(endpoint.refusals.map(JSON.text))
            }
            // An operation that says nothing takes no body.
            if endpoint.isWrite, !endpoint.fields.isEmpty {
                operation["requestBody"] = body(endpoint)
            }
            if case .write(let write) = endpoint.work {
                let told = tell(write.reply)
                if !told.isEmpty { operation["x-receipt"] = .array(told.map(JSON.text)) }
            }
            return .object(operation)
        }

        /// Adds the words of a reply to the receipt's schema.
        ///
        /// - Returns: The words.
        private mutating func tell(_ reply: any Decodable.Type) -> [String] {
            guard reply != NoReply.self else { return [] }
            let properties = book.properties(of: reply).object ?? [:]
            replies.merge(properties) { old, new in
                // The document is made at the start, so no request meets this.
                guard old == new else {
                    preconditionFailure("\(reply) and another reply: \(old), \(new)")
                }
                return old
            }
            return properties.keys.sorted()
        }

        private mutating func parameters(_ endpoint: Endpoint) -> [JSON] {
            var names: [String] = []
            if endpoint.hasID { names.append(pathID(endpoint.noun)) }
            switch endpoint.work {
            case .write:
                names += ["IdempotencyKey", "Prefer"] + (endpoint.hasID ? ["IfMatch"] : [])
            case .item: names.append("Fields")
            case .list(let model):
                return (names + ["Fields", "Limit", "Cursor", "Order"]).map(Self.parameter)
                    + filters(model)
            case .itemQuery, .collectionQuery:
                return names.map(Self.parameter) + endpoint.fields.map(query)
            }
            return names.map(Self.parameter)
        }

        private static func parameter(_ name: String) -> JSON {
            ["$ref": .text("#/components/parameters/\(name)")]
        }

        /// The id in the path, shared by the noun's operations.
        private mutating func pathID(_ noun: any Noun.Type) -> String {
            let name = "\(noun.title)InPath"
            parameters[name] = [
                "name": "id", "in": "path", "required": true, "schema": id(of: noun),
                "description": .text("The id of the \(noun.singular)."),
                "example": .text(example(of: noun)),
            ]
            return name
        }

        private func id<N: Noun>(of noun: N.Type) -> JSON { book.schema(of: ID<N>.self) }

        private func example<N: Noun>(of noun: N.Type) -> String { ID<N>.example }

        private func query(_ field: Field) -> JSON {
            var parameter: [String: JSON] = [
                "name": .text(field.name), "in": "query", "required": .bool(field.isRequired),
                "schema": book.schema(of: field),
                "description": .text(field.help),
            ]
            parameter["example"] = field.example
            return .object(parameter)
        }

        private func filters(_ model: ReadModel) -> [JSON] {
            model.columns.filter { model.filters.contains($0.name.description) }.map { column in
                [
                    "name": .text(column.name.description), "in": "query",
                    "schema": book.schema(of: model.filter(by: column), else: column.kind.schema),
                    "description": .text("Only rows with this value. \(column.meaning)"),
                ]
            }
        }

        private func body(_ endpoint: Endpoint) -> JSON {
            let required = endpoint.fields.filter(\.isRequired)
            let shared = sharedBodies[BodyShape(endpoint)]
            let schema = book.add(shared ?? "\(endpoint.verb.titled)\(endpoint.noun.title)") {
                let properties = endpoint.fields.map { field in
                    (field.name, book.schema(of: field, meaning: shared == nil ? field.help : nil))
                }
                return [
                    "type": "object",
                    "properties": .object(Dictionary(uniqueKeysWithValues: properties)),
                    "required": .array(required.map { .text($0.name) }),
                    "additionalProperties": false,
                ]
            }
            // The required fields are enough for an example, and it stays short.
            let shown = (required.isEmpty ? Array(endpoint.fields.prefix(1)) : required)
                .compactMap { field in field.example.map { (field.name, $0) } }
            var body: [String: JSON] = [
                "required": .bool(!required.isEmpty),
                "content": [
                    "application/json": [
                        "schema": schema,
                        "example": .object(Dictionary(uniqueKeysWithValues: shown)),
                    ]
                ],
            ]
            if shared != nil {
                let fields = endpoint.fields
                let helps = fields.map { fields.count == 1 ? $0.help : "\($0.name): \($0.help)" }
                body["description"] = .text(helps.joined(separator: " "))
            }
            return .object(body)
        }

        private func responses(_ endpoint: Endpoint) -> JSON {
            var responses: [String: JSON] = [:]
            for status in OpenAPI.statuses(of: endpoint) {
                responses["\(status)"] = ["$ref": .text("#/components/responses/\(status)")]
            }
            switch endpoint.work {
            case .write:
                responses["200"] = ["$ref": "#/components/responses/Receipt"]
                if endpoint.isCreation {
                    responses["201"] = ["$ref": "#/components/responses/Receipt"]
                }
            case .itemQuery(let query):
                responses["200"] = Self.answer(schema(of: query), endpoint.summary)
            case .collectionQuery(let query):
                responses["200"] = Self.answer(schema(of: query), endpoint.summary)
            case .item(let model):
                responses["200"] = Self.answer(row(model), endpoint.summary, header: "ETag")
            case .list(let model):
                responses["200"] = Self.answer(page(model), endpoint.summary, header: "Link")
            }
            return .object(responses)
        }

        private static func answer(
            _ schema: JSON,
            _ summary: String,
            header: String? = nil
        ) -> JSON {
            var answer: [String: JSON] = [
                "description": .text(summary), "content": ["application/json": ["schema": schema]],
            ]
            if let header {
                answer["headers"] = [
                    header: ["$ref": .text("#/components/headers/\(header)")]
                ]
            }
            return .object(answer)
        }

        private func schema<Q: ItemQuery>(of _: Q.Type) -> JSON { book.schema(of: Q.Answer.self) }

        private func schema<Q: CollectionQuery>(of _: Q.Type) -> JSON {
            book.schema(of: Q.Answer.self)
        }

        /// A record, as a list and a page of its own show it.
        private func row(_ model: ReadModel) -> JSON {
            book.add(model.noun.title) {
                let properties = model.columns.map { column in
                    let schema = book.schema(
                        of: column.kind.isID ? nil : model.type(of: column),
                        else: column.kind.schema,
                        isNullable: model.isNullable(column),
                        meaning: column.meaning
                    )
                    return (column.name.description, schema)
                }
                return [
                    "type": "object", "description": .text(model.summary),
                    "properties": .object(Dictionary(uniqueKeysWithValues: properties)),
                    "required": .array(model.columns.map { .text($0.name.description) }),
                ]
            }
        }

        private func page(_ model: ReadModel) -> JSON {
            let row = row(model)
            return book.add("\(model.noun.title)Page") {
                [
                    "type": "object", "required": ["items"],
                    "properties": [
                        "items": ["type": "array", "items": row],
                        "next": ["type": "string", "description": "Where the next page begins."],
                    ],
                ]
            }
        }
    }
}
