import Core

extension Verdict {
    /// What was found, as the reader of a report sees it.
    var words: String {
        switch self {
        case .passed(let found), .notApplicable(let found), .failed(let found, _): found
        }
    }
}
