import Core
import Directory
import Model
import Postgres
import TransparencyLog

/// Gives a sub-agent another name, or adds one, and compares it anew with the current lists; every name that it
/// ever bore stays barred as a payee's.
struct RenameSubAgent: ChangingAction {
    typealias Subject = SubAgent
    typealias Reply = ComparedSubjects
    static let permission = Permission.partnersManage
    static let help = [
        "reason": "What shows it: an extract of the register, a letter, an identity card.",
        "name": "The name from now on; the one before stays among the other names.",
        "latin_name": "The name in Latin letters from now on; the one before stays likewise.",
        "other_names": "Former names and other spellings to be added to those on record.",
    ]

    let reason: LongText
    let name: NameText?
    let latinName: NameText?
    let otherNames: OtherNames?

    func perform(
        on subAgent: SubAgent.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let names = try RecordNames(
            name: subAgent.name,
            second: subAgent.latinName,
            others: subAgent.otherNames
        ).changed(name: name, second: latinName, adding: otherNames)
        let keys = try SubAgent.nameKeys(names.name, latin: names.second, others: names.others)
        try tx.update(
            subAgent,
            [
                .name(names.name), .latinName(names.second), .otherNames(names.others),
                .nameKeys(keys),
            ]
        )
        let subjects = try Subjects.subAgents([subAgent.id.uuid], in: tx)
        return Recorded(
            as: "sub-agent.renamed",
            reply: try Screener.again(subjects, in: &tx, with: context)
        )
    }
}
