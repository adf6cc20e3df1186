import Core
import Model

let instituteCourseReadModel = ReadModel(
    of: InstituteCourse.self,
    "courses of language institutes, for workers abroad and their families",
    from: "institute_course",
    permission: .trainingRead,
    filters: ["provider_id"],
    [
        .id("provider_id", Body.self, "The language institute."),
        .text("title", "What it is called."),
        .text("module", "destination_language or chinese_culture."),
        .text("language", "The language that is learnt, or in which the culture is taught."),
        .text("country", "Where the lessons are; none where they are at a distance."),
        .integer("hours", "How many hours it has; none counts as training before the departure."),
        .text("state", "offered or withdrawn."),
    ]
)

let instituteEnrolmentReadModel = ReadModel(
    of: InstituteEnrolment.self,
    "enrolments with language institutes, with the level before and after",
    from: "institute_enrolment_shown",
    permission: .trainingRead,
    filters: ["case_id", "course_id"],
    [
        .id("course_id", InstituteCourse.self, "The course."),
        .id("person_id", Person.self, "The worker."),
        .id("case_id", CaseFile.self, "The case."),
        .text(
            "relation",
            "What the learner is to the worker; none where it is the worker.",
            .masked
        ),
        .date(
            "consented_on",
            "When the one of the family agreed, or for a child under 14 a parent."
        ),
        .choice("module", InstituteModule.self, "What the course teaches."),
        .text("language", "The language that is learnt, or in which the culture is taught."),
        .date("enrolled_on", "The day of the enrolment."),
        .text("level_before", "The level at the beginning, where it is known."),
        .date("completed_on", "The last day of the course."),
        .integer("destination_language_hours", "The hours of the language that were attended."),
        .integer("chinese_culture_hours", "The hours of the culture that were attended."),
        .text("level_after", "The level that the institute found at the end."),
        .text("state", "enrolled, completed or withdrawn."),
    ]
)
