import Casework

/// What may be paid for: the ILO taxonomy of 2019 without its third heading.
enum FeeCategory: String, Choice {
    case recruitmentService = "recruitment_service"
    case medical, insurance
    case skillsTest = "skills_test"
    case training, equipment
    case travelLodging = "travel_lodging"
    case administrative
}
