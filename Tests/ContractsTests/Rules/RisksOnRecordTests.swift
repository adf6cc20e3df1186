import Core
import Model
import Testing

@testable import Contracts

@Suite struct RisksOnRecordTests {
    @Test(
        arguments: [
            (nil, nil, false, "not-applicable"), (.chinese, nil, true, "failed"),
            (.chinese, "Heights.", false, "failed"), (.chinese, "Heights.", true, "passed"),
        ] as [(Language?, LongText?, Bool, String)]
    )
    func theRisksAreNamedAndConfirmed(
        told: Language?,
        risks: LongText?,
        isAcknowledged: Bool,
        word: String
    ) {
        let contract = ContractRow.sample(
            .service,
            disclosed: told,
            risks: risks,
            isAcknowledged: isAcknowledged
        )
        #expect(RisksOnRecord.check(.of(contract), on: today).word == word)
        #expect(RisksOnRecord.card.severity == .tasks)
    }
}
