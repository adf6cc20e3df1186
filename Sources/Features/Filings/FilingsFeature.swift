import Core
import Model
import Postgres

/// What an authority must be told, by when, and what it answered: one list of all that is due.
package enum FilingsFeature: Feature {
    /// What is due, what becomes of it, and what is on record.
    package static let endpoints: [Endpoint] =
        [
            .collectionQuery("due", ShowDueFilings.self, "Show what is due, by its day."),
            .change("prepare", PrepareFiling.self, "Record that form and attachments are ready."),
            .change("submit", SubmitFiling.self, "Record that the authority has it."),
            .change("accept", AcceptFiling.self, "Record that the authority let it pass."),
            .change("return", ReturnFiling.self, "Record that the authority wants it completed."),
            .change("void", VoidFiling.self, "Give a filing up whose reason has gone."),
        ] + Endpoint.readModel(filingReadModel)

    /// What a departure asks of the filings of a case.
    package static let caseRules: [any CaseRule.Type] = [ContractFiledInTime.self]

    /// Checked when a filing is submitted.
    package static let rules: [any Rule.Type] = [
        DepartureReported.self, ManagerListFiled.self, RecruitmentFiled.self,
        LicenceChangeReported.self, RussianNoticeGiven.self, JapaneseNoticeGiven.self,
        KoreanNoticeGiven.self,
    ]

    /// The states of a filing.
    package static let machines = [MachineTable(Filing.self, FilingState.self)]

    /// The clocks of the kinds.
    package static let duties = FilingDuty.all

    /// What was owed for a case goes with the case, as its task does.
    package static let scheduledMoves = [
        ScheduledMove("void", VoidFiling(reason: "The case has ended.")) { _ in
            """
            state IN ('due', 'prepared', 'returned') AND kind = ANY(\(FilingKind.endingWithCase))
                AND EXISTS (SELECT FROM case_parties c
                    WHERE c.agency_id = filing.agency_id AND c.id = filing.case_id
                        AND c.ended_at IS NOT NULL)
            """
        }
    ]
}
