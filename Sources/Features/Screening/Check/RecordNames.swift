import Core
import Model
import Postgres

/// The names of a record: the one that it goes by, that in another script, and all others.
struct RecordNames: Equatable {
    let name: ShortText
    /// In Latin letters, or of an owner in its own script.
    let second: ShortText?
    let others: [ShortText]

    /// The names once some take the place of others, or are added. What a record was called once stays among its
    /// other names, for a list may know it by that.
    ///
    /// - Throws: The refusal `unfit-value` where nothing changes, or the other names would be too many.
    func changed(
        name: NameText?,
        second: NameText?,
        adding more: OtherNames?
    ) throws(Refusal) -> RecordNames {
        let name = name?.line ?? self.name
        let second = second?.line ?? self.second
        var known = others
        known.append(self.name)
        if let before = self.second { known.append(before) }
        known += more?.lines ?? []
        var kept: [ShortText] = []
        for other in known where other != name && other != second && !kept.contains(other) {
            kept.append(other)
        }
        let names = RecordNames(name: name, second: second, others: kept)
        guard names != self else {
            throw CommonRefusal.unfit.refusal(
                "Nothing is changed: the record bears these names already."
            )
        }
        guard kept.count <= OtherNames.limit else {
            throw CommonRefusal.unfit.refusal(
                "With these the record would have \(kept.count) other names; it keeps "
                    + "\(OtherNames.limit) at most."
            )
        }
        return names
    }
}

extension Screener {
    /// Compares anew what was compared under other names.
    ///
    /// What was never compared waits for its first comparison; while no list that binds is current there is nothing
    /// to compare with, and whoever loads one compares everybody.
    static func again(
        _ subjects: [Subject],
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> ComparedSubjects {
        let checks = try SanctionCheck.Record.of(subjects.map(\.screened.id), in: tx)
        let compared = subjects.filter { checks[$0.screened.id] != nil }
        guard !compared.isEmpty,
            let lists = try CurrentLists.ifBinding(in: tx, with: context)
        else { return ComparedSubjects(checks: []) }
        let outcomes = try screen(compared, with: lists, in: &tx, with: context)
        try ScreeningQueue.settle(compared.map(\.screened.id), in: &tx, with: context)
        return ComparedSubjects(checks: outcomes.map(ComparedSubject.init))
    }
}
