import Core
import Directory
import Model
import Postgres

/// Offers a course of a language institute to workers abroad and their families.
struct OfferInstituteCourse: Action {
    typealias Subject = InstituteCourse
    static let permission = Permission.trainingManage
    static let help = [
        "provider_id": "The language institute; it must be on the directory.",
        "title": "What the course is called.",
        "module":
            "destination_language for the language of the country of work, chinese_culture for the heritage.",
        "language": "The language that is learnt, or in which the culture is taught.",
        "country": "Where the lessons are; without it they are at a distance.",
        "hours": "How many hours it has; none of them counts as training before the departure.",
    ]
    static let ranges = ["hours": 1...5000]

    let providerId: ID<Body>
    let title: ShortText
    let module: InstituteModule
    let language: Language
    let country: Country?
    let hours: Int

    func perform(
        on id: ID<InstituteCourse>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try providerId.requireInstitute(in: tx)
        try tx.insert(
            id,
            [
                .provider(providerId), .title(title), .module(module), .language(language),
                .country(country), .hours(hours), .state(.offered),
            ]
        )
        return Recorded(as: "institute-course.offered", state: InstituteCourseState.offered)
    }
}
