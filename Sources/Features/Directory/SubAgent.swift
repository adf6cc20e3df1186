import Core

/// Who brings word of work to the villages for the agency: may inform, and do nothing else.
package enum SubAgent: Noun {
    package static let words = NounWords("sub", "sub-agent", "sub-agents", table: "sub_agent")
}
