import Core

/// What a worker may be asked to pay for: the ILO's headings of lawful costs, and no others.
enum WorkerCostKind: String, Choice {
    case recruitmentService = "recruitment_service"
    case medical, insurance
    case skillsTest = "skills_test"
    case training, equipment
    case travelLodging = "travel_lodging"
    case administrative
}
