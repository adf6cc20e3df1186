import Core
import Model
import Postgres
import TransparencyLog

/// Gives an employer another name, or adds one, and compares it anew with the current lists.
struct RenameEmployer: ChangingAction {
    typealias Subject = Employer
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
        on employer: Employer.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let names = try RecordNames(
            name: employer.name,
            second: employer.latinName,
            others: employer.otherNames
        ).changed(name: name, second: latinName, adding: otherNames)
        try tx.update(
            employer,
            [.name(names.name), .latinName(names.second), .otherNames(names.others)]
        )
        let subjects = try Subjects.employers([employer.id.uuid], in: tx)
        return Recorded(
            as: "employer.renamed",
            reply: try Screener.again(subjects, in: &tx, with: context)
        )
    }
}
