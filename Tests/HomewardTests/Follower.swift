import Core
import Crypto
import Foundation
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Homeward

/// Someone who knows nothing of the trade, reads what stands in the way, and does what the words say.
///
/// What goes into a form comes from `mending.json`: `$noun` is the newest record of that noun, `$noun.1`
/// the first that was made, `@path` the content of a file, or its `:base64`
/// or `:sha256`.
struct Follower {
    let face: Face
    /// The records that were made or named, the newest last, by noun.
    private(set) var ids: [String: [String]] = [:]
    /// What was done, in order.
    private(set) var done: [String] = []
    private var forms: [String: [JSON]]
    private var used: [String: Int] = [:]

    /// Reads the forms; members that are named have another text instead.
    init(_ face: Face, changing changes: [String: String] = [:]) throws {
        self.face = face
        var text = try Repository.text("Tests/HomewardTests/mending.json")
        for (name, value) in changes {
            let member = try Regex("\"\(name)\": \"[^\"]*\"")
            text.replace(member, with: "\"\(name)\": \"\(value)\"")
        }
        let members = try #require(try JSON(parsing: text.utf8).object)
        forms = try members.mapValues { try #require($0.array) }
    }

    /// Does the commands that a sentence names, in its order, until it is put right.
    mutating func follow(
        _ words: String,
        depth: Int = 0,
        until isMended: (borrowing Follower) async throws -> Bool
    ) async throws {
        let named = words.matches(
            of: /homeward ([a-z-]+) ([a-z-]+)(?: ([a-z]+_[0-9a-z]{26}))?/
        )
        // What stands for several requests is followed by the requests, which the words name as well.
        .filter { !App.composedWords.contains("\($0.output.1) \($0.output.2)") }
        try #require(!named.isEmpty, "the words name no command: \(words)")
        for command in named {
            let (_, noun, verb, id) = command.output
            try await perform("\(noun) \(verb)", on: id.map { String($0) }, depth: depth)
            if try await isMended(self) { return }
        }
    }

    /// Does one command with its next form; what the refusal says is done first, then it is tried again.
    mutating func perform(_ command: String, on id: String? = nil, depth: Int = 0) async throws {
        let endpoint = try #require(
            App.endpoints.first { "\($0.noun.singular) \($0.verb)" == command },
            "no command is called \(command)"
        )
        try #require(depth < 6, "\(command): the words lead in a circle; done: \(done)")
        if let id { ids[endpoint.noun.singular, default: []].append(id) }
        let form = try form(of: command)
        var answer = try await post(endpoint, on: id, form)
        for _ in 0..<20 where answer.status >= 300 {
            let remedy = try #require(
                Self.remedies(answer.json).first,
                "\(command): \(answer.json)"
            )
            try await follow(remedy, depth: depth + 1) { follower in
                answer = try await follower.post(endpoint, on: id, form)
                return answer.status < 300
            }
        }
        try #require(answer.status < 300, "\(command): \(answer.json)")
        done.append(command)
        if endpoint.isCreation, let made = answer.json["id"]?.text {
            ids[endpoint.noun.singular, default: []].append(made)
        }
    }

    /// What the failed rules of a report name as the way out; or what another refusal says.
    static func remedies(_ report: JSON) -> [String] {
        guard let rules = (report["gate"] ?? report)["rules"]?.array else {
            return report["detail"]?.text.map { [$0] } ?? []
        }
        return rules.compactMap { $0["outcome"] == "failed" ? $0["remedy"]?.text : nil }
    }

    /// The next form of a command; the last one serves for the rest.
    private mutating func form(of command: String) throws -> JSON {
        let all = try #require(forms[command], "mending.json has no form of \(command)")
        let number = used[command, default: 0]
        used[command] = number + 1
        return try filled(all[min(number, all.count - 1)])
    }

    private func filled(_ form: JSON) throws -> JSON {
        switch form {
        case .text(let text) where text.hasPrefix("$"):
            let parts = text.dropFirst().split(separator: ".")
            let made = ids[String(parts[0]), default: []]
            let id = parts.count == 1 ? made.last : made.dropFirst((Int(parts[1]) ?? 1) - 1).first
            return .text(try #require(id, "there is no \(text); done: \(done)"))
        case .text(let text) where text.hasPrefix("@"):
            let parts = text.dropFirst().split(separator: ":")
            let file = Data(try Repository.text(String(parts[0])).utf8)
            switch parts.last {
            case "base64": return .text(file.base64EncodedString())
            case "sha256":
                return .text(SHA256.hash(data: file).map { String(format: "%02x", $0) }.joined())
            default: return try JSON(parsing: file)
            }
        case .array(let elements): return .array(try elements.map(filled))
        case .object(let members): return .object(try members.mapValues(filled))
        case .text, .null, .bool, .integer: return form
        }
    }

    /// The answer to the first of three people who may; what the first was told if none may.
    private func post(
        _ endpoint: Endpoint,
        on id: String?,
        _ form: JSON
    ) async throws -> Face.Answer {
        let first = try await post(endpoint, on: id, form, as: Face.token)
        guard first.status >= 300 else { return first }
        for token in [Face.strangerToken, Face.thirdToken] {
            let answer = try await post(endpoint, on: id, form, as: token)
            if answer.status < 300 { return answer }
        }
        return first
    }

    private func post(
        _ endpoint: Endpoint,
        on id: String?,
        _ form: JSON,
        as token: BearerToken
    ) async throws -> Face.Answer {
        guard endpoint.hasID else { return try await face.post(endpoint.path, form, as: token) }
        let noun = endpoint.noun
        let target = try #require(
            id ?? ids[noun.singular]?.last,
            "no \(noun.singular) was made"
        )
        let uuid = try #require(TypeID(target)).uuid
        let version = try await office.value(
            "SELECT version FROM \(raw: noun.table) WHERE id = \(uuid)",
            as: Int.self
        )
        let path = endpoint.path.replacing("{id}", with: target)
        return try await face.post(path, form, as: token, seen: version)
    }
}
