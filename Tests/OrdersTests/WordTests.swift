import Core
import Model
import Testing

@testable import Orders

struct WordTests {
    @Test(arguments: [
        "Guaranteed job in Osaka!", "We guarantee you a job.", "Job guaranteed after training",
        "100% placement", "Visa is guaranteed", "guaranteed overseas employment",
        "保证就业", "包就业，月薪一万", "我们保证您就业", "包 过", "百分之百录用", "100％就业", "保證錄用", "包签",
        "包上岗", "稳过", "包\u{200B}就业", "确保工作", "保证出国",
    ])
    func aPromiseOfAJobIsFound(_ text: String) {
        #expect(JobPromise.found(in: text) != nil, "\(text)")
    }

    @Test(arguments: [
        "No job is guaranteed.", "We do not guarantee a job.", "A job cannot be guaranteed",
        "Guaranteed minimum wage of 200,000 yen", "Nobody can guarantee a visa.",
        "不保证就业", "本企业不承诺包就业", "谨防声称包就业的中介", "保证工作时间不超过四十小时", "雇主承担签证费，包签证费",
        "保证录用条件公开", "就业前培训包括法律知识", "确保工作安全", "Honest work at fair pay",
        "包过节费", "保证金不得收取", "上岗前体检",
    ])
    func honestWordsAreLeftAlone(_ text: String) {
        #expect(JobPromise.found(in: text) == nil, "\(JobPromise.found(in: text) ?? "")")
    }

    @Test(arguments: [
        ("限女性", "sex"), ("男士优先", "sex"), ("Women only, please", "sex"),
        ("未婚者优先", "marriage"), ("no pregnant women", "marriage"), ("只招汉族", "race"),
        ("少数民族勿扰", "race"), ("No Muslims", "race"), ("无乙肝", "disability"),
        ("HIV-negative workers", "disability"), ("只招农村户口", "origin"), ("党员优先", "origin"),
    ])
    func wordsThatShutPeopleOutAreFound(_ text: String, _ ground: String) {
        let found = DiscriminatingWords.found(in: text, allowingSex: false)
        #expect(found.count == 1)
        #expect(found.first?.contains(ground) == true, "\(found)")
    }

    @Test(arguments: [
        "Welding certificate of level 2", "能读简单的日语", "Religious customs are respected",
        "男女不限", "尊重少数民族习惯", "Pregnancy is covered by the insurance",
    ])
    func whatTheWorkNeedsIsLeftAlone(_ text: String) {
        #expect(DiscriminatingWords.found(in: text, allowingSex: false) == [])
    }

    @Test func aStatedSexMayBeNamedInTheText() {
        #expect(DiscriminatingWords.found(in: "限女性", allowingSex: true) == [])
        #expect(DiscriminatingWords.found(in: "限女性，未婚", allowingSex: true).count == 1)
    }

    @Test(arguments: [
        ("Risk deposit", true), ("安家费/风险押金", true), ("履约保证金", true), ("Security money", true),
        ("Medical examination", false), ("体检费", false),
    ])
    func aDepositIsFoundUnderItsNames(_ name: String, _ isDeposit: Bool) throws {
        let cost = WorkerCost(
            kind: .administrative,
            name: try ShortText(parsing: name),
            amount: .sample,
            basis: "Price list"
        )
        #expect((cost.depositWord != nil) == isDeposit)
    }
}
