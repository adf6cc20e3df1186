import Testing

@testable import Core

struct NameComparisonTests {
    /// What screening asks somebody to look at, and what it holds, when nothing but the names is known.
    private static let review = 880
    private static let hold = 980

    func points(_ own: String, _ listed: String, isPerson: Bool = false) -> Int {
        NameComparison(
            FoldedName(own, isPerson: isPerson),
            FoldedName(listed, isPerson: isPerson)
        ).points
    }

    /// One name, in the spellings of passports, newspapers and lists.
    static let same = [
        ("RI WON HO", "LEE WONHO"), ("CHOE CHUN-YONG", "CHOI JUNYOUNG"),
        ("KIM CHOL SAM", "Kim, Cheol-Sam"), ("PAK HAN SE", "BAK HANSE"),
        ("YO'N CHO'NG NAM", "Yon Chong-nam"), ("Jang Chang Ha", "CHANG CHANGHA"),
        ("MUHAMMAD UMAR", "Mohammed Omar"), ("Usama Bin Ladin", "USAMA BIN LADEN"),
        ("Idriça Djaló", "IDRICA DJALO"), ("Aleksandr Ivanov", "Alexander Ivanov"),
        ("ZHANG XIAOMING", "Xiao Ming Zhang"), ("LU XIAOBO", "LÜ XIAOBO"),
        ("‘Abd al-Khaliq al-Huthi", "Abdalkhaliq Alhuthi"),
        // BGN/PCGN on lists, ICAO in passports, and the registers.
        ("ALEKSEI IUZHNYI", "ALEKSEY YUZHNYY"), ("YURI ZHUKOV", "YURIY ZHUKOV"),
        ("IURII ZHUKOV", "YURIY ZHUKOV"), ("TATIANA IAKOVLEVA", "TATYANA YAKOVLEVA"),
        // Wade-Giles and Pinyin.
        ("CHANG HSUEH-CHIN", "ZHANG XUEQIN"), ("MAO TSE-TUNG", "MAO ZEDONG"),
        ("TSENG KUO-FAN", "ZENG GUOFAN"), ("SSU-MA CHIEN", "SIMA QIAN"),
        ("CHOU EN-LAI", "ZHOU ENLAI"), ("TENG HSIAO-PING", "DENG XIAOPING"),
        // Kunrei and Hepburn, long vowels.
        ("TUTIYA ZYUN'ITI", "TSUCHIYA JUN'ICHI"), ("ONO TARO", "OHNO TAROU"),
        ("HUZISIMA SYO", "FUJISHIMA SHO"),
        // Vietnamese with and without its marks.
        ("Nguyễn Văn Đức", "NGUYEN VAN DUC"),
    ]

    @Test(arguments: same) func oneNameInTwoSpellingsIsAlike(_ own: String, _ listed: String) {
        #expect(points(own, listed) >= Self.review, "\(points(own, listed))")
        #expect(points(listed, own) >= Self.review, "\(points(listed, own))")
    }

    /// A name in another script than the listed one: somebody looks, and the name alone does not hold.
    @Test(arguments: [
        // Mandarin, simplified and traditional; surnames with a reading of their own.
        ("李明", "LI MING"), ("张学琴", "ZHANG XUEQIN"), ("張學琴", "ZHANG XUEQIN"),
        ("曾国藩", "ZENG GUOFAN"), ("解晓东", "XIE XIAODONG"), ("单雄信", "SHAN XIONGXIN"),
        // Cantonese, as Hong Kong spells it.
        ("陳國強", "CHAN KWOK KEUNG"), ("黃志偉", "WONG CHI WAI"), ("張學友", "CHEUNG HOK YAU"),
        ("李家誠", "LEE KA SHING"),
        // Korean: Hangul and Han, North and South.
        ("김철삼", "KIM CHOL SAM"), ("리영호", "RI YONG HO"), ("이영호", "RI YONG HO"),
        ("李英浩", "RI YONG HO"), ("金哲三", "KIM CHOL SAM"), ("김 룡해", "KIM YONG HAE"),
        ("김철수", "金哲洙"),
        // Japanese: kana and Han.
        ("やまだ たろう", "YAMADA TARO"), ("ヤマダ タロウ", "YAMADA TARO"), ("高山清司", "TAKAYAMA KIYOSHI"),
        ("山田太郎", "YAMADA TARO"), ("ヤマダ タロウ", "山田太郎"),
        // Cyrillic: BGN/PCGN, ICAO, Palladius, Ukrainian, Mongolian.
        ("Юрий Жуков", "YURIY ZHUKOV"), ("Юрий Жуков", "IURII ZHUKOV"),
        ("Щербаков Сергей", "SHCHERBAKOV SERGEY"), ("Чжан Сюэцинь", "ZHANG XUEQIN"),
        ("Олександр Єфремов", "OLEKSANDR YEFREMOV"),
        ("Хүрэлбаатар Бат-Эрдэнэ", "KHURELBAATAR BAT-ERDENE"), ("Өлзийсайхан", "ULZIISAIKHAN"),
        ("Мухаммад Саид", "Muhammad Said"), ("Γιώργος Παπαδόπουλος", "GIORGOS PAPADOPOULOS"),
    ])
    func aNameInAnotherScriptIsLookedAt(_ own: String, _ listed: String) {
        #expect((Self.review..<Self.hold).contains(points(own, listed)), "\(points(own, listed))")
        #expect((Self.review..<Self.hold).contains(points(listed, own)))
    }

    /// Width, invisible characters, look-alikes, brackets and companies' forms do not make another name.
    @Test(arguments: [
        ("ＫＯＲＹＯ　ＢＡＮＫ", "KORYO BANK"), ("株式会社KORYO BANK", "KORYO BANK"),
        ("KORYO BANK OOO", "KORYO BANK"), ("ООО KORYO BANK", "KORYO BANK"),
        ("KORYO BANK 주식회사", "KORYO BANK"), ("KORYO BANK Co., Ltd.", "KORYO BANK"),
        ("Công ty TNHH KORYO BANK", "KORYO BANK"), ("KORYO BANK ХХК", "KORYO BANK"),
        ("KOR\u{200B}YO\u{00AD} BANK", "KORYO BANK"), ("КОRYО BANK", "KORYO BANK"),
        ("華信船務有限公司", "华信船务"), ("株式会社山口組", "山口組"), ("渡辺", "渡邊"), ("肖", "蕭"),
        ("劉曉明", "刘晓明"), ("沢田", "澤田"), ("أبو دعاء", "ابو دعاء"), ("리영호", "이영호"),
        ("やまだ たろう", "ヤマダ タロウ"), ("佐々木一郎", "佐佐木一郎"),
        ("ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ КОРЁ", "ООО Корё"),
        ("Публичное акционерное общество Корё", "ПАО Корё"),
    ])
    func aNameIsTheSameHoweverItIsDressed(_ own: String, _ listed: String) {
        #expect(points(own, listed) == 1000)
        #expect(points(listed, own) == 1000)
    }

    @Test(arguments: [
        ("LI WEI", "LIN WEN"), ("WANG FANG", "WANG GANG"), ("KIM MIN JI", "KIM YONG CHOL"),
        ("TANAKA HIROSHI", "TANAKA HARUKO"), ("CHEN XIAOLI", "CHEN XIAOMING"),
        ("SUZUKI KENJI", "SUZUKI SHINJI"), ("LI LEI", "RI WON HO"), ("刘晓明", "刘晓光"),
        // Read alike, and two names in Han.
        ("张伟", "章伟"), ("李明", "黎明"), ("香港", "華信船務(香港)有限公司"), ("Ltd", "Limited"),
    ])
    func twoNamesAreNotAlike(_ own: String, _ listed: String) {
        #expect(points(own, listed) < 850, "\(points(own, listed))")
    }

    /// A letter without a form in ASCII is compared as it is; none is lost.
    @Test func everyLetterCounts() {
        #expect(points("Əliyev Məmməd", "ALIYEV MAMMAD") >= Self.review)
        #expect(points("ⴰⵎⴰⵣⵉⵖ ⴰⵢⵜ", "ⴰⵎⴰⵣⵉⵖ ⴰⵢⵜ") == 1000)
        #expect(points("ⴰⵎⴰⵣⵉⵖ ⴰⵢⵜ", "ⴰⵎⴰⵣⵉⵖ ⵓⵍⵜ") < Self.review)
        #expect(!FoldedName("7-28").isEmpty)
    }

    /// Whoever leaves a patronymic, a second surname or the name of a clan out is contained in the whole name.
    @Test(arguments: [
        ("SHCHERBAKOV SERGEI", "SERGEI VIKTOROVICH SHCHERBAKOV", true),
        ("GARCIA JUAN", "JUAN GARCIA MARQUEZ", true),
        ("BORJIGIN BATBAYAR DORJ", "BATBAYAR DORJ", true), ("SERGEI", "SERGEI SHCHERBAKOV", false),
        ("SERGEI PETROV", "SERGEI VIKTOROVICH SHCHERBAKOV", false),
    ])
    func aShorterNameIsContained(_ own: String, _ listed: String, _ isContained: Bool) {
        let comparison = NameComparison(
            FoldedName(own, isPerson: true),
            FoldedName(listed, isPerson: true)
        )
        #expect(comparison.isContained == isContained)
    }

    /// Two words of Mandarin are two words, however alike they sound to others; spellings of one are one.
    @Test(arguments: [
        ("CHEN JIAN", "ZHANG JIAN", 965, 0), ("CHENJIAN", "ZHANGJIAN", 930, 0),
        ("GUANG WEI", "HUANG WEI", 888, 0), ("CHANG CHIEN", "ZHANG JIAN", 930, 930),
        ("LI MING", "RI MING", 950, 950), ("XIAO MING LI", "LI XIAOMING", 1000, 1000),
    ])
    func mandarinTellsItsWordsApart(_ own: String, _ listed: String, _ all: Int, _ certain: Int) {
        let comparison = NameComparison(
            FoldedName(own, isPerson: true),
            FoldedName(listed, isPerson: true)
        )
        #expect(comparison.points == all)
        #expect(comparison.certain == certain)
    }

    /// `Sa` and `Ab` are names of people, and forms of companies only behind a company's name.
    @Test func aPersonHasNoLegalForm() {
        #expect(points("MING SA", "MING", isPerson: true) < 850)
        #expect(points("MING SHIPPING SA", "MING SHIPPING") == 1000)
    }

    @Test func theComparisonSaysWhatItRestsOn() {
        let comparison = NameComparison(FoldedName("OMAR KHAN"), FoldedName("UMAR ALI KHAN"))
        #expect(comparison.says.contains("khan 1000"))
        #expect(comparison.says.contains("umar 930"))
        #expect(comparison.says.contains("without ali"))
        let read = NameComparison(FoldedName("李明"), FoldedName("LI MING"))
        #expect(read.says.hasPrefix("Read in Mandarin: "))
        let sound = NameComparison(FoldedName("김철수"), FoldedName("金哲洙"))
        #expect(sound.says.hasPrefix("Read in Korean: "))
    }

    /// The parts of a name in several scripts are compared in the order in which they are written, in every run.
    @Test func thePartsStandInTheirOrder() {
        let parts = FoldedName("KORYO 리영호 Жуков").readings.filter { $0.system == .part }
        #expect(parts.map { $0.tokens[0].text } == ["koryo", "li", "zhukov"])
    }

    @Test func nothingIsAlikeToNothing() {
        #expect(FoldedName(" - ").isEmpty)
        #expect(points("", "KIM") == 0)
        #expect(points("", "") == 0)
        #expect(NameIndex([FoldedName("KIM")]).candidates(for: FoldedName("")).isEmpty)
        #expect(NameIndex([]).candidates(for: FoldedName("KIM")).isEmpty)
    }

    /// What is compared must be found first.
    @Test func theIndexFindsEverySpelling() {
        let listed = Self.same.map(\.1)
        let index = NameIndex(listed.map { FoldedName($0) })
        for (place, pair) in Self.same.enumerated() {
            #expect(index.candidates(for: FoldedName(pair.0)).contains(place), "\(pair)")
        }
    }

    @Test func everyTransliteratorOpens() {
        for transliterator: Transliterator in [.ascii, .han, .kana, .hangul, .anything] {
            #expect(transliterator.isOpen)
        }
        let closed = CyrillicReadings.everyTransliterator.filter { !$0.isOpen }
        #expect(closed.isEmpty)
    }

    @Test(arguments: [
        ("martha", "marhta", 961), ("dixon", "dicksonx", 813), ("abc", "xyz", 0), ("a", "a", 1000),
    ])
    func jaroWinklerIsThePublishedOne(_ left: String, _ right: String, _ points: Int) {
        let found = Likeness.jaroWinkler(Array(left.utf8), Array(right.utf8))
        #expect(abs(found - points) <= 2, "\(found)")
    }

    @Test(arguments: [
        ("kitten", "kitten", 1000), ("abcdefgh", "abcdefgx", 875), ("abcdefgh", "abcdefhg", 875),
        ("abcd", "wxyz", 0),
    ])
    func editsAreCountedAgainstTheLongerName(_ left: String, _ right: String, _ points: Int) {
        #expect(Likeness.edits(Array(left.utf8), Array(right.utf8)) == points)
    }
}
