import Core
import Model
import Postgres
import Projects

/// Says which project the worker of a case goes to; another one takes its place. Contracts stay with the project that they
/// were made for, and the gate says so.
struct NameProject: ChangingAction {
    typealias Subject = CaseFile
    static let permission = Permission.casesOpen
    static let help = [
        "project_id": "A project of the case's employer, built in the case's destination."
    ]

    let projectId: ID<Project>

    func perform(
        on file: CaseFile.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try file.state.after("name-project")
        _ = try projectId.named(of: file.employer, in: file.destination, in: tx)
        try tx.update(file, [.project(projectId)])
        return Recorded(as: "case.project-named", state: next)
    }
}
