import Core

/// Why somebody is not fit, or fit on conditions: a code of a closed list, never a diagnosis.
enum MedicalReason: String, Choice {
    case needsTreatment = "needs_treatment"
    case needsRetest = "needs_retest"
    case needsAid = "needs_aid"
    case workCapacity = "work_capacity"
    case destinationList = "destination_list"
}
