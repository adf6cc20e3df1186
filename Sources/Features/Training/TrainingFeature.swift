import Core
import Model
import Postgres

/// Courses, enrolments, attendance, certificates; beside them what institutes teach after the arrival.
package enum TrainingFeature: Feature {
    /// The feature's endpoints.
    package static let endpoints: [Endpoint] =
        [
            .create(OfferCourse.self, as: "offer", "Offer a course for one destination."),
            .change("revise", ReviseCourse.self, "Make the next version of a course."),
            .move(
                "withdraw",
                Course.self,
                as: "course.withdrawn",
                by: .trainingManage,
                "Take no further enrolments into a course."
            ),
            .create(EnrolWorker.self, as: "enrol", "Enrol the worker of a case in a course."),
            .change("attend", RecordAttendance.self, "Record a lesson that the worker sat in."),
            .change(
                "complete",
                CompleteCourse.self,
                "Close the lessons, when every topic was taught and the hours count.",
                refuses: [TrainingRefusal.topicsMissing, TrainingRefusal.hoursShort]
            ),
            .change("test", RecordTest.self, "Record the test at the end of the course."),
            .change("retake", RetakeTest.self, "Let a worker who failed try again."),
            .change(
                "claim-relief",
                ClaimRelief.self,
                "Say whether the host in Japan claims shorter lectures after entry."
            ),
            .change(
                "certify",
                CertifyEnrolment.self,
                "Certify the course, when it was taught in full and its test, if any, passed.",
                refuses: [
                    TrainingRefusal.topicsMissing, TrainingRefusal.hoursShort,
                    TrainingRefusal.testOutstanding,
                ]
            ),
            .change("expire", ExpireCertificate.self, "Mark a certificate whose days are over."),
            .change("revoke", RevokeCertificate.self, "Revoke a certificate, with the reason."),
            .change("withdraw", WithdrawEnrolment.self, "End an enrolment before its certificate."),
            .itemQuery(
                "hours",
                CountHours.self,
                "Show what counts of an attendance, and what is wanted."
            ),
            .create(
                RecordQualification.self,
                as: "record",
                "Record a language or skill result, or a place on a roster."
            ),
            .change("revoke", RevokeQualification.self, "Revoke a result, with the reason."),
        ] + Endpoint.readModel(courseReadModel) + Endpoint.readModel(enrolmentReadModel)
        + Endpoint.readModel(attendanceReadModel) + Endpoint.readModel(examReadModel)
        + Endpoint.readModel(qualificationReadModel) + institutes

    /// The feature's own reasons to decline.
    package static let refusals: [any RefusalCode.Type] = [TrainingRefusal.self]

    /// What gates over a case ask of this feature.
    package static let caseRules: [any CaseRule.Type] = [
        RequiredTopicsCertified.self, AdvisedTopicsCertified.self, PreEntryHoursReached.self,
        CertificateNotStale.self, LanguageForDevelopment.self, KoreanTestAndRosterValid.self,
        SkilledWorkerTested.self,
        LanguagesShown.self,
    ]

    /// From the last lesson to the entry, where shorter lectures after entry are claimed. It hangs on the
    /// case; whoever records the entry settles it.
    package static let preEntryCourse = Duty(
        "pre-entry-course",
        rule: "R-TRN-003",
        owner: .trainer,
        afterCase: .ends,
        within: .months(CertificateNotStale.reliefMonths),
        reminders: [90 * 24, 30 * 24, 7 * 24],
        "The worker enters Japan before the pre-entry course is six months old."
    )

    static let preRoster = Duty(
        "eps-pre-roster",
        rule: "R-TRN-005",
        owner: .document,
        afterCase: .noCase,
        within: .months(2),
        reminders: [30 * 24, 7 * 24],
        "Send the entry for the EPS roster after the EPS-TOPIK result."
    )

    static let qualificationExpiry = Duty(
        "qualification-expiry",
        rule: "R-TRN-005",
        owner: .trainer,
        afterCase: .noCase,
        reminders: [90 * 24, 60 * 24, 30 * 24],
        byHand: true,
        "A language or skill result runs out: renew it, or use it before."
    )

    /// The clocks of the feature.
    package static let duties = [preEntryCourse, preRoster, qualificationExpiry]

    /// A certificate runs out on its own day.
    package static let scheduledMoves = [
        ScheduledMove("expire", ExpireCertificate()) { day in
            "state = 'certified' AND certificate_until < \(day)"
        }
    ]

    /// The states of the feature's nouns.
    package static let machines = [
        MachineTable(Course.self, CourseState.self),
        MachineTable(Enrolment.self, EnrolmentState.self),
        MachineTable(Qualification.self, QualificationState.self),
        MachineTable(InstituteCourse.self, InstituteCourseState.self),
        MachineTable(InstituteEnrolment.self, InstituteEnrolmentState.self),
    ]
}
