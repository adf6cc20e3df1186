import Core
import Model

/// Cases: one placement of one person, from its opening to its end, and the data that go abroad for it.
package enum CasesFeature: Feature {
    /// What the feature offers.
    package static let endpoints: [Endpoint] = persons + cases + transfers

    /// The rules that gates over a case check, after those of its person.
    package static let caseRules: [any CaseRule.Type] = [
        ConsentBeforeTransfer.self, TransferHasRoute.self, WaitingTimeHeld.self,
    ]

    /// The clocks that the feature sets going.
    package static let duties = CaseDuty.all

    /// The state machines of the feature's nouns.
    package static let machines = [
        MachineTable(CaseFile.self, CaseState.self),
        MachineTable(Transfer.self, TransferState.self),
    ]
}
