import Core
import Model
import Postgres
import TransparencyLog

/// Gives an owner of an employer another name, or adds one, and compares it anew with the current lists.
struct RenameOwner: ChangingAction {
    typealias Subject = EmployerOwner
    typealias Reply = ComparedSubjects
    static let permission = Permission.partnersManage
    static let help = [
        "reason": "What shows it: an extract of the register, a letter, an identity card.",
        "name": "The name from now on; the one before stays among the other names.",
        "native_name": "The name in its own script from now on; the one before stays likewise.",
        "other_names": "Former names and other spellings to be added to those on record.",
    ]

    let reason: LongText
    let name: NameText?
    let nativeName: NameText?
    let otherNames: OtherNames?

    func perform(
        on owner: EmployerOwner.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let names = try RecordNames(
            name: owner.name,
            second: owner.nativeName,
            others: owner.otherNames
        ).changed(name: name, second: nativeName, adding: otherNames)
        try tx.update(
            owner,
            [.name(names.name), .nativeName(names.second), .otherNames(names.others)]
        )
        let subjects = try Subjects.owners([owner.id.uuid], in: tx)
        return Recorded(
            as: "owner.renamed",
            reply: try Screener.again(subjects, in: &tx, with: context)
        )
    }
}
