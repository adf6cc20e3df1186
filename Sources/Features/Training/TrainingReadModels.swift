import Core
import Employers
import Model

let courseReadModel = ReadModel(
    of: Course.self,
    "courses, each for one destination",
    from: "course_shown",
    permission: .trainingRead,
    filters: ["destination", "state"],
    [
        .text("title", "What it is called."),
        .text("destination", "The country that it prepares for."),
        .text("language", "The language that it is taught in."),
        .json("topics", "What is taught, as a list of words."),
        .json("topic_hours", "The hours of each topic, in the order of the topics."),
        .integer("hours", "How many hours must count before it is certified."),
        .id(
            "provider_id",
            Body.self,
            "The body of the directory that teaches it, where that is not the agency."
        ),
        .text("held", "before_departure or after_entry."),
        .integer("pass_mark", "The points out of 100 that pass its test; none without one."),
        .integer("edition", "The version: 1 is the first."),
        .id("supersedes_id", Course.self, "The version before it."),
        .text("state", "offered, withdrawn or superseded."),
    ]
)

let enrolmentReadModel = ReadModel(
    of: Enrolment.self,
    "enrolments with their certificates",
    from: "enrolment",
    permission: .trainingRead,
    filters: ["case_id", "state"],
    [
        .id("course_id", Course.self, "The course."),
        .id("person_id", Person.self, "The worker."),
        .id("case_id", CaseFile.self, "The case."),
        .date(
            "enrolled_on",
            "The day of the enrolment; of older records none, they count from their making."
        ),
        .text("certificate_number", "The number on the certificate, if one was issued.", .masked),
        .date("certified_on", "The day of the certificate."),
        .date("certificate_until", "Its last day."),
        .date("completed_on", "The day on which the lessons were closed."),
        .text("certified_occupation", "The occupation that it was issued for (ISCO-08)."),
        .id("certified_employer_id", Employer.self, "The employer that it was issued for."),
        .boolean("relief_claimed", "Whether shorter lectures after entry are claimed for it."),
        .text(
            "state",
            "enrolled, attending, completed, tested, failed, retake, certified, expired, revoked or withdrawn."
        ),
    ]
)

let attendanceReadModel = ReadModel(
    of: Attendance.self,
    "lessons that workers sat in",
    from: "attendance",
    permission: .trainingRead,
    filters: ["enrolment_id"],
    [
        .id("enrolment_id", Enrolment.self, "The enrolment."),
        .date("day", "The day of the lesson."),
        .text("topic", "What was taught."),
        .integer(
            "seconds",
            "How long the worker was there; of a day at most 28800 count, in all courses together."
        ),
    ]
)

let examReadModel = ReadModel(
    of: Exam.self,
    "tests at the end of courses",
    from: "exam_shown",
    permission: .trainingRead,
    filters: ["enrolment_id"],
    [
        .id("enrolment_id", Enrolment.self, "The enrolment."),
        .integer("attempt", "Counts the attempts."),
        .date("taken_on", "The day of the test."),
        .integer("score", "The points out of 100."),
        .integer("pass_mark", "The points that passed on that day."),
        .boolean("is_passed", "Whether it was passed."),
        .text("examiner", "Who held it.", .masked),
    ]
)

let qualificationReadModel = ReadModel(
    of: Qualification.self,
    "language and skill results",
    from: "qualification",
    permission: .trainingRead,
    filters: ["person_id", "kind", "state"],
    [
        .id("person_id", Person.self, "Whose it is."),
        .text(
            "kind",
            "jlpt, jft_basic, language_test, topik, eps_topik, eps_roster, skill_test or titp_2."
        ),
        .text("level", "n5 to n1, a1 to c2, or topik_1 to topik_6."),
        .text("language", "The language, where it is of one."),
        .text("number", "The number on the paper.", .masked),
        .integer("score", "The points."),
        .date("passed_on", "The day of the result."),
        .date("valid_until", "Its last day; none where it has no end."),
        .json("occupations", "The kinds of work that it covers, in ISCO-08, where it is of work."),
        .text("state", "valid or revoked."),
    ]
)
