import Core

/// Who owns an employer, wholly or in part; screened like the employer itself.
package enum EmployerOwner: Noun {
    package static let words = NounWords("own", "owner", "owners", table: "employer_owner")
}

/// A foreign enterprise or institution that employs workers.
package enum Employer: Noun {
    package static let words = NounWords("emp", "employer", "employers", table: "employer")
}

/// Whether it still owns.
package enum OwnerState: String, Choice, MachineState {
    case current, former

    package static let machine = StateMachine<OwnerState>([.init(.current, .former, "end")])
}

/// How far the agency trusts an employer.
package enum EmployerState: String, Choice, MachineState {
    case prospect
    case dueDiligence = "due_diligence"
    case approved, active, restricted, blacklisted, closed

    /// Whether cases may lead to it.
    package var isTrusted: Bool { self == .approved || self == .active }
    /// Whether nothing more is begun with it.
    package var isOver: Bool { self == .blacklisted || self == .closed }

    /// Anyone who may approve stops an employer at once; a second person lifts it or blacklists. Lifted, it
    /// stands where it stood: nobody comes to be trusted by a restriction.
    package static let machine = StateMachine<EmployerState>(
        [
            .init(.prospect, .dueDiligence, "examine"),
            .init(.dueDiligence, .approved, "approve", gate: "employer.approve"),
            .init(.approved, .active, "activate"),
            .init(.dueDiligence, .restricted, "restrict"),
            .init(.approved, .restricted, "restrict"),
            .init(.active, .restricted, "restrict"),
            .init(.restricted, .dueDiligence, "lift", gate: "employer.lift"),
            .init(.restricted, .approved, "lift", gate: "employer.lift"),
            .init(.restricted, .active, "lift", gate: "employer.lift"),
            .init(.restricted, .blacklisted, "blacklist", gate: "employer.blacklist"),
        ]
            + [.prospect, .dueDiligence, .approved, .active, .restricted]
            .map { .init($0, .closed, "close") }
    )
}

/// Whether an owner is a human being or an organisation.
package enum OwnerKind: String, Choice {
    case person, entity
}

/// What kind of counterparty it is. An individual is a word only so that it can be refused by name.
package enum EmployerKind: String, Choice {
    case enterprise, institution, individual
}
