import Core
import Model
import Postgres

/// What whoever has held a certificate against the passport is told.
struct EligibilityDifferences: Codable, Sendable {
    /// The fields in which the two differ.
    let eligibilityDiffers: [String]
}

/// What a certificate of eligibility or a CCVI says of its holder, as somebody has read it.
struct EligibilityHolder {
    let familyName: RomanisedName
    let givenName: RomanisedName?
    let birthDate: BirthDate
    let sex: Sex
    let nationality: Country
    let passportNumber: ShortText

    static let help = [
        "family_name": "The family name as the certificate spells it.",
        "given_name":
            "The given names as the certificate spells them; none for whoever has one name.",
        "birth_date": "The day of birth on the certificate, or as much of it as it states.",
        "sex": "The sex on the certificate: F, M or X.",
        "nationality": "The nationality on the certificate.",
        "passport_number": "The number of the passport that the certificate names; it is not kept.",
    ]

    /// The fields in which the certificate differs from a person and the number of a passport.
    func differences(from person: Person.Record, sameNumber: Bool) -> [String] {
        let agreements = [
            ("family_name", Self.agree(familyName, person.familyName)),
            ("given_name", Self.agree(givenName, person.givenName)),
            ("birth_date", person.birthDate.states(birthDate)), ("sex", sex == person.sex),
            ("nationality", nationality == person.nationality), ("passport_number", sameNumber),
        ]
        return agreements.filter { !$0.1 }.map(\.0)
    }

    private static func agree(_ own: RomanisedName?, _ other: RomanisedName?) -> Bool {
        guard let own, let other else { return own == other }
        return RomanisedName.areLike([own], [other])
    }

    /// Holds the certificate against the passport that counts. The certificate's data are not kept:
    /// which fields differ, and from which passport, is all that the rule needs.
    func compare(
        with id: ID<Person>,
        with context: ActionContext,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> (passport: ID<Passport>, differs: [String]) {
        let passport = try tx.first(
            "SELECT id, number_index FROM passport_known WHERE person_id = \(id) AND state = 'valid'",
            as: Held.self
        )
        guard let passport else {
            throw CommonRefusal.wrongState.refusal(
                "No passport of the worker is verified: `homeward person verify-identity` comes first."
            )
        }
        let index = try context.vault.blindIndex(
            SealedNumber.comparable(passportNumber.text),
            for: SealedPlace.passportNumber,
            with: context,
            in: tx
        )
        let person = try tx.known(id)
        return (passport.id, differences(from: person, sameNumber: index == passport.numberIndex))
    }

    private struct Held: RowDecodable {
        let id: ID<Passport>
        let numberIndex: [UInt8]

        init(row: borrowing Row) throws(RowError) {
            id = try row["id"]
            numberIndex = try row["number_index"]
        }
    }
}
