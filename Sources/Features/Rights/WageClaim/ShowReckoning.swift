import Core
import Model
import Postgres

/// Shows a claim for wages as it was reckoned, line by line, in the languages asked for.
struct ShowReckoning: ItemQuery {
    typealias Subject = RightsCase
    static let permission = Permission.rightsRead
    static let help = [
        "language":
            "One language, as a BCP 47 tag; Chinese, English and the worker's when not given."
    ]

    /// What was reckoned; nothing where no wages were claimed.
    struct Answer: Codable, Sendable {
        let reckoning: WageReckoning?
        /// The reckoning as lines of text, a sheet for each language.
        let sheets: [WageSheet]
    }

    let language: Language?

    func answer(
        on id: ID<RightsCase>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> Answer {
        let row = try tx.find(id)
        guard let stored = row.claimBasis else { return Answer(reckoning: nil, sheets: []) }
        let reckoning: WageReckoning = try stored.value()
        if let language {
            return Answer(
                reckoning: reckoning,
                sheets: [WageSheet(reckoning, in: language)]
            )
        }
        let reader = try tx.known(row.person)
        return Answer(
            reckoning: reckoning,
            sheets: WageSheet.all(of: reckoning, for: reader.languages)
        )
    }
}
