import Core
import Foundation
import Hummingbird

extension Request {
    /// Names and values of the query, percent-decoded. What is no UTF-8 is refused: Hummingbird would put U+FFFD in its
    /// place.
    ///
    /// - Throws: ``InputError`` with the parameter.
    var parameters: [(name: String, value: String)] {
        get throws(InputError) {
            var parameters: [(name: String, value: String)] = []
            for part in parts {
                let halves = part.split(
                    separator: "=",
                    maxSplits: 1,
                    omittingEmptySubsequences: false
                )
                guard let name = halves[0].removingPercentEncoding else {
                    throw InputError("", "The name of a parameter \(Self.notEncoded)")
                }
                guard let value = halves.dropFirst().first.map(\.removingPercentEncoding) ?? ""
                else {
                    throw InputError(name, "This \(Self.notEncoded)")
                }
                parameters.append((name, value))
            }
            return parameters
        }
    }

    /// The query as it was sent, without some of its parameters.
    func query(without name: String) -> [String] {
        parts.filter { $0 != name && !$0.hasPrefix("\(name)=") }.map(String.init)
    }

    private var parts: [Substring] { (uri.query ?? "")[...].split(separator: "&") }

    private static let notEncoded =
        "is no percent-encoded UTF-8 (RFC 3986, section 2.1): 金 is written %E9%87%91."
}
