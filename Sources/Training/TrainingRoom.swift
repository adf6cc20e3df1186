public import Casework

/// Courses, enrolments, attendance, certificates.
public enum TrainingRoom: Room {
    /// The room's endpoints.
    public static let endpoints: [Endpoint] =
        [
            .create(OfferCourse.self, as: "offer", "Offer a course for one destination."),
            .change("withdraw", WithdrawCourse.self, "Take no further enrolments into a course."),
            .create(EnrolWorker.self, as: "enrol", "Enrol the worker of a case in a course."),
            .change("attend", RecordAttendance.self, "Record a lesson that the worker sat in."),
            .change(
                "certify",
                CertifyEnrolment.self,
                "Certify the course, when every topic was taught and the hours count.",
                refuses: [TrainingRefusal.topicsMissing, TrainingRefusal.hoursShort]
            ),
            .change("revoke", RevokeCertificate.self, "Revoke a certificate, with the reason."),
            .change("withdraw", WithdrawEnrolment.self, "End an enrolment before its certificate."),
            .ask(
                "hours",
                CountHours.self,
                "Show what counts of an attendance, and what is wanted."
            ),
        ] + Endpoint.pages(coursePage) + Endpoint.pages(enrolmentPage)
        + Endpoint.pages(attendancePage)

    /// The room's own reasons to decline.
    public static let refusals: [any RefusalCode.Type] = [TrainingRefusal.self]

    /// What gates over a case ask of this room.
    public static let caseRules: [any CaseRule.Type] = [
        RequiredTopicsCertified.self, CertificateNotStale.self,
    ]

    /// The states of the room's nouns.
    public static let machines = [
        MachineTable(Course.self, CourseState.self),
        MachineTable(Enrolment.self, EnrolmentState.self),
    ]
}

let coursePage = Page(
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
        .integer("hours", "How many hours must count before it is certified."),
        .text("state", "offered or withdrawn."),
    ]
)

let enrolmentPage = Page(
    of: Enrolment.self,
    "enrolments with their certificates",
    from: "enrolment",
    permission: .trainingRead,
    filters: ["case_file_id", "state"],
    [
        .id("course_id", Course.self, "The course."),
        .id("person_id", Person.self, "The worker."),
        .id("case_file_id", CaseFile.self, "The case."),
        .text("certificate_number", "The number on the certificate, if one was issued.", .masked),
        .date("certified_on", "The day of the certificate."),
        .date("certificate_until", "Its last day."),
        .text("state", "enrolled, attending, certified, revoked or withdrawn."),
    ]
)

let attendancePage = Page(
    of: Attendance.self,
    "lessons that workers sat in",
    from: "attendance",
    permission: .trainingRead,
    filters: ["enrolment_id"],
    [
        .id("enrolment_id", Enrolment.self, "The enrolment."),
        .date("day", "The day of the lesson."),
        .text("topic", "What was taught."),
        .integer("seconds", "How long the worker was there; of a day at most 28800 count."),
    ]
)
