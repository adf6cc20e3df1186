import Core

/// The ways by which workers go abroad, in the words of the corridors: what a licence may cover.
enum Channel: String, Choice {
    case stateAuthorisedAgency = "state_authorised_agency"
    case nongovernmentalLicensed = "nongovernmental_licensed"
    case traineeJointVenture = "trainee_joint_venture"
    case thirdCountryProject = "third_country_project"
    case contractedProject = "contracted_project"
    case governmentToGovernment = "g2g_public"
    case localSeasonal = "local_seasonal_mou"
    case highSkilled = "high_skilled"
    case regionalCooperation = "regional_cooperation"
    case seafarer
}

extension [Channel] {
    /// The channels with commas between.
    var words: String { map(\.rawValue).joined(separator: ", ") }

    /// The channels in the order of their list, each once; an empty scope is refused.
    func asScope() throws(Refusal) -> [Channel] {
        guard !isEmpty else {
            throw CommonRefusal.unfit.refusal("A scope names one channel at least.")
        }
        return Channel.allCases.filter(contains)
    }
}
