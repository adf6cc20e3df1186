import Core
import Model

extension TrainingFeature {
    /// What language institutes teach after the arrival; no rule of a gate reads it.
    static let institutes: [Endpoint] =
        [
            .create(
                OfferInstituteCourse.self,
                as: "offer",
                "Offer a course of a language institute to workers abroad and their families."
            ),
            .move(
                "withdraw",
                InstituteCourse.self,
                as: "institute-course.withdrawn",
                by: .trainingManage,
                "Take no further learners into a course of an institute."
            ),
            .create(
                EnrolLearner.self,
                as: "enrol",
                "Enrol a worker abroad, or one of the family, in a course of an institute."
            ),
            .change(
                "complete",
                CompleteInstituteCourse.self,
                "Record the hours and the level with which the course ended."
            ),
            .move(
                "withdraw",
                InstituteEnrolment.self,
                as: "institute-enrolment.withdrawn",
                by: .trainingManage,
                "End an enrolment with an institute before its result."
            ),
            .itemQuery(
                "institute-hours",
                CountInstituteHours.self,
                "Show what institutes taught, apart from what counts before the departure."
            ),
        ] + Endpoint.readModel(instituteCourseReadModel)
        + Endpoint.readModel(instituteEnrolmentReadModel)
}
