import AsyncHTTPClient
import Foundation
import Ledger
import NIOCore
import NIOHTTP1

/// Speaks to the API as its user.
struct Client: Sendable {
    let server: String
    let token: String?

    // One for the process, as the library's own shared one is; that one would go on knocking at a
    // closed port until the whole deadline has passed.
    private static let http: HTTPClient = {
        var configuration = HTTPClient.Configuration()
        configuration.connectionPool.retryConnectionEstablishment = false
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    /// One answer of the API.
    struct Answer: Sendable {
        let status: Int
        let tag: String?
        let json: JSON
    }

    /// Sends one request; what is no answer of Homeward's is said in words.
    func send(
        _ method: String,
        _ path: String,
        query: [(String, String)] = [],
        headers: [(String, String)] = [],
        body: [UInt8]? = nil
    ) async throws -> Answer {
        var components = URLComponents()
        components.path = path
        // `+` means a space to some servers and itself to others; encoded it is always itself.
        components.percentEncodedQueryItems =
            query.isEmpty
            ? nil
            : query.map { name, value in
                URLQueryItem(
                    name: name,
                    value: value.addingPercentEncoding(withAllowedCharacters: .alphanumerics)
                )
            }
        var request = HTTPClientRequest(url: server + (components.string ?? path))
        request.method = HTTPMethod(rawValue: method)
        request.headers.add(contentsOf: HTTPHeaders(headers))
        if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        if let body {
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(ByteBuffer(bytes: body))
        }
        let response: HTTPClientResponse
        do {
            response = try await Self.http.execute(request, timeout: .seconds(30))
        } catch {
            throw CommandFailure(.failed, "No answer from \(server): is the server running?")
        }
        let buffer = try await response.body.collect(upTo: 64 * 1024 * 1024)
        guard
            let json = try? JSONDecoder().decode(JSON.self, from: Data(buffer.readableBytesView))
        else {
            // Whatever answered there does not speak Homeward; its words would only mislead.
            throw CommandFailure(.failed, "\(server) does not answer as Homeward does.")
        }
        return Answer(
            status: Int(response.status.code),
            tag: response.headers.first(name: "ETag"),
            json: json
        )
    }
}
