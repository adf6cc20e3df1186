import Core

/// An insurance policy of a worker.
package enum Policy: Noun {
    package static let words = NounWords("pol", "policy", "policies", table: "policy")
}

/// The way of a policy. Its end by date needs no move: rules read the days.
package enum PolicyState: String, Choice, MachineState {
    case quoted
    case insuredConsented = "insured_consented"
    case issued, active, claimed, settled, lapsed, cancelled

    /// The states in which the policy covers its days; a claim does not end the cover.
    package static let standing: [PolicyState] = [.issued, .active, .claimed]

    package static let machine = StateMachine<PolicyState>([
        .init(.quoted, .insuredConsented, "consent"), .init(.insuredConsented, .issued, "issue"),
        .init(.issued, .active, "activate"), .init(.active, .claimed, "claim"),
        .init(.claimed, .settled, "settle"), .init(.issued, .lapsed, "lapse"),
        .init(.active, .lapsed, "lapse"), .init(.quoted, .lapsed, "lapse"),
        .init(.insuredConsented, .lapsed, "lapse"), .init(.quoted, .cancelled, "cancel"),
        .init(.insuredConsented, .cancelled, "cancel"), .init(.issued, .cancelled, "cancel"),
        .init(.active, .cancelled, "cancel"), .init(.quoted, .quoted, "name-beneficiary"),
        .init(.insuredConsented, .insuredConsented, "name-beneficiary"),
        .init(.issued, .issued, "name-beneficiary"), .init(.active, .active, "name-beneficiary"),
    ])
}

/// What a policy insures; the last four are those of Korea's Employment Permit System.
package enum PolicyKind: String, Choice {
    case accident, medical, liability
    case hostSocial = "host_social"
    case krDepartureGuarantee = "kr_departure_guarantee"
    case krReturnCost = "kr_return_cost"
    case krWageGuarantee = "kr_wage_guarantee"
    case krAccident = "kr_accident"

    /// Whether it insures against accidents, of which some end in death.
    package var isAccident: Bool { self == .accident || self == .krAccident }
}

/// Who is paid when the insured dies, as kin of the insured.
///
/// Near relatives are those of the Civil Code of the PRC Art. 1045; an employer's choice is limited to
/// them (Insurance Law Art. 39).
package enum Beneficiary: String, Choice {
    case insured, spouse, child, parent, sibling, grandparent, grandchild
    case otherRelative = "other_relative"
    case employer, agency, other

    /// Whether the law lets an employer or agency take out cover in this one's favour.
    package var isNear: Bool {
        switch self {
        case .insured, .spouse, .child, .parent, .sibling, .grandparent, .grandchild: true
        case .otherRelative, .employer, .agency, .other: false
        }
    }
}

/// Who took a policy out, and so pays for it. The contractor of a project insures its own staff (Decree 527 Art. 14).
package enum PolicyTaker: String, Choice {
    case agency, contractor, employer, worker
}
