import Core

extension FilingsFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "filing",
            "What an authority must be told: to whom, by when, its receipt and its answer."
        )
    ]
}
