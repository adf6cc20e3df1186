import Core
import Model
import Postgres

extension Person.Record {
    /// The name, in the own script and as the passport spells it.
    package var name: PersonName {
        PersonName(native: nativeName, family: familyName, given: givenName)
    }

    /// Reads a person who is still an applicant, and holds the row until the commit.
    static func applicant(
        _ id: ID<Person>,
        in tx: borrowing WriteTransaction
    ) throws -> Person.Record {
        let person = try tx.held(id)
        guard person.state.isApplicant else {
            throw CommonRefusal.wrongState.refusal(
                "The person is \(person.state.rawValue): nothing is added to the record any more."
            )
        }
        return person
    }

    /// Refuses a text in a language that the person does not read.
    package func requireReads(_ language: Language) throws {
        guard language.isUnderstood(by: languages) else {
            let read = languages.map(\.description).joined(separator: ", ")
            throw CommonRefusal.unfit.refusal(
                "The person does not read \(language), but: \(read)."
            )
        }
    }
}
