import Core

/// Why a certificate is not issued.
enum TrainingRefusal: String, RefusalCode {
    case topicsMissing = "topics-missing"
    case hoursShort = "hours-short"
    case testOutstanding = "test-outstanding"

    var kind: RefusalKind { .rule }

    var title: String {
        switch self {
        case .topicsMissing: "Not every topic was taught"
        case .hoursShort: "Not enough hours count"
        case .testOutstanding: "The test has not been passed"
        }
    }

    var remedy: String {
        switch self {
        case .topicsMissing:
            "Teach the topics named and record the lessons (`homeward enrolment attend`), then certify."
        case .hoursShort:
            "Record further lessons on other days: of one day at most eight hours count."
        case .testOutstanding:
            "Close the lessons (`homeward enrolment complete`), record the test (`homeward enrolment test`), then certify."
        }
    }
}
