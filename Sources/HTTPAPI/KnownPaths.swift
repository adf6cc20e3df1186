import Core
import HTTPTypes

/// Which methods a path has, for whoever takes another one (RFC 9110, 15.5.6).
struct KnownPaths: Sendable {
    private var methods: [String: Set<String>] = [:]
    /// The most parts that a path has: a longer one is not gone through part by part.
    private var longest = 0

    /// The paths of endpoints, and those that are open to all.
    init(of endpoints: [Endpoint], open: [String]) {
        for endpoint in endpoints {
            add(endpoint.isWrite ? ["POST"] : ["GET", "HEAD"], at: endpoint.path)
        }
        for path in open { add(["GET", "HEAD"], at: path) }
    }

    private mutating func add(_ names: Set<String>, at path: String) {
        let parts = path.split(separator: "/").map { $0.first == "{" ? "{}" : String($0) }
        methods[parts.joined(separator: "/"), default: []].formUnion(names)
        longest = max(longest, parts.count)
    }

    /// The methods of a path in the form of the Allow header; nil of a path that is not known.
    func allowed(at path: String) -> String? {
        let parts = path.split(separator: "/").map(String.init)
        guard parts.count <= longest else { return nil }
        var found = methods[parts.joined(separator: "/")] ?? []
        for place in parts.indices {
            var template = parts
            template[place] = "{}"
            found.formUnion(methods[template.joined(separator: "/")] ?? [])
        }
        return found.isEmpty ? nil : found.sorted().joined(separator: ", ")
    }
}
