/// Collects findings; the first ones are kept, the rest are counted.
///
/// A bag in which every line is wrong must not fill the verifier's memory.
struct Findings {
    static let limit = 1000

    private(set) var kept: [Finding] = []
    private(set) var omitted = 0

    mutating func add(_ file: String, line: Int? = nil, _ what: String) {
        if kept.count < Self.limit {
            kept.append(Finding(file: file, line: line, what: what))
        } else {
            omitted += 1
        }
    }
}
