import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Ends the second record of one human being; passports and resident number go to the first.
///
/// What else hangs on it stays where it is, readable, and is recorded anew where it is needed.
struct MergePerson: Action {
    typealias Subject = Person
    static let permission = Permission.applicantsVerify
    static let help = [
        "into": "The record that goes on.",
        "reason": "What shows that both are one person.",
    ]

    let into: ID<Person>
    let reason: LongText
    var named: NamedParties { NamedParties(person: into) }

    func perform(
        on id: ID<Person>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let double = try PersonFacts.find(id, in: tx)
        let next = try double.state.after("merge")
        guard into != id else {
            throw CommonRefusal.unfit.refusal("A record is not merged into itself.")
        }
        let first = try PersonFacts.applicant(into, in: tx)
        try requireSame(first, double)
        try requireFree(id, in: tx)
        try tx.endEngagements(of: id, with: context)
        try moveNumber(from: double, to: first, in: &tx, with: context)
        let passports = try movePassports(from: id, in: &tx, with: context)
        try tx.update(id, [.state(next), .mergedInto(into)])
        return Recorded(
            as: "person.merged",
            about: into,
            state: next,
            facts: ["passports": .integer(Int64(passports))]
        )
    }

    /// Two birth dates or two resident numbers are two persons, until one of them is corrected.
    private func requireSame(_ first: PersonFacts, _ double: PersonFacts) throws {
        guard first.birthDate == double.birthDate,
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
        from double: PersonFacts,
        to first: PersonFacts,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        guard let sealed = double.sealedResidentNumber else { return }
        let place = SealedPlace.residentNumber
        let number = try context.unsealed(sealed, of: double.id, for: place, in: tx)
        // Let go of before it is taken up: the number is unique at every moment.
        try tx.update(double.id, [.residentNumberSealed(nil), .residentNumberIndex(nil)])
        try tx.update(
            first.id,
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
        let sealed: [SealedPassport] = try tx.rows(
            "SELECT id, number_sealed, zone_sealed FROM passport WHERE person_id = \(id)"
        )
        for passport in sealed {
            let number = try context.unsealed(
                passport.number,
                of: id,
                for: SealedPlace.passportNumber,
                in: tx
            )
            let zone = try context.unsealed(
                passport.zone,
                of: id,
                for: SealedPlace.passportZone,
                in: tx
            )
            // It counts again once the first record has been held against it.
            try tx.update(
                passport.id,
                [
                    .person(into), .state(PassportState.superseded),
                    .numberSealed(
                        context.sealed(
                            number,
                            of: into,
                            for: SealedPlace.passportNumber,
                            in: &tx
                        )
                    ),
                    .zoneSealed(
                        context.sealed(
                            zone,
                            of: into,
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

/// A passport with what is sealed of it.
private struct SealedPassport: RowDecodable {
    let id: ID<Passport>
    let number: [UInt8]
    let zone: [UInt8]

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        number = try row["number_sealed"]
        zone = try row["zone_sealed"]
    }
}
