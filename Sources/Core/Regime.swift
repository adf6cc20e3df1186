import Postgres

/// The law that governs how a worker is sent; the channel of the case's corridor decides.
package enum Regime: String, Choice {
    /// Foreign labour service cooperation: Decree 620, in force since 2012-08-01.
    case cooperation
    /// The contractor's own staff on a project abroad: Decree 527, in force since 2008-09-01. Decree 620 Art. 49
    /// sends them there.
    case contractedProject = "contracted_project"

    /// The decree in words.
    package var title: String {
        switch self {
        case .cooperation: "Decree 620 (cooperation)"
        case .contractedProject: "Decree 527 (contracted projects)"
        }
    }

    /// Each of them.
    package static let all = Set(Regime.allCases)

    /// The regime of a case. A case whose corridor is on no record is asked what Decree 620 asks.
    ///
    /// - Parameters:
    ///   - id: The case.
    ///   - tx: The transaction.
    /// - Returns: Its regime.
    /// - Throws: The database's errors.
    package static func of(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> Regime {
        try tx.once("regime of \(id)", from: ["case_file", "corridor"]) {
            try tx.value("SELECT regime FROM case_channel WHERE id = \(id)", as: Regime.self)
                ?? .cooperation
        }
    }
}
