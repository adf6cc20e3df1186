import Core
import TransparencyLog

/// What all operations share: parameters, headers, answers and their schemas.
extension OpenAPI {
    static let parameters: [String: JSON] = [
        "IdempotencyKey": [
            "name": "Idempotency-Key", "in": "header",
            "schema": ["type": "string", "pattern": "^[!-~]{16,128}$"],
            "description": "Makes a repeated request one effect.",
        ],
        "Prefer": [
            "name": "Prefer", "in": "header",
            "schema": ["$ref": "#/components/schemas/Preference"],
            "description": "validate-only: run everything, keep nothing.",
        ],
        "IfMatch": [
            "name": "If-Match", "in": "header", "required": true,
            "schema": ["type": "string", "pattern": "^\"[1-9][0-9]{0,9}\"$"],
            "description": "The ETag that was seen.", "example": "\"1\"",
        ],
        "Fields": [
            "name": "fields", "in": "query", "schema": ["type": "string"],
            "description":
                "Columns with commas between: the answer then holds these alone, whatever its schema requires.",
        ],
        "Limit": [
            "name": "limit", "in": "query",
            "schema": ["type": "integer", "minimum": 1, "maximum": 200],
            "description": "Rows a page; 50 when not given.", "example": 50,
        ],
        "Cursor": [
            "name": "cursor", "in": "query", "schema": ["type": "string"],
            "description": "Where the page before ended, as its `next` says.",
        ],
        "Order": [
            "name": "order", "in": "query",
            "schema": ["$ref": "#/components/schemas/ListOrder"],
            "description": "Oldest first when not given.",
        ],
    ]

    static let headers: [String: JSON] = [
        "ETag": [
            "schema": ["type": "string"],
            "description": "The version, which the next change names in If-Match.",
        ],
        "Link": [
            "schema": ["type": "string"],
            "description": "The next page (RFC 8288); absent on the last.",
        ],
        "IdempotentReplayed": [
            "schema": ["type": "string", "enum": ["true"]],
            "description": "The answer to an earlier request with the same key.",
        ],
        "PreferenceApplied": [
            "schema": ["$ref": "#/components/schemas/Preference"],
            "description": "It was a rehearsal: nothing was kept.",
        ],
    ]

    /// The problems that an operation may answer with; any may also meet one of `default`.
    static func statuses(of endpoint: Endpoint) -> [String] {
        var statuses = ["400", "401", "403", "503", "default"]
        if endpoint.hasID { statuses.append("404") }
        if endpoint.isWrite { statuses += ["409", "422"] }
        if endpoint.isWrite, endpoint.hasID { statuses += ["412", "428"] }
        return statuses
    }

    static var responses: [String: JSON] {
        let meanings = [
            "400": "The request cannot be read.", "401": "Sign in first.",
            "403": "The role does not hold the permission.", "404": "No such record.",
            "409": "State, version or key stand against it.", "412": "Someone changed it first.",
            "422": "The values do not fit, or a rule forbids the step.",
            "428": "Say which version you saw.",
            "503": "Nothing was done, or the outcome is unknown: wait and repeat.",
            "default": "Any other problem.",
        ]
        var responses = meanings.mapValues { meaning -> JSON in
            [
                "description": .text(meaning),
                "content": [
                    "application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]
                ],
            ]
        }
        responses["Receipt"] = [
            "description": "Done, or rehearsed.",
            "headers": [
                "ETag": ["$ref": "#/components/headers/ETag"],
                "Idempotent-Replayed": ["$ref": "#/components/headers/IdempotentReplayed"],
                "Preference-Applied": ["$ref": "#/components/headers/PreferenceApplied"],
            ],
            "content": ["application/json": ["schema": ["$ref": "#/components/schemas/Receipt"]]],
        ]
        return responses
    }

    /// The schemas of receipts and problems, which no type of Swift decodes. `replies` is what single operations tell
    /// in a receipt, as their `x-receipt` says; absent in a rehearsal.
    static func schemas(_ book: SchemaBook, replies: [String: JSON]) -> [String: JSON] {
        let gate = book.schema(of: GateReport.self)
        let receipt: [String: JSON] = [
            "id": book.schema(of: TypeID.self), "version": ["type": "integer"],
            "done": ["type": "string", "description": "The event, in the past participle."],
            "state": ["type": "string"],
            "event_id": book.schema(of: TypeID.self, meaning: "Absent in a rehearsal."),
            "leaf": [
                "type": "string",
                "description":
                    "The leaf's hash: keep it, it proves later what was recorded now. Absent in a rehearsal.",
            ],
            "rehearsed": [
                "type": "boolean", "description": "True where nothing was kept; absent otherwise.",
            ],
            "gate": gate,
        ]
        return [
            "Receipt": [
                "type": "object", "required": ["id", "version", "done"],
                "properties": .object(receipt.merging(replies) { common, _ in common }),
            ],
            "Problem": [
                "type": "object", "required": ["type", "title", "status", "detail", "instance"],
                "properties": [
                    "type": [
                        "type": "string", "description": "Explained by the server at this path.",
                    ],
                    "title": ["type": "string"], "status": ["type": "integer"],
                    "detail": ["type": "string"], "instance": ["type": "string"],
                    "errors": [
                        "type": "array", "items": ["$ref": "#/components/schemas/InputError"],
                    ],
                    "gate": gate,
                ],
            ],
            "Preference": ["type": "string", "pattern": "^validate-only$"],
            "ListOrder": ["type": "string", "enum": ["oldest", "newest"]],
            "InputError": [
                "type": "object", "required": ["pointer", "detail"],
                "properties": ["pointer": ["type": "string"], "detail": ["type": "string"]],
            ],
        ]
    }
}
