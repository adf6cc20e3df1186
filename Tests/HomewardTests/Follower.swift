import Core
import Crypto
import Foundation
import HTTPTypes
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Homeward

/// Someone who knows nothing of the trade, reads what stands in the way, and does what the words say.
///
/// What goes into a form comes from `mending.json`, or from the file of a ``Scenario`` where that has one of the
/// command: `$noun` is the newest record of that noun, `$noun.1` the first that was made, `$noun:column=value,column=value`
/// the first of its list with those values, `@path` the content of a file, or its `:base64` or `:sha256`. Of several forms of
/// a command the next is taken that contradicts no option in the words: `--party agency`.
struct Follower {
    let face: Face
    private let scenario: Scenario
    /// The records that were made or named, the newest last, by noun.
    private(set) var ids: [String: [String]] = [:]
    /// What was done, in order.
    private(set) var done: [String] = []
    private var forms: [String: [JSON]]
    /// Which forms of a command were filled in, by their places.
    private var used: [String: Set<Int>] = [:]

    /// Reads the forms; members that are named have another text instead.
    init(
        _ face: Face,
        in scenario: Scenario = .usual,
        changing changes: [String: String] = [:]
    ) throws {
        self.face = face
        self.scenario = scenario
        var text = try Repository.text("Tests/HomewardTests/mending.json")
        for (name, value) in changes {
            let member = try Regex("\"\(name)\": \"[^\"]*\"")
            text.replace(member, with: "\"\(name)\": \"\(value)\"")
        }
        let members = try #require(try JSON(parsing: text.utf8).object)
            .merging(scenario.forms) { _, own in own }
        forms = try members.mapValues { try #require($0.array) }
    }

    /// Follows the first mend of a gate's report, again and again, until nothing stands in the way.
    mutating func mend(_ gate: String) async throws -> JSON {
        let face = face
        var report = try await face.send(.get, gate).json
        for _ in 0..<100 where report["open"] == false {
            let remedy = try #require(Self.remedies(report).first, "\(report)")
            try await follow(remedy) { _ in
                report = try await face.send(.get, gate).json
                return Self.remedies(report).first != remedy
            }
        }
        return report
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
        try #require(!named.isEmpty, "the words name no command: \(words); done: \(done)")
        for (place, command) in named.enumerated() {
            let (_, noun, verb, id) = command.output
            let end = place + 1 < named.count ? named[place + 1].range.lowerBound : words.endIndex
            try await perform(
                "\(noun) \(verb)",
                on: id.map { String($0) },
                with: Self.options(in: words[command.range.upperBound..<end]),
                depth: depth
            )
            if try await isMended(self) { return }
        }
    }

    /// Does one command with its next form; what the refusal says is done first, then it is tried again.
    mutating func perform(
        _ command: String,
        on id: String? = nil,
        with options: [String: String] = [:],
        depth: Int = 0
    ) async throws {
        let endpoint = try #require(
            App.endpoints.first { "\($0.noun.singular) \($0.verb)" == command },
            "no command is called \(command)"
        )
        try #require(depth < 6, "\(command): the words lead in a circle; done: \(done)")
        if let id { ids[endpoint.noun.singular, default: []].append(id) }
        let form = try await form(of: command, saying: options)
        var answer = try await post(endpoint, on: id, form)
        for _ in 0..<60 where answer.status >= 300 {
            let remedy = try #require(
                Self.remedies(answer.json).first,
                "\(command): \(answer.json)"
            )
            done.append("\(command)?")
            try await follow(remedy, depth: depth + 1) { follower in
                answer = try await follower.post(endpoint, on: id, form)
                return answer.status < 300 || Self.remedies(answer.json).first != remedy
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

    /// What words name behind a command, as its form spells it: ids are found by other means, and `…` says nothing.
    private static func options(in words: Substring) -> [String: String] {
        let named = words.matches(of: /--([a-z-]+) ([A-Za-z0-9_-]+)/)
            .filter { TypeID(String($0.output.2)) == nil }
            .map { (String($0.output.1).replacing("-", with: "_"), String($0.output.2)) }
        return Dictionary(named) { first, _ in first }
    }

    /// The next form of a command among those that contradict no option; the last of them serves for the rest.
    private mutating func form(
        of command: String,
        saying options: [String: String]
    ) async throws -> JSON {
        let all = try #require(forms[command], "mending.json has no form of \(command)")
        let fitting = all.indices.filter { Self.isFitting(all[$0], options) }
        let places = fitting.isEmpty ? Array(all.indices) : fitting
        let done = used[command, default: []]
        let place = try #require(places.first { !done.contains($0) } ?? places.last)
        used[command, default: []].insert(place)
        return try await filled(all[place])
    }

    private static func isFitting(_ form: JSON, _ options: [String: String]) -> Bool {
        options.allSatisfy { name, value in
            switch form[name] {
            case .text(let text)?: text == value || text.hasPrefix("$") || text.hasPrefix("@")
            case .bool(let bool)?: "\(bool)" == value
            default: true
            }
        }
    }

    private func filled(_ form: JSON) async throws -> JSON {
        switch form {
        case .text(let text) where text.hasPrefix("$") && text.contains(":"):
            let parts = text.dropFirst().split(separator: ":").map(String.init)
            try #require(parts.count == 2, "\(text) is no $noun:column=value,column=value")
            return .text(try await listed(parts[0], with: parts[1]))
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
            default:
                let told = scenario.told(String(decoding: file, as: UTF8.self))
                return try JSON(parsing: told.utf8)
            }
        case .text(let text): return .text(scenario.moved(text))
        case .array(let elements):
            var all: [JSON] = []
            for element in elements { all.append(try await filled(element)) }
            return .array(all)
        case .object(var members):
            // Nobody is born later because the case is.
            for (name, value) in members where name != "birth_date" {
                members[name] = try await filled(value)
            }
            return .object(members)
        case .null, .bool, .integer: return form
        }
    }

    /// The first record of a noun's list that has each value in its column: `programme=PROJECT,destination=MN`.
    private func listed(_ noun: String, with wanted: String) async throws -> String {
        let list = try #require(
            App.endpoints.first { $0.noun.singular == noun && $0.verb == "list" },
            "no list is of \(noun)"
        )
        let pairs = try wanted.split(separator: ",").map { pair in
            let parts = pair.split(separator: "=").map(String.init)
            try #require(parts.count == 2, "\(pair) is no column=value")
            return (column: parts[0], value: parts[1])
        }
        let page = try await face.send(.get, "\(list.path)?limit=200").json
        let record = page["items"]?.array?.first { record in
            pairs.allSatisfy { record[$0.column]?.text == $0.value }
        }
        return try #require(
            record?["id"]?.text,
            "no \(noun) has \(wanted); done: \(done)"
        )
    }

    /// The answer to the first of three people who may; if none may, what the one was told who lacks least: whoever
    /// made a record is told beside the rest that another person is needed.
    private func post(
        _ endpoint: Endpoint,
        on id: String?,
        _ form: JSON
    ) async throws -> Face.Answer {
        var least = try await post(endpoint, on: id, form, as: Face.token)
        for token in [Face.strangerToken, Face.thirdToken] where least.status >= 300 {
            let answer = try await post(endpoint, on: id, form, as: token)
            let isLess = Self.remedies(answer.json).count < Self.remedies(least.json).count
            if answer.status < 300 || isLess { least = answer }
        }
        return least
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
