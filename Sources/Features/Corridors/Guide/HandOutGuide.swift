import Core
import Model
import Postgres
import TransparencyLog

/// Puts on record that a worker was handed the guide of the case's corridor, in a language understood.
struct HandOutGuide: Action {
    typealias Subject = GuideHandout
    static let permission = Permission.casesOpen
    static let help = [
        "guide_id": "The guide; it must be published.",
        "case_id": "The case whose worker was handed it.",
        "manner": "On paper, electronically, or read aloud to someone who does not read.",
    ]

    let guideId: ID<Guide>
    let caseId: ID<CaseFile>
    let manner: HandoutManner
    var named: NamedParties { NamedParties(caseFile: caseId) }

    func perform(
        on id: ID<GuideHandout>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let guide = try tx.known(guideId)
        guard guide.state == .published else {
            throw CommonRefusal.wrongState.refusal(
                "The guide is \(guide.state.rawValue): only a published one is handed out."
            )
        }
        let reader = try GuideReader.of(caseId, in: tx)
        try require(reader, fits: guide, in: tx)
        try tx.insert(
            id,
            [
                .guide(guideId), .person(reader.person), .caseFile(caseId),
                .handedOn(context.today), .manner(manner), .handedBy(context.caller.human),
            ]
        )
        try tx.settle(CorridorDuty.guideHandout, of: caseId, with: context)
        return Recorded(
            as: "guide-handout.recorded",
            about: reader.person,
            in: caseId,
            facts: [
                "language": .text("\(guide.language)"), "edition": .integer(Int64(guide.edition)),
            ]
        )
    }

    private func require(
        _ reader: GuideReader,
        fits guide: Guide.Record,
        in tx: borrowing WriteTransaction
    ) throws {
        guard reader.isOpen else {
            throw CommonRefusal.wrongState.refusal("The case is not open.")
        }
        let corridor = try tx.known(guide.corridor)
        guard corridor.destination == reader.destination,
            corridor.programme.text == reader.programme
        else {
            throw CommonRefusal.unfit.refusal(
                "The guide is for \(corridor.words); the case leads to \(reader.destination) under "
                    + "\(reader.programme)."
            )
        }
        guard guide.language.isUnderstood(by: reader.languages) else {
            let read = reader.languages.map(\.description).joined(separator: ", ")
            throw CommonRefusal.unfit.refusal(
                "The worker does not read \(guide.language), but: \(read)."
            )
        }
    }
}

/// The worker of a case, as someone who is handed a guide.
private struct GuideReader: RowDecodable {
    let person: ID<Person>
    let languages: [Language]
    let destination: Country
    let programme: String
    let isOpen: Bool

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        languages = try row["languages"]
        destination = try row["destination"]
        programme = try row["programme"]
        isOpen = try row["is_open"]
    }

    static func of(_ id: ID<CaseFile>, in tx: borrowing WriteTransaction) throws -> GuideReader {
        try tx.hold(id)
        let reader: GuideReader? = try tx.first(
            """
            SELECT c.person_id, p.languages, c.destination, c.programme,
                c.state NOT IN ('closed', 'withdrawn') AS is_open
            FROM case_parties c JOIN person_known p ON p.agency_id = c.agency_id AND p.id = c.person_id
            WHERE c.id = \(id)
            """
        )
        guard let reader else { throw CommonRefusal.reference.refusal("No case is \(id).") }
        return reader
    }
}
