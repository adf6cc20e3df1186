import Core
import Model

/// Emergencies that touch many, from the first word to the lessons.
package enum IncidentsFeature: Feature {
    /// What the feature offers.
    package static let endpoints: [Endpoint] =
        [
            .create(ReportIncident.self, as: "report", "Record an incident that was heard of."),
            .change(
                "grade",
                GradeIncident.self,
                "Grade it, I the gravest; never lower than the numbers allow.",
                refuses: [IncidentRefusal.gradeTooLow]
            ),
            .change("notify", NotifyOfIncident.self, "Record that embassy or authority was told."),
            .change("respond", RespondToIncident.self, "Count heads: who was there, and how."),
            .change("follow-up", FollowUpIncident.self, "Record the day's continuing report."),
            .change("contain", ContainIncident.self, "Record that the danger is over."),
            .change(
                "final",
                FinishIncident.self,
                "Record the final report.",
                refuses: [
                    IncidentRefusal.notTold, IncidentRefusal.gradeTooLow,
                    IncidentRefusal.headCountOpen,
                ]
            ),
            .change("close", CloseIncident.self, "Close it with its lessons; its gate is open."),
            .change(
                "read",
                ReadIncident.self,
                "Read narrative and lessons, for a purpose.",
                refuses: [IncidentRefusal.erased]
            ),
            .itemQuery("gate", ExplainIncidentGate.self, "Show the rules of a step in advance."),
        ] + Endpoint.readModel(incidentReadModel) + Endpoint.readModel(incidentPersonReadModel)

    /// The feature's own reasons to decline.
    package static let refusals: [any RefusalCode.Type] = [IncidentRefusal.self]

    /// The rules that the feature checks on its own actions.
    package static let rules: [any Rule.Type] = [
        IncidentReportedAtOnce.self, MakerIsNotApprover.self,
    ]
    /// The clocks of an incident.
    package static let duties: [Duty] = [
        .tellEmbassy, .tellAuthority, .gradeIncident, .followUp, .finalReport,
    ]

    /// The states of the feature's noun.
    package static let machines = [MachineTable(Incident.self, IncidentState.self)]
}
