import Core
import Postgres
import TransparencyLog

/// Holds a person's record against a passport, which from then on is the one that counts.
struct VerifyIdentity: Action {
    typealias Subject = Person
    static let permission = Permission.applicantsVerify
    static let help = [
        "line1": "The upper line of the passport's machine-readable zone, 44 characters.",
        "line2": "The lower line, 44 characters.",
    ]

    let line1: Line
    let line2: Line

    func perform(
        on id: ID<Person>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let person = try PersonFacts.find(id, in: tx)
        let next = try person.state.after("verify-identity")
        let reading = PassportReading(line1: line1, line2: line2, day: present.today)
        let index = try reading.zone.map { zone in
            try present.vault.blindIndex(
                zone.documentNumber,
                for: SealedPlace.passportNumber,
                at: present,
                in: tx
            )
        }
        var facts = try facts(of: person, reading.zone, index, in: tx, at: present)
        facts.committeeWord = try .on(person, in: tx)

        let report = try PersonGates.identity(
            of: person,
            by: reading,
            facts,
            in: tx,
            as: present.today
        )
        try report.demand()
        guard let zone = reading.zone, let index else {
            preconditionFailure("R-ID-002 passed a zone that could not be read")
        }
        let passport = try store(zone, index, of: id, in: &tx, at: present)
        try tx.update(
            id,
            [
                "state": next, "verified_by": present.caller.human, "verified_on": present.today,
                "resident_number_agrees": facts.numberAgrees(on: present.today),
            ]
        )
        return Recorded(
            as: "person.verified",
            about: id,
            state: next,
            facts: ["passport": .text("\(passport)"), "ends": .text("\(zone.expiry)")],
            report: report,
            reply: ["passport": .text("\(passport)")]
        )
    }

    private func facts(
        of person: PersonFacts,
        _ zone: MachineReadableZone?,
        _ index: [UInt8]?,
        in tx: borrowing WriteTransaction,
        at present: Present
    ) throws -> ApplicantFacts {
        var facts = ApplicantFacts(of: person)
        try facts.readNumber(of: person, in: tx, at: present)
        guard let zone, let index else { return facts }
        facts.passport = .init(
            issuer: zone.issuer,
            nationality: zone.nationality,
            expiresOn: zone.expiry
        )
        let held = try HeldPassport.find(zone, index, in: tx)
        if let held, held.person != person.id { facts.passportTwin = held.person }
        return facts
    }

    private func store(
        _ zone: MachineReadableZone,
        _ index: [UInt8],
        of person: ID<Person>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> ID<Passport> {
        let number = try present.vault.seal(
            zone.documentNumber,
            of: person,
            for: SealedPlace.passportNumber,
            at: present,
            in: &tx
        )
        let lines = try present.vault.seal(
            "\(zone.line1)\n\(zone.line2)",
            of: person,
            for: SealedPlace.passportZone,
            at: present,
            in: &tx
        )
        let columns: Columns = [
            "person_id": person, "issuer": zone.issuer, "number_sealed": number,
            "number_index": index, "zone_sealed": lines, "nationality": zone.nationality,
            "expires_on": zone.expiry, "state": PassportState.valid,
        ]
        if let held = try HeldPassport.find(zone, index, in: tx) {
            // Set aside by a correction of the record, it counts again once the two agree.
            try held.demandSetAside(in: tx)
            try tx.update(held.id, columns)
            return held.id
        }
        try tx.write(
            "passport",
            """
            UPDATE passport SET state = 'superseded'
            WHERE person_id = \(person) AND state = 'valid'
            """
        )
        let passport = present.newID(Passport.self)
        try tx.insert(passport, columns)
        return passport
    }
}
