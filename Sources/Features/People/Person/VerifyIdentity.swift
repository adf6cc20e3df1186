import Core
import Model
import Postgres
import TransparencyLog

/// Holds a person's record against a passport, which from then on is the one that counts.
struct VerifyIdentity: ChangingAction {
    typealias Subject = Person
    static let permission = Permission.applicantsVerify
    static let help = [
        "line1": "The upper line of the passport's machine-readable zone, 44 characters.",
        "line2": "The lower line, 44 characters.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.line1, CodingKeys.line2]

    let line1: ShortText
    let line2: ShortText

    /// What whoever has verified an identity is told.
    struct Reply: Codable, Sendable {
        /// The passport that counts from now on.
        let passportId: ID<Passport>
    }

    func perform(
        on person: Person.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try person.state.after("verify-identity")
        let reading = PassportReading(line1: line1, line2: line2, day: context.today)
        let index = try reading.zone.map { zone in
            try context.vault.blindIndex(
                zone.documentNumber,
                for: SealedPlace.passportNumber,
                with: context,
                in: tx
            )
        }
        var facts = try facts(of: person, reading.zone, index, in: tx, with: context)
        facts.committeeWord = try .on(person, in: tx)

        let report = try PersonGates.identity(
            of: person,
            by: reading,
            facts,
            in: tx,
            as: context.today
        )
        try report.require()
        guard let zone = reading.zone, let index else {
            throw ProgramFault("R-ID-002 passed a zone that could not be read")
        }
        let passport = try store(zone, index, of: person.id, in: &tx, with: context)
        try tx.update(
            person,
            [
                .state(next), .verifiedBy(context.caller.human), .verifiedOn(context.today),
                .residentNumberAgrees(facts.numberAgrees(on: context.today)),
            ]
        )
        return Recorded(
            as: "person.verified",
            state: next,
            facts: [
                "passport_id": .text("\(passport)"), "expires_on": .text("\(zone.expiry)"),
            ],
            report: report,
            reply: Reply(passportId: passport)
        )
    }

    private func facts(
        of person: Person.Record,
        _ zone: MachineReadableZone?,
        _ index: [UInt8]?,
        in tx: borrowing WriteTransaction,
        with context: ActionContext
    ) throws -> ApplicantFacts {
        var facts = ApplicantFacts(of: person)
        try facts.readNumber(of: person, in: tx, with: context)
        guard let zone, let index else { return facts }
        facts.passport = .init(
            issuer: zone.issuer,
            nationality: zone.nationality,
            expiresOn: zone.expiry
        )
        let held = try Passport.Record.numbered(zone, index, in: tx)
        if let held, held.person != person.id { facts.passportTwin = held.person }
        return facts
    }

    private func store(
        _ zone: MachineReadableZone,
        _ index: [UInt8],
        of person: ID<Person>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> ID<Passport> {
        let number = try context.vault.seal(
            zone.documentNumber,
            of: person,
            for: SealedPlace.passportNumber,
            with: context,
            in: &tx
        )
        let lines = try context.vault.seal(
            "\(zone.line1)\n\(zone.line2)",
            of: person,
            for: SealedPlace.passportZone,
            with: context,
            in: &tx
        )
        let columns: [Assignment<Passport>] = [
            .person(person), .issuer(zone.issuer), .numberSealed(number), .numberIndex(index),
            .zoneSealed(lines), .nationality(zone.nationality), .expiresOn(zone.expiry),
            .state(.valid),
        ]
        if let held = try Passport.Record.numbered(zone, index, in: tx) {
            // Set aside by a correction of the record, it counts again once the two agree.
            try held.requireSetAside(in: tx)
            try tx.update(held, columns)
            return held.id
        }
        try tx.write(
            "passport",
            """
            UPDATE passport SET state = 'superseded'
            WHERE person_id = \(person) AND state = 'valid'
            """
        )
        let passport = context.newID(Passport.self)
        try tx.insert(passport, columns)
        return passport
    }
}
