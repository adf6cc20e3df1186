import Core
import Model
import Postgres
import TransparencyLog

/// Notes one job that a person has had; for whom it was is sealed.
struct AddWork: Action {
    typealias Subject = WorkEntry
    static let permission = Permission.applicantsRegister
    static let help = [
        "person_id": "Whose job it was.",
        "occupation": "What it was, in ISCO-08.",
        "country": "Where.",
        "from_on": "Its first day.",
        "until_on": "Its last day; none while the person is still at it.",
        "employer": "For whom, and whatever else helps to check it; it is sealed.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.employer]

    let personId: ID<Person>
    let occupation: Occupation
    let country: Country
    let fromOn: CalendarDate
    let untilOn: CalendarDate?
    let employer: LongText?
    var named: NamedParties { NamedParties(person: personId) }

    func perform(
        on id: ID<WorkEntry>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        _ = try Person.Record.applicant(personId, in: tx)
        guard fromOn <= untilOn ?? context.today, untilOn ?? fromOn <= context.today else {
            throw CommonRefusal.unfit.refusal(
                "Work so far begins before it ends, and ends on \(context.today) at the latest."
            )
        }
        let employer = try context.sealed(
            employer?.text,
            of: personId,
            for: SealedPlace.formerEmployer,
            in: &tx
        )
        try tx.insert(
            id,
            [
                .person(personId), .occupation(occupation), .country(country), .fromOn(fromOn),
                .untilOn(untilOn), .employerSealed(employer), .state(.stated),
            ]
        )
        return Recorded(
            as: "work-entry.added",
            about: personId,
            state: WorkEntryState.stated
        )
    }
}
