import Core

/// A complaint or a detected wrong.
package enum RightsCase: Noun {
    package static let words = NounWords("rgt", "rights-case", "rights-cases", table: "rights_case")
}

/// Where a rights case stands.
package enum RightsCaseState: String, Choice, MachineState {
    case received, acknowledged, triaged, claimed, remedied, confirmed, closed, reopened

    package static let machine = StateMachine<RightsCaseState>(
        [
            .init(.received, .acknowledged, "acknowledge"),
            .init(.acknowledged, .triaged, "triage", gate: "rights-case.triage"),
            // Evidence grows: a case is triaged again whenever it says something new.
            .init(.triaged, .triaged, "triage", gate: "rights-case.triage"),
            .init(.reopened, .triaged, "triage", gate: "rights-case.triage"),
            .init(.triaged, .claimed, "claim"),
            .init(.claimed, .claimed, "claim"),
            .init(.remedied, .claimed, "claim"),
            .init(.triaged, .remedied, "remedy"),
            .init(.claimed, .remedied, "remedy"),
            .init(.remedied, .remedied, "remedy"),
            .init(.remedied, .confirmed, "confirm"),
            .init(.remedied, .remedied, "confirm"),
            .init(.triaged, .closed, "close", gate: "rights-case.close"),
            .init(.claimed, .closed, "close", gate: "rights-case.close"),
            .init(.remedied, .closed, "close", gate: "rights-case.close"),
            .init(.confirmed, .closed, "close", gate: "rights-case.close"),
            .init(.closed, .reopened, "reopen"),
        ] + staying("consent", in: [.received, .acknowledged, .triaged, .claimed, .remedied])
            + staying("consent", in: [.confirmed, .reopened])
            + staying(
                "name-safe-contact",
                in: [
                    .received, .acknowledged, .triaged, .claimed, .remedied, .confirmed, .reopened,
                ]
            )
            + staying("report", in: [.received, .acknowledged, .triaged, .claimed, .remedied])
            + staying("report", in: [.confirmed, .reopened])
            + staying(
                "notify-employer",
                in: [.triaged, .claimed, .remedied],
                gate: "rights-case.notify-employer"
            )
            + staying(
                "note-failed-contact",
                in: [.acknowledged, .triaged, .claimed, .remedied, .reopened]
            )
    )

    /// Steps that leave the case where it stands.
    private static func staying(
        _ action: String,
        in states: [RightsCaseState],
        gate: String? = nil
    ) -> [StateMachine<RightsCaseState>.Move] {
        states.map { .init($0, $0, action, gate: gate) }
    }
}

/// How soon a case must be dealt with. It never says what the case *is*: trafficking needs act,
/// means and purpose (Palermo Protocol, Art. 3), which no list of ticks shows.
package enum RightsPriority: String, Choice {
    case usual, urgent
}

/// What a rights case is about.
package enum RightsCategory: String, Choice {
    case wages, deductions, hours
    case contractSubstitution = "contract_substitution"
    case feesRefund = "fees_refund"
    case documentsHeld = "documents_held"
    case housing
    case safetyInjury = "safety_injury"
    case medical
    case harassmentSexual = "harassment_sexual"
    case violence, discrimination, movement
    case employerInsolvency = "employer_insolvency"
    case transfer, imprisonment, missing
    case deathRemains = "death_remains"
    case repatriation, privacy
    case agentFraud = "agent_fraud"
    case other

    /// Whether life, body or freedom may be at stake, whatever the triage will find.
    package var isGrave: Bool {
        switch self {
        case .violence, .harassmentSexual, .movement, .missing, .imprisonment, .deathRemains: true
        default: false
        }
    }

    /// How long triage may take.
    package var triageHours: Int { isGrave ? Self.urgentTriageHours : Self.usualTriageHours }

    /// How long triage may take where life, body or freedom may be at stake.
    package static let urgentTriageHours = 4
    /// How long it may take otherwise.
    package static let usualTriageHours = 24

    /// How long the answer to the reporter may take, whatever the case is about.
    package static let acknowledgeHours = 24
}

/// Who told the agency.
package enum Reporter: String, Choice {
    case worker, family, staff, anonymous
}
