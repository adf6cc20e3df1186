import Core

/// Why this feature declines where no common reason fits.
enum IncidentRefusal: String, RefusalCode {
    case gradeTooLow = "grade-too-low"
    case notTold = "authorities-not-told"
    case headCountOpen = "head-count-open"
    case erased = "incident-erased"

    var kind: RefusalKind {
        switch self {
        case .gradeTooLow: .input
        case .notTold, .headCountOpen: .conflict
        case .erased: .missing
        }
    }

    var title: String {
        switch self {
        case .gradeTooLow: "The grade is too low for what is known"
        case .notTold: "Embassy and authorities were not both told"
        case .headCountOpen: "Not everybody was found"
        case .erased: "The narrative of the incident was erased"
        }
    }

    var remedy: String {
        switch self {
        case .gradeTooLow:
            "Give the grade named or a graver one: homeward incident grade. I from 30 dead, 100 people or in "
                + "war, II from 10 dead or 50 people, III from 3 dead or 30 people: defaults that a "
                + "compliance officer must confirm against the plan of the province."
        case .notTold:
            "Tell whom the detail names, then record the proof: homeward incident notify."
        case .erased:
            "Nothing can bring it back: the key of the incident was destroyed. What was done stands in the log."
        case .headCountOpen:
            "Find out what became of each: homeward incident-person list shows who is unknown, homeward "
                + "incident respond records what was learnt."
        }
    }
}
