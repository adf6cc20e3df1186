import Core

/// The eleven indicators of forced labour (ILO, 2012, revised 2025).
enum Indicator: String, Choice {
    case abuseOfVulnerability = "abuse_of_vulnerability"
    case deception
    case restrictionOfMovement = "restriction_of_movement"
    case isolation
    case physicalSexualViolence = "physical_sexual_violence"
    case intimidationThreats = "intimidation_threats"
    case retentionOfIdentityDocuments = "retention_of_identity_documents"
    case withholdingOfWages = "withholding_of_wages"
    case debtBondage = "debt_bondage"
    case abusiveConditions = "abusive_working_living_conditions"
    case excessiveOvertime = "excessive_overtime"
}

/// How well an indicator is shown.
enum Evidence: String, Choice {
    case reported, documented, corroborated
}
