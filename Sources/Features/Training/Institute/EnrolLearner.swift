import Cases
import Core
import Directory
import Employers
import Foundation
import Model
import People
import Postgres
import TransparencyLog

/// Enrols a worker abroad, or one of the worker's family, in a course of a language institute.
///
/// Of the family only the relation is kept: no name, no age, no contact (PIPL Art. 6).
struct EnrolLearner: Action {
    typealias Subject = InstituteEnrolment
    static let permission = Permission.trainingManage
    static let help = [
        "course_id": "The course; it must be offered, and its institute on the directory.",
        "case_id":
            "The case of the worker, who must have arrived to learn; the family may begin before.",
        "relation":
            "What the learner is to the worker, where it is one of the family; the worker when not given.",
        "consented_on":
            "When the one of the family agreed, or for a child under 14 a parent (PIPL Art. 13 and 31).",
        "enrolled_on": "The day of the enrolment; today when not given, and at the latest.",
        "level_before":
            "The level at the beginning; of a worker the one in the profile, when not given.",
    ]

    let courseId: ID<InstituteCourse>
    let caseId: ID<CaseFile>
    let relation: Relation?
    let consentedOn: CalendarDate?
    let enrolledOn: CalendarDate?
    let levelBefore: CommonLevel?
    var named: NamedParties { NamedParties(caseFile: caseId) }

    func perform(
        on id: ID<InstituteEnrolment>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let placement = try CaseFile.Record.held(
            caseId,
            in: tx,
            otherwise: "nobody is enrolled for it any more."
        )
        let course = try tx.known(courseId)
        guard course.state == .offered else {
            throw CommonRefusal.wrongState.refusal("The course is \(course.state.rawValue).")
        }
        try course.provider.requireInstitute(in: tx)
        let zone = relation == nil ? try tx.zone(of: caseId) : ActionContext.zone
        let day = enrolledOn ?? context.today(in: zone)
        try context.requireNotInFuture("enrolled_on", day, in: zone)
        if let relation {
            try requireConsent(of: relation, by: day)
        } else {
            try requireAbroad(placement, for: course, on: day, in: tx)
        }
        let known = try relation == nil ? tx.known(placement.person).languageSkills : []
        let level = levelBefore ?? known.best(of: course.language)?.level
        try tx.insert(
            id,
            [
                .course(courseId), .person(placement.person), .caseFile(caseId),
                .relation(relation), .consentedOn(consentedOn), .enrolledOn(day),
                .levelBefore(level), .state(.enrolled),
            ]
        )
        return Recorded(
            as: "institute-enrolment.enrolled",
            about: placement.person,
            in: caseId,
            state: InstituteEnrolmentState.enrolled,
            facts: ["enrolled_on": .text("\(day)")]
        )
    }

    /// Refuses to keep anything of the family without the word of whom it is about.
    private func requireConsent(
        of relation: Relation,
        by day: CalendarDate
    ) throws(Refusal) {
        guard relation.isFamily else {
            throw CommonRefusal.unfit.refusal(
                "A friend is not of the family: only the worker and the family learn through a case."
            )
        }
        guard let consentedOn, consentedOn <= day else {
            throw CommonRefusal.unfit.refusal(
                "Name in consented_on the day, \(day) at the latest, on which the \(relation.rawValue) "
                    + "agreed, or for a child under 14 a parent (PIPL Art. 13 and 31)."
            )
        }
    }

    /// Refuses a worker who has not arrived, or is in another country than the lessons.
    private func requireAbroad(
        _ placement: CaseFile.Record,
        for course: InstituteCourse.Record,
        on day: CalendarDate,
        in tx: borrowing WriteTransaction
    ) throws {
        guard consentedOn == nil else {
            throw CommonRefusal.unfit.refusal(
                "The consent is that of one of the family: name the relation, or leave consented_on out."
            )
        }
        let departedOn = try tx.value(
            """
            SELECT departed_on FROM worker_abroad
            WHERE case_id = \(placement.id) AND state IN ('arrived', 'working')
            """,
            as: CalendarDate.self
        )
        guard let departedOn else {
            throw CommonRefusal.wrongState.refusal(
                "The worker has not arrived abroad. The arrival is recorded first, homeward deployment "
                    + "arrive; what is taught before the departure is homeward enrolment enrol."
            )
        }
        guard day >= departedOn else {
            throw CommonRefusal.unfit.refusal(
                "\(day) lies before the departure on \(departedOn): homeward enrolment enrol records "
                    + "what is taught before it."
            )
        }
        guard course.country == nil || course.country == placement.destination else {
            throw CommonRefusal.unfit.refusal(
                "The lessons are in another country than \(placement.destination), where the worker "
                    + "is: name a course there, or one at a distance."
            )
        }
    }
}
