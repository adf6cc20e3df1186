/// Why a bag cannot be written or read at all, as against one that is read and found altered.
package enum BagError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file system said no.
    case file(String, reason: String)
    /// The path cannot stand in a bag, or stands in it already.
    case path(String)
    /// The calls of the writer came in the wrong order.
    case order(String)
    /// A line of a tag file would break the file's form.
    case text(String)

    /// The reason in words.
    package var description: String {
        switch self {
        case .file(let path, let reason): "\(path): \(reason)"
        case .path(let path): "“\(path)” cannot be a file of this bag"
        case .order(let reason): reason
        case .text(let text): "“\(text)” cannot stand on a line of bag-info.txt"
        }
    }
}
