import Core
import Foundation
import Model
import TestKit

@testable import Screening

/// Ordinary people who apply for work abroad: the recipe of a set, not a file.
///
/// Common surnames, each as often as its rank makes likely, with common given names, in the spelling of
/// passports; births from 1970 to 2006, as applicants have them.
enum OrdinaryNames {
    /// A people's names: how they are written in its passports.
    struct Recipe: Sendable {
        let nationality: String
        let surnames: [String]
        let first: [String]
        let second: [String]
        /// Of a hundred given names, how many have one syllable alone.
        let shortShare: Int
    }

    static let chinese = Recipe(
        nationality: "CN",
        surnames: words(
            """
            WANG LI ZHANG LIU CHEN YANG HUANG ZHAO WU ZHOU XU SUN MA ZHU HU GUO HE LIN GAO LUO ZHENG LIANG \
            XIE SONG TANG XU HAN FENG DENG CAO PENG ZENG XIAO TIAN DONG PAN YUAN CAI JIANG YU DU YE CHENG WEI \
            SU LYU DING REN LU YAO SHEN ZHONG CUI TAN WANG FAN LIAO SHI JIN WEI JIA XIA FU FANG ZOU XIONG BAI \
            MENG QIN QIU JIANG YIN XUE YAN LEI HOU LONG SHI TAO LI PIAO QUAN
            """
        ),
        first: words(
            """
            XIAO JIAN ZHI WEN MING GUO YU HAI CHUN YONG XIU GUI LI YAN HONG JIA ZI JUN XIN TIAN SI YI HAO RUI \
            CHENG DE SHU SHAO QING FENG YUN LING MEI JING HUI BO
            """
        ),
        second: words(
            """
            MING HUA JUN WEI QIANG LEI YANG YONG TAO JIE CHAO PING GANG GUI LAN FANG NA JING LI MIN XIA YAN \
            JUAN FEN LING HUI XIN YU HAO BO PENG FEI LONG BIN SHENG DONG LIANG RONG ZHEN YING HONG MEI
            """
        ),
        shortShare: 35
    )

    static let korean = Recipe(
        nationality: "KR",
        surnames: words(
            """
            KIM LEE PARK CHOI JUNG KANG CHO YOON JANG LIM HAN OH SEO SHIN KWON HWANG AHN SONG RYU JEON HONG KO \
            MOON YANG SON BAE PAIK HEO NAM SHIM ROH HA KWAK SUNG CHA JOO WOO KOO RA MIN
            """
        ),
        first: words(
            """
            JI MIN SEO HYUN JUN YOUNG SANG SUNG DONG JAE KYUNG EUN HYE SU YU TAE JIN JUNG IN HEE KI MI SOO CHANG \
            DO HO
            """
        ),
        second: words(
            """
            HOON WOO JIN HYUN SOO MIN YOUNG HO JUN SIK CHUL HEE JAE KYU EUN JUNG AH YEON SUK MI RIM IL SEOK HWAN \
            BEOM WON
            """
        ),
        shortShare: 2
    )

    static let japanese = Recipe(
        nationality: "JP",
        surnames: words(
            """
            SATO SUZUKI TAKAHASHI TANAKA ITO WATANABE YAMAMOTO NAKAMURA KOBAYASHI KATO YOSHIDA YAMADA SASAKI \
            YAMAGUCHI MATSUMOTO INOUE KIMURA HAYASHI SHIMIZU YAMAZAKI MORI ABE IKEDA HASHIMOTO ISHIKAWA OGAWA \
            GOTO OKADA HASEGAWA MURAKAMI KONDO ISHII SAITO SAKAMOTO ENDO AOKI FUJII NISHIMURA FUKUDA OTA MIURA
            """
        ),
        first: words(
            """
            HIRO KAZU MASA TAKA YOSHI TOMO NORI KEN SHIN AKI HARU NAO YU KO SATO MI RE MA CHI TETSU FUMI TOSHI
            """
        ),
        second: words(
            "SHI KI TO YA KO MI KA NA HIKO NOBU AKI RO TAKA YUKI HARU E SUKE MASA FUMI JI"
        ),
        shortShare: 8
    )

    /// Names as most of the UN list has them, not of applicants.
    static let arabic = Recipe(
        nationality: "AF",
        surnames: words(
            """
            AL-TIKRITI AL-MASRI AL-LIBI AL-ANIZI HAQQANI AKHUND NOORZAI AL-HARBI AL-QADI HAMDAN SALEH AL-DURI \
            MOHAMMAD AHMAD MANSOUR AL-SHARIF BARAKZAI UMAROV KHAN AL-JUBURI BEN-ALI AL-ZAHRANI
            """
        ),
        first: words("ABDUL NUR SAYF SALAH SHAMS JALAL ZIA QARI GUL IZZ NAJM TAJ FAZL HABIB"),
        second: words(
            """
            AL-DIN ULLAH RAHMAN KARIM AZIZ HADI BASIR GHANI JABBAR MANAN QADIR RAZAQ SALAM WAHED MALIK HAKIM
            """
        ),
        shortShare: 10
    )

    /// People of a recipe: surname, given name, birth date.
    static func people(_ recipe: Recipe, _ count: Int, seed: UInt64) -> [ScreenedSubject] {
        var chance = SeededGenerator(seed: seed)
        return (0..<count).map { _ in
            // The smaller of two draws: the first surnames of the list are the common ones.
            let rank = min(
                Int.random(in: 0..<recipe.surnames.count, using: &chance),
                Int.random(in: 0..<recipe.surnames.count, using: &chance)
            )
            let first = recipe.first.randomElement(using: &chance) ?? ""
            let second = recipe.second.randomElement(using: &chance) ?? ""
            let isShort = Int.random(in: 0..<100, using: &chance) < recipe.shortShare
            let birth = CalendarDate(
                Int.random(in: 1970...2006, using: &chance),
                Int.random(in: 1...12, using: &chance),
                Int.random(in: 1...28, using: &chance)
            )
            return ScreenedSubject(
                .person,
                UUID(),
                names: ["\(recipe.surnames[rank]) \(isShort ? second : first + second)"],
                birthDate: BirthDate(birth),
                nationality: recipe.nationality
            )
        }
    }

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
