import Core

/// What may be paid for: the ILO taxonomy of 2019 without its third heading.
enum FeeCategory: String, Choice {
    case recruitmentService = "recruitment_service"
    case medical, insurance
    case skillsTest = "skills_test"
    case training, equipment
    case travelLodging = "travel_lodging"
    case administrative

    /// The ILO's heading; there is no third, for what stands under it may be paid by nobody.
    var heading: String {
        switch self {
        case .recruitmentService: "F1 recruitment fee"
        case .medical, .insurance, .skillsTest, .training, .equipment, .travelLodging,
            .administrative:
            "F2 related cost"
        }
    }
}
