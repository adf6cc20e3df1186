import Core
import Model
import Postgres
import TransparencyLog

/// Gives a body of the directory another name, or adds one, and compares it anew with the current lists.
struct RenameBody: ChangingAction {
    typealias Subject = Body
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
        on body: Body.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let names = try RecordNames(
            name: body.name,
            second: body.latinName,
            others: body.otherNames
        ).changed(name: name, second: latinName, adding: otherNames)
        try tx.update(
            body,
            [.name(names.name), .latinName(names.second), .otherNames(names.others)]
        )
        let subjects = try Subjects.bodies([body.id.uuid], in: tx)
        return Recorded(
            as: "body.renamed",
            reply: try Screener.again(subjects, in: &tx, with: context)
        )
    }
}
