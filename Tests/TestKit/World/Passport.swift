import Core
import Model
import Postgres
import TransparencyLog

extension Office {
    /// A passport of a person with the blind index that its verification would have made; as there, one alone counts.
    @discardableResult
    package func passport(
        of person: ID<Person>,
        _ number: String = "E12345678",
        until end: CalendarDate = "2033-06-30"
    ) async throws -> ID<Passport> {
        let receipt = try await registrar.perform(
            PlantPassport(number: number, person: person, expiresOn: end),
            by: anyone,
            as: RequestFrame(request: "test")
        )
        return try ID(parsing: receipt.json["id"]?.text ?? "")
    }

    /// A passport of the worker of a case.
    @discardableResult
    package func passport(of caseFile: ID<CaseFile>, _ number: String = "E12345678") async throws
        -> ID<Passport>
    {
        try await passport(of: person(of: caseFile), number)
    }
}

/// Plants a passport with a number that can be compared.
private struct PlantPassport: Action {
    typealias Subject = Passport
    static let permission = Permission.staffManage
    let number: String
    let person: ID<Person>
    let expiresOn: CalendarDate

    func perform(
        on id: ID<Passport>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.write(
            Passport.table,
            "UPDATE passport SET state = 'superseded' WHERE person_id = \(person) AND state = 'valid'"
        )
        let index = try context.vault.blindIndex(
            number,
            for: "passport.number_sealed",
            with: context,
            in: tx
        )
        try tx.insert(
            id,
            [
                .person(person), .issuer("CHN"), .numberSealed([1]), .numberIndex(index),
                .zoneSealed([1]), .nationality("CHN"), .expiresOn(expiresOn), .state(.valid),
            ]
        )
        return Recorded(as: "test.planted")
    }
}
