import Cases
import Core
import Model
import Postgres

/// Asks a person for a document that is needed.
struct RequestDocument: Action {
    typealias Subject = Document
    static let permission = Permission.papersManage
    static let help = [
        "person_id": "Whose document it is.",
        "kind": "What it is.",
        "case_id": "The case that needs it, where one does; it must be one of the person.",
    ]

    let personId: ID<Person>
    let kind: DocumentKind
    let caseId: ID<CaseFile>?
    var named: NamedParties { NamedParties(person: personId, caseFile: caseId) }

    func perform(
        on id: ID<Document>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        _ = try tx.known(personId)
        if let caseId {
            let parties = try CaseFile.Record.open(
                caseId,
                in: tx,
                otherwise: "no paper is asked for any more."
            )
            guard parties.person == personId else {
                throw CommonRefusal.unfit.refusal("The case is of another person.")
            }
        }
        try tx.insert(
            id,
            [
                .person(personId), .caseFile(caseId), .kind(kind),
                .state(.requested),
            ]
        )
        return Recorded(
            as: "document.requested",
            about: personId,
            in: caseId,
            state: DocumentState.requested
        )
    }
}
