import Core
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTPTypes

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
    /// Refuses what stands in the query of a write: all that a write is told is in its body.
    func refuseParameters() throws {
        let names = try parameters.map(\.name)
        guard names.isEmpty else {
            throw InputError(
                names.map {
                    .init($0, "This parameter is not known here. Known: none; send a body.")
                }
            )
        }
    }

    /// The body's bytes, if it is announced as JSON or empty.
    ///
    /// Whoever waits to be told that the body is wanted is told so now: the caller is known, and may do it.
    func jsonBody(limit: Int, over channel: any Channel) async throws -> [UInt8] {
        // One that is announced as too large is not asked for.
        guard headers[.contentLength].flatMap({ Int($0) }) ?? 0 <= limit else {
            throw WebRefusal.tooLarge.refusal("The body exceeds 2 MiB.")
        }
        if headers[.expect] != nil {
            // A client that is gone by now is met when its body is read.
            try? await channel.writeAndFlush(HTTPResponsePart.head(.init(status: .continue)))
        }
        let buffer = try await collected(limit: limit)
        let bytes = Array(buffer.readableBytesView)
        guard bytes.isEmpty || isJSON else {
            let type = headers[.contentType] ?? "missing"
            throw WebRefusal.notJSON.refusal("Content-Type is \(type).")
        }
        return bytes
    }

    private func collected(limit: Int) async throws -> ByteBuffer {
        do {
            return try await body.collect(upTo: limit)
        } catch let error as any HTTPResponseError {
            throw error
        } catch {
            // What is thrown while a body comes in is its sender's: a broken chunk, or the end of the connection.
            throw WebRefusal.brokenOff.refusal("The body ended before it was whole.")
        }
    }

    /// Whether the body is announced as JSON, whose one encoding is UTF-8 (RFC 8259, 8.1).
    private var isJSON: Bool {
        let parts = (headers[.contentType] ?? "").lowercased().split(
            separator: ";",
            omittingEmptySubsequences: false
        ).map { $0.trimmingCharacters(in: .whitespaces) }
        let charsets = ["charset=utf-8", "charset=\"utf-8\""]
        return parts.first == "application/json"
            && parts.dropFirst().allSatisfy {
                !$0.hasPrefix("charset=") || charsets.contains($0)
            }
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
        let digits = text.dropFirst().dropLast()
        guard text.hasPrefix("\""), text.hasSuffix("\""), let version = Int(digits),
            version > 0, String(version) == digits
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
