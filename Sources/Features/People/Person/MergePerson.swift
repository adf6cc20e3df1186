import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Ends the second record of one human being; passports and resident number go to the first.
///
/// What else hangs on it stays where it is, readable, and is recorded anew where it is needed.
struct MergePerson: ChangingAction {
    typealias Subject = Person
    static let permission = Permission.applicantsVerify
    static let help = [
        "merged_into": "The record that goes on.",
        "reason": "What shows that both are one person.",
    ]

    let mergedInto: ID<Person>
    let reason: LongText
    var named: NamedParties { NamedParties(person: mergedInto) }

    func perform(
        on double: Person.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try double.state.after("merge")
        guard mergedInto != double.id else {
            throw CommonRefusal.unfit.refusal("A record is not merged into itself.")
        }
        let first = try Person.Record.applicant(mergedInto, in: tx)
        try requireSame(first, double)
        try requireFree(double.id, in: tx)
        try tx.endEngagements(of: double.id, with: context)
        try moveNumber(from: double, to: first, in: &tx, with: context)
        let passports = try movePassports(from: double.id, in: &tx, with: context)
        try tx.update(double, [.state(next), .mergedInto(mergedInto)])
        return Recorded(
            as: "person.merged",
            about: mergedInto,
            state: next,
            facts: ["passports": .integer(Int64(passports))]
        )
    }

    /// Two birth dates or two resident numbers are two persons, until one of them is corrected.
    private func requireSame(_ first: Person.Record, _ double: Person.Record) throws {
        guard first.birthDate.mayBe(double.birthDate),
            first.residentNumberIndex == nil || double.residentNumberIndex == nil
        else {
            throw CommonRefusal.unfit.refusal(
                "The records hold two birth dates or two resident numbers: correct the wrong one "
                    + "first, homeward person correct."
            )
        }
    }

    private func requireFree(_ id: ID<Person>, in tx: borrowing WriteTransaction) throws {
        let file = try tx.value(
            "SELECT id FROM case_parties WHERE person_id = \(id) AND state = 'open' LIMIT 1",
            as: ID<CaseFile>.self
        )
        guard let file else { return }
        throw CommonRefusal.wrongState.refusal(
            "\(file) is open for the record that would end: close or withdraw it first."
        )
    }

    private func moveNumber(
        from double: Person.Record,
        to first: Person.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        guard let sealed = double.residentNumberSealed else { return }
        let place = SealedPlace.residentNumber
        let number = try context.unsealed(sealed, of: double.id, for: place, in: tx)
        // Let go of before it is taken up: the number is unique at every moment.
        try tx.update(double, [.residentNumberSealed(nil), .residentNumberIndex(nil)])
        try tx.update(
            first,
            [
                .residentNumberSealed(
                    context.vault.seal(number, of: first.id, for: place, with: context, in: &tx)
                ),
                .residentNumberIndex(double.residentNumberIndex),
            ]
        )
    }

    private func movePassports(
        from id: ID<Person>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Int {
        let sealed = try tx.records(of: Passport.self, "person_id = \(id)")
        for passport in sealed {
            let number = try context.unsealed(
                passport.numberSealed,
                of: id,
                for: SealedPlace.passportNumber,
                in: tx
            )
            let zone = try context.unsealed(
                passport.zoneSealed,
                of: id,
                for: SealedPlace.passportZone,
                in: tx
            )
            // It counts again once the first record has been held against it.
            try tx.update(
                passport,
                [
                    .person(mergedInto), .state(PassportState.superseded),
                    .numberSealed(
                        context.sealed(
                            number,
                            of: mergedInto,
                            for: SealedPlace.passportNumber,
                            in: &tx
                        )
                    ),
                    .zoneSealed(
                        context.sealed(
                            zone,
                            of: mergedInto,
                            for: SealedPlace.passportZone,
                            in: &tx
                        )
                    ),
                ]
            )
        }
        return sealed.count
    }
}
