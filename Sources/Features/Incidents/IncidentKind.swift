import Core

/// What sort of emergency it is.
enum IncidentKind: String, Choice {
    case labourDispute = "labour_dispute"
    case protest, accident
    case illnessOutbreak = "illness_outbreak"
    case violence, war
    case publicOrder = "public_order"
    case disaster, missing, other
}

/// What became of a worker who was there.
enum PersonCondition: String, Choice {
    /// Not heard of yet.
    case unknown
    case safe, injured, missing, dead
}
