import Core

/// The agency's written plan for incidents abroad (Decree 620 Art. 17).
package enum IncidentPlan: Noun {
    package static let words = NounWords(
        "ipl",
        "incident-plan",
        "incident-plans",
        table: "incident_plan"
    )
}
