import Testing

@testable import Screening

struct NameTests {
    func points(_ own: String, _ listed: String) -> Int {
        NameComparison(FoldedName(own), FoldedName(listed)).points
    }

    /// One name, in the spellings of passports, newspapers and lists.
    static let same = [
        ("RI WON HO", "LEE WONHO"), ("CHOE CHUN-YONG", "CHOI JUNYOUNG"),
        ("KIM CHOL SAM", "Kim, Cheol-Sam"), ("PAK HAN SE", "BAK HANSE"),
        ("YO'N CHO'NG NAM", "Yon Chong-nam"), ("Jang Chang Ha", "CHANG CHANGHA"),
        ("MUHAMMAD UMAR", "Mohammed Omar"), ("Usama Bin Ladin", "USAMA BIN LADEN"),
        ("Idriça Djaló", "IDRICA DJALO"), ("Aleksandr Ivanov", "Alexander Ivanov"),
        ("Мухаммад Саид", "Muhammad Said"), ("ZHANG XIAOMING", "Xiao Ming Zhang"),
        ("LU XIAOBO", "LÜ XIAOBO"), ("‘Abd al-Khaliq al-Huthi", "Abdalkhaliq Alhuthi"),
    ]

    @Test(arguments: same) func oneNameInTwoSpellingsIsAlike(_ own: String, _ listed: String) {
        #expect(points(own, listed) >= Weights.review, "\(points(own, listed))")
        #expect(points(listed, own) >= Weights.review)
    }

    @Test(arguments: [
        ("LI WEI", "LIN WEN"), ("WANG FANG", "WANG GANG"), ("KIM MIN JI", "KIM YONG CHOL"),
        ("TANAKA HIROSHI", "TANAKA HARUKO"), ("CHEN XIAOLI", "CHEN XIAOMING"),
        ("SUZUKI KENJI", "SUZUKI SHINJI"), ("LI LEI", "RI WON HO"),
    ])
    func twoNamesAreNotAlike(_ own: String, _ listed: String) {
        #expect(points(own, listed) < Weights.review, "\(points(own, listed))")
    }

    @Test func aScriptIsComparedAsWrittenWithItsVariantsFolded() {
        #expect(points("劉曉明", "刘晓明") == 1000)
        #expect(points("أبو دعاء", "ابو دعاء") == 1000)
        #expect(points("刘晓明", "刘晓光") == 0)
        #expect(points("刘晓明", "LIU XIAOMING") == 0)
        #expect(points("김철삼", "KIM CHOL SAM") >= Weights.review)
    }

    @Test func theComparisonSaysWhichTokensItRestsOn() {
        let comparison = NameComparison(FoldedName("OMAR KHAN"), FoldedName("UMAR ALI KHAN"))
        #expect(comparison.says.contains("khan 1000"))
        #expect(comparison.says.contains("umar 930"))
        #expect(comparison.says.contains("without ali"))
    }

    @Test func nothingIsAlikeToNothing() {
        #expect(FoldedName(" - ").isEmpty)
        #expect(points("", "KIM") == 0)
        #expect(NameIndex([FoldedName("KIM")]).candidates(for: FoldedName("")).isEmpty)
    }

    @Test(arguments: [
        ("martha", "marhta", 961), ("dixon", "dicksonx", 813), ("abc", "xyz", 0), ("a", "a", 1000),
    ])
    func jaroWinklerIsThePublishedOne(_ left: String, _ right: String, _ points: Int) {
        let found = Likeness.jaroWinkler(Array(left.utf8), Array(right.utf8))
        #expect(abs(found - points) <= 2, "\(found)")
    }

    @Test(arguments: [
        ("kitten", "kitten", 1000), ("abcdefgh", "abcdefgx", 875), ("abcd", "wxyz", 0),
    ])
    func editsAreCountedAgainstTheLongerName(_ left: String, _ right: String, _ points: Int) {
        #expect(Likeness.edits(Array(left.utf8), Array(right.utf8)) == points)
    }
}
