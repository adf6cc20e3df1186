import Core

/// What a policy insures; the last four are those of Korea's Employment Permit System.
enum PolicyKind: String, Choice {
    case accident, medical, liability
    case hostSocial = "host_social"
    case krDepartureGuarantee = "kr_departure_guarantee"
    case krReturnCost = "kr_return_cost"
    case krWageGuarantee = "kr_wage_guarantee"
    case krAccident = "kr_accident"

    /// Whether it insures against accidents, of which some end in death.
    var isAccident: Bool { self == .accident || self == .krAccident }
}
