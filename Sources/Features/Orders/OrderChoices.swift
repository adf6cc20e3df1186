import Core

/// What a sum of pay is counted by.
enum PayUnit: String, Choice {
    case hour, day, month
}

/// Which sex a job order asks for; anything but any needs a basis in the work itself.
enum SexTerm: String, Choice {
    case any, female, male
}

/// What a worker may be asked to pay for: the ILO's headings of lawful costs, and no others.
enum WorkerCostKind: String, Choice {
    case recruitmentService = "recruitment_service"
    case medical, insurance
    case skillsTest = "skills_test"
    case training, equipment
    case travelLodging = "travel_lodging"
    case administrative
}

/// Who brought an item of information.
enum VacancySource: String, Choice {
    case embassy, employer, authority, partner, platform, website, press, diaspora, worker
}

/// How it was found out whether an item is true.
enum VerificationMethod: String, Choice {
    case embassy
    case employerVisit = "employer_visit"
    case registry
}

/// Through whom an item reaches workers.
enum VacancyOutlet: String, Choice {
    case authority
    case servicePlatform = "service_platform"
    case branch, informant, website
    case socialMedia = "social_media"
    case jobFair = "job_fair"
}

/// Who answered to an item.
enum FeedbackGiver: String, Choice {
    case worker, family, employer, embassy, authority, partner
}

/// Whether a place of an order is taken.
enum PlaceState: String, Choice, MachineState {
    case taken, vacated

    static let machine = StateMachine<PlaceState>([.init(.taken, .vacated, "vacate")])
}
