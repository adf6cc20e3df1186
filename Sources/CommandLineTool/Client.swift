import Foundation
import FoundationNetworking
import TransparencyLog

/// Speaks to the API as its user.
package struct Client: Sendable {
    let server: String
    let token: String?

    /// How long an answer may take, in seconds.
    private static let patience = 30.0
    /// How large an answer may be, in bytes.
    private static let largest = 64 * 1024 * 1024

    /// One for the process. It keeps nothing, and does not carry a token on to wherever an answer points.
    private static let session: URLSession = {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = patience
        configuration.urlCache = nil
        configuration.httpShouldSetCookies = false
        return URLSession(
            configuration: configuration,
            delegate: StayHere(),
            delegateQueue: nil
        )
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
        guard let url = URL(string: server + (components.string ?? path)) else {
            throw CommandFailure(.usage, "\(server) is no address of a server.")
        }
        var request = URLRequest(url: url)
        request.httpMethod = method
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        if let token { request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization") }
        if let body {
            request.setValue("application/json", forHTTPHeaderField: "Content-Type")
            request.httpBody = Data(body)
        }
        let (data, response): (Data, URLResponse)
        do {
            (data, response) = try await Self.session.data(for: request)
        } catch {
            throw CommandFailure(.failed, "No answer from \(server): is the server running?")
        }
        guard let response = response as? HTTPURLResponse, data.count <= Self.largest,
            let json = try? JSON(parsing: data)
        else {
            // Whatever answered there does not speak Homeward; its words would only mislead.
            throw CommandFailure(.failed, "\(server) does not answer as Homeward does.")
        }
        return Answer(
            status: response.statusCode,
            tag: response.value(forHTTPHeaderField: "ETag"),
            json: json
        )
    }
}

extension Client {
    /// What stands at a path; a refusal is the command's failure.
    package func get(_ path: String, _ query: [(String, String)] = []) async throws -> JSON {
        let answer = try await send("GET", path, query: query)
        guard answer.status < 300 else { throw ErrorReport(answer: answer).failure() }
        return answer.json
    }

    /// The items of all pages of a list; a refusal is the command's failure.
    package func items(_ path: String, _ query: [(String, String)]) async throws -> [JSON] {
        let answer = try await allPages(path, query)
        guard answer.status < 300 else { throw ErrorReport(answer: answer).failure() }
        return answer.json["items"]?.array ?? []
    }

    /// All pages of a list as one answer; whatever else is answered on the way, as it came.
    func allPages(_ path: String, _ query: [(String, String)]) async throws -> Answer {
        var answer = try await send("GET", path, query: query)
        guard answer.status == 200 else { return answer }
        var items = answer.json["items"]?.array ?? []
        let rest = query.filter { $0.0 != "cursor" }
        while let next = answer.json["next"]?.text {
            answer = try await send("GET", path, query: rest + [("cursor", next)])
            guard answer.status == 200 else { return answer }
            items += answer.json["items"]?.array ?? []
        }
        return Answer(status: 200, tag: nil, json: ["items": .array(items)])
    }
}

/// Homeward redirects nobody: an answer that does is shown as it is.
private final class StayHere: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _: URLSession,
        task _: URLSessionTask,
        willPerformHTTPRedirection _: HTTPURLResponse,
        newRequest _: URLRequest,
        completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
