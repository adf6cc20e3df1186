import Testing

@testable import Fees

@Suite struct DepositWordsTests {
    @Test(arguments: [
        "安家费/风险押金", "押 金", "押\u{200B}金", "履约保证金", "保證金", "保証金", "担保费", "Deposit",
        "refundable deposits", "ＤＥＰＯＳＩＴ", "de\u{00AD}posit", "performance-bond", "담보금", "보증금",
        "Возвратный залог", "Guarantee fee", "违约金", "penalty for leaving", "барьцаа мөнгө",
    ]) func aDepositIsFoundHoweverItIsWritten(text: String) {
        #expect(DepositWords.found(in: text) != nil)
    }

    @Test(arguments: [
        "Health check", "体检费", "Visa fee", "签证费", "건강검진", "健康診断", "Vagabond shoes", "安家费",
        "Налог", "Safety training",
    ]) func anHonestNameIsLeftInPeace(text: String) {
        #expect(DepositWords.found(in: text) == nil)
    }
}
