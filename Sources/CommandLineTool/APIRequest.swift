import Core
import Foundation
import TransparencyLog

/// One command on its way to the API and back.
struct APIRequest {
    let endpoint: Endpoint
    let given: GivenArguments

    func run() async throws {
        guard let connection = given.connection else { return }
        let client = try connection.client()
        let answer: Client.Answer
        if endpoint.isWrite {
            answer = try await write(client)
        } else {
            answer = try await read(client)
        }
        guard answer.status < 300 else { throw ErrorReport(answer: answer).failure() }
        let formatter = OutputFormatter(
            format: connection.output,
            endpoint: endpoint,
            isForExcel: connection.excel,
            asked: (given.values["fields"]?.first ?? "").split(separator: ",").map(String.init)
        )
        formatter.show(answer.json)
    }

    private var path: String {
        endpoint.path.replacing("{id}", with: given.id ?? "")
    }

    private func write(_ client: Client) async throws -> Client.Answer {
        var headers = [
            ("Idempotency-Key", given.write?.key ?? "cli-" + UUID().uuidString.lowercased())
        ]
        if given.write?.dryRun == true { headers.append(("Prefer", "validate-only")) }
        if endpoint.hasID { headers.append(("If-Match", try await seen(client))) }
        let body = try JSON.object(body()).canonical()
        return try await client.send("POST", path, headers: headers, body: body)
    }

    /// The version that the change names: the one given, or the one that stands now.
    private func seen(_ client: Client) async throws -> String {
        if let seen = given.write?.seen { return "\"\(seen)\"" }
        let item = "/v1/\(endpoint.noun.plural)/\(given.id ?? "")"
        let answer = try await client.send("GET", item, query: [("fields", "version")])
        guard answer.status == 200, let tag = answer.tag else {
            throw ErrorReport(answer: answer).failure()
        }
        return tag
    }

    /// The body that the options make.
    func body() throws -> [String: JSON] {
        var body: [String: JSON] = [:]
        for field in endpoint.fields {
            let texts = try (given.values[field.name] ?? []).map(text)
            if field.schema["type"]?.text == "array" {
                guard !texts.isEmpty else { continue }
                body[field.name] = try field.list(from: texts)
            } else if let text = texts.first {
                body[field.name] = try field.typed(text)
            }
        }
        return body
    }

    private func read(_ client: Client) async throws -> Client.Answer {
        let query = try endpoint.fields.flatMap { field in
            try (given.values[field.name] ?? []).map { (field.name, try text($0)) }
        }
        guard given.list?.all == true else {
            return try await client.send("GET", path, query: query)
        }
        return try await client.allPages(path, query)
    }

    /// `@file` stands for the file's content, `@@…` for a text that begins with @.
    private func text(_ argument: String) throws -> String {
        guard argument.hasPrefix("@") else { return argument }
        let rest = String(argument.dropFirst())
        guard !rest.hasPrefix("@") else { return rest }
        let file = TextFile(name: rest, encoding: given.encoding, terminal: TypedText().oldEncoding)
        return try file.text()
    }
}

extension Field {
    /// One text that is a JSON array, or several that are its elements.
    fileprivate func list(from texts: [String]) throws -> JSON {
        if texts.count == 1, let text = texts.first,
            case .array(let items) = try typed(text)
        {
            return .array(items)
        }
        let element = Field(
            name: name,
            type: (type as? any ManyValues.Type)?.element as? any FieldValue.Type,
            schema: schema["items"] ?? [:],
            isRequired: true,
            help: help
        )
        return .array(try texts.map { try element.typed($0) })
    }

    /// The JSON of a text; what is wrong with it is told by its option.
    fileprivate func typed(_ text: String) throws -> JSON {
        do {
            return try json(from: text)
        } catch {
            let option = name.replacing("_", with: "-")
            throw CommandFailure(.usage, "--\(option): \(error.detail)")
        }
    }
}
