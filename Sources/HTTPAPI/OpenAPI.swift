import Core
import TransparencyLog

/// The API's description (OpenAPI 3.1), made from the endpoints alone.
package enum OpenAPI {
    /// The document.
    package static func document(of endpoints: [Endpoint]) -> JSON {
        var paths: [String: [String: JSON]] = [:]
        for endpoint in endpoints {
            paths[endpoint.path, default: [:]][endpoint.method.lowercased()] = operation(endpoint)
        }
        let tags = Set(endpoints.map { $0.noun.plural }).sorted()
        return .object([
            "openapi": "3.1.0", "info": info, "servers": .array([["url": "/"]]),
            "security": .array([["bearer": .array([])]]),
            "tags": .array(tags.map { ["name": .text($0)] }),
            "paths": .object(paths.mapValues { .object($0) }), "components": components,
        ])
    }

    private static let info: JSON = [
        "title": "Homeward", "version": "1",
        "summary": "Case files of workers who go abroad through a recruitment agency.",
        "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
    ]

    private static let components: JSON = [
        "securitySchemes": ["bearer": ["type": "http", "scheme": "bearer"]],
        "schemas": ["receipt": receipt, "problem": problem],
    ]

    private static func operation(_ endpoint: Endpoint) -> JSON {
        var operation: [String: JSON] = [
            "operationId": .text("\(endpoint.noun.singular)-\(endpoint.verb)"),
            "summary": .text(endpoint.summary), "tags": [.text(endpoint.noun.plural)],
            "description": .text(
                "Needs the permission `\(endpoint.permission.rawValue)`."
                    + (endpoint.refusals.isEmpty
                        ? ""
                        : " Refusals of its own: \(endpoint.refusals.joined(separator: ", ")).")
            ),
            "parameters": .array(parameters(endpoint)),
            "responses": responses(endpoint),
        ]
        if endpoint.isWrite {
            operation["requestBody"] = [
                "required": .bool(endpoint.fields.contains(where: \.isRequired)),
                "content": ["application/json": ["schema": body(endpoint.fields)]],
            ]
        }
        return .object(operation)
    }

    private static func parameters(_ endpoint: Endpoint) -> [JSON] {
        var parameters: [JSON] = []
        if endpoint.hasID {
            parameters.append([
                "name": "id", "in": "path", "required": true,
                "schema": ["type": "string"],
                "description": .text("The id of the \(endpoint.noun.singular)."),
            ])
        }
        if endpoint.isWrite {
            parameters.append(header("Idempotency-Key", "Makes a repeated request one effect."))
            parameters.append(header("Prefer", "validate-only: run everything, keep nothing."))
            if endpoint.hasID {
                parameters.append(header("If-Match", "The ETag that was seen; 428 without it."))
            }
        } else {
            parameters += endpoint.fields.map { field in
                [
                    "name": .text(field.name), "in": "query", "required": .bool(field.isRequired),
                    "schema": field.schema, "description": .text(field.help),
                ]
            }
        }
        return parameters
    }

    private static func header(_ name: String, _ meaning: String) -> JSON {
        [
            "name": .text(name), "in": "header", "required": false, "schema": ["type": "string"],
            "description": .text(meaning),
        ]
    }

    private static func body(_ fields: [Field]) -> JSON {
        var properties: [String: JSON] = [:]
        for field in fields {
            var schema = field.schema.object ?? [:]
            schema["description"] = .text(field.help)
            properties[field.name] = .object(schema)
        }
        return [
            "type": "object", "properties": .object(properties),
            "required": .array(fields.filter(\.isRequired).map { .text($0.name) }),
            "additionalProperties": false,
        ]
    }

    private static func responses(_ endpoint: Endpoint) -> JSON {
        let code = endpoint.isCreation ? "201" : "200"
        return [
            code: [
                "description": .text(endpoint.summary),
                "content": ["application/json": ["schema": reply(endpoint)]],
            ],
            "default": [
                "description": "A problem (RFC 9457).",
                "content": [
                    "application/problem+json": ["schema": ["$ref": "#/components/schemas/problem"]]
                ],
            ],
        ]
    }

    private static func reply(_ endpoint: Endpoint) -> JSON {
        switch endpoint.work {
        case .write: ["$ref": "#/components/schemas/receipt"]
        case .itemQuery, .collectionQuery: ["type": "object"]
        case .item(let model): row(model)
        case .list(let model):
            [
                "type": "object", "required": ["items"],
                "properties": [
                    "items": ["type": "array", "items": row(model)],
                    "next": ["type": "string", "description": "Where the next page begins."],
                ],
            ]
        }
    }

    private static func row(_ model: ReadModel) -> JSON {
        var properties: [String: JSON] = [:]
        for column in model.columns {
            var schema = column.kind.schema.object ?? [:]
            if let type = schema["type"] { schema["type"] = [type, "null"] }
            schema["description"] = .text(column.meaning)
            properties[column.name.description] = .object(schema)
        }
        return ["type": "object", "properties": .object(properties)]
    }

    private static let receipt: JSON = [
        "type": "object", "required": ["id", "version", "done", "leaf"],
        "properties": [
            "id": ["type": "string"], "version": ["type": "integer"],
            "done": ["type": "string", "description": "The event, in the past participle."],
            "state": ["type": "string"],
            "event": ["type": "string", "description": "The event's id; absent in a rehearsal."],
            "leaf": [
                "type": "string",
                "description": "The leaf's hash: keep it, it proves later what was recorded now.",
            ],
            "gate": ["type": "object", "description": "The rules that were checked."],
        ],
    ]

    private static let problem: JSON = [
        "type": "object", "required": ["type", "title", "status", "detail", "instance"],
        "properties": [
            "type": ["type": "string", "description": "Explained by the server at this path."],
            "title": ["type": "string"], "status": ["type": "integer"],
            "detail": ["type": "string"], "instance": ["type": "string"],
            "errors": [
                "type": "array",
                "items": [
                    "type": "object",
                    "properties": ["pointer": ["type": "string"], "detail": ["type": "string"]],
                ],
            ],
            "gate": ["type": "object"],
        ],
    ]
}
