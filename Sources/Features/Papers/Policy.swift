import Core

/// An insurance policy of a worker.
package enum Policy: Noun {
    package static let words = NounWords("pol", "policy", "policies", table: "policy")
}
