import Core
import Foundation
import HTTPTypes
import Hummingbird

extension SignedInContext {
    /// The id in the path, of the noun wanted; another noun's id is no record of this one.
    func pathID<N: Noun>() throws -> ID<N> { ID(try parameters.pathID(of: N.self).uuid) }
}

extension Parameters {
    /// The id in the path; what is no id at all is malformed.
    func pathID(of noun: any Noun.Type) throws -> TypeID {
        let text = try require("id")
        guard let id = TypeID(text), id.prefix == noun.prefix else {
            throw InputError(
                "id",
                "This is no id of a \(noun.singular): those begin with \(noun.prefix)_."
            )
        }
        return id
    }
}

extension Request {
    /// Names and values of the query, percent-decoded.
    var parameters: [(name: String, value: String)] {
        uri.queryParameters.map { (String($0.key), String($0.value)) }
    }

    /// The body's bytes, if it is announced as JSON or empty.
    func jsonBody(limit: Int) async throws -> [UInt8] {
        let buffer = try await body.collect(upTo: limit)
        let bytes = Array(buffer.readableBytesView)
        guard !bytes.isEmpty else { return [] }
        let type = headers[.contentType]?.split(separator: ";").first.map(String.init)
        guard type?.trimmingCharacters(in: .whitespaces).lowercased() == "application/json" else {
            throw WebRefusal.notJSON.refusal("Content-Type is \(type ?? "missing").")
        }
        return bytes
    }

    /// What travels around the action: key, version seen, rehearsal.
    func frame(body: [UInt8], id: String, isChange: Bool) throws -> RequestFrame {
        let key = HTTPField.Name("Idempotency-Key").flatMap { headers[$0] }
        if let key, !RequestFrame.isValidKey(key) {
            throw InputError(
                "Idempotency-Key",
                "A key is 16 to 128 printable ASCII characters without spaces."
            )
        }
        return RequestFrame(
            request: id,
            key: key,
            of: [Array(method.rawValue.utf8), Array(uri.path.utf8), body],
            seen: isChange ? try seen() : nil,
            isRehearsal: try isRehearsal()
        )
    }

    private func seen() throws -> Int? {
        guard let text = headers[.ifMatch] else { return nil }
        guard text.count > 2, text.hasPrefix("\""), text.hasSuffix("\""),
            let version = Int(text.dropFirst().dropLast())
        else {
            throw InputError("If-Match", "This must be one ETag of a read, such as \"3\".")
        }
        return version
    }

    private func isRehearsal() throws -> Bool {
        guard let name = HTTPField.Name("Prefer"), let prefer = headers[name] else { return false }
        guard prefer == "validate-only" else {
            throw InputError("Prefer", "The one preference known here is validate-only.")
        }
        return true
    }
}
