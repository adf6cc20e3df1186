import Core

/// Words in a text that shut people out for what they are: C111 Art. 1; Employment Promotion Law Art. 26 to 31.
///
/// The list is a default that a compliance officer must confirm.
enum DiscriminatingWords {
    /// The grounds as a rule's text names them: no rule's own file speaks of what none may read (R-SAN-006).
    static let named = (
        english: "sex, age, marriage, ethnic group, religion, disability, infection or origin",
        chinese: "性别、年龄、婚育、民族、宗教、残疾、传染病或者户籍"
    )

    /// A sentence for each ground that is found.
    static func found(in text: String, allowingSex: Bool) -> [String] {
        let plain = PlainText(text)
        var sentences: [String] = []
        for ground in grounds where !(allowingSex && ground.name == "sex") {
            let match =
                ground.chinese.lazy.compactMap { plain.squeezed.firstMatch(of: $0)?.output }.first
                ?? ground.english.lazy.compactMap { plain.spaced.firstMatch(of: $0)?.output }.first
            guard let match else { continue }
            sentences.append("“\(match)” shuts people out by \(ground.name) (\(ground.source)).")
        }
        return sentences
    }

    private struct Ground {
        let name: String
        let source: String
        let chinese: [Regex<Substring>]
        let english: [Regex<Substring>]
    }

    private static var grounds: [Ground] {
        [
            Ground(
                name: "sex",
                source: "C111 Art. 1; Employment Promotion Law Art. 27",
                chinese: [/(?:仅?限|只招|只要)[男女]性?/, /[男女](?:性|士|生)?优先/],
                english: [
                    /\b(?:males?|females?|men|women) (?:only|preferred)\b/,
                    /\bonly (?:males?|females?|men|women)\b/,
                ]
            ),
            Ground(
                name: "marriage, pregnancy or children",
                source: "Employment Promotion Law Art. 27",
                chinese: [/(?:未婚|已婚|未育|已育|不得怀孕|不得结婚|不得生育|孕检|禁止怀孕)/],
                english: [
                    /\b(?:un)?married\b/, /\bsingle (?:women|men|females?|males?)\b/,
                    /\bmarital status\b/, /\bnot (?:be(?:come)? |get )?pregnant\b/,
                    /\bno pregnan\w+/, /\bpregnancy test/, /\bno children\b/,
                ]
            ),
            Ground(
                name: "race, ethnic group or religion",
                source: "C111 Art. 1; Employment Promotion Law Art. 28",
                chinese: [
                    /(?:仅?限|只招|只要|不要|不招)汉族/, /(?:不要|不招|谢绝)[^，。]{0,4}族/,
                    /(?:无|有)宗教信仰/, /少数民族(?:除外|勿扰|不要)/,
                ],
                english: [
                    /\bhan (?:chinese|nationality|ethnic\w*|people)? ?only\b/,
                    /\bno (?:ethnic )?minorit\w+/, /\bno religio\w+/,
                    /\bno (?:muslims?|christians?|buddhists?)\b/,
                ]
            ),
            Ground(
                name: "disability or infection",
                source: "Employment Promotion Law Art. 29 and 30",
                chinese: [
                    /(?:无残疾|残疾人?(?:勿扰|不要|除外))/, /(?:乙肝|艾滋)[^，。]{0,6}(?:勿扰|不要|除外|阴性|不得)/,
                    /(?:无|没有)(?:乙肝|艾滋)/,
                ],
                english: [
                    /\bno disab\w+/, /\bhiv[- ]negative\b/, /\bno (?:hiv|hepatitis)\b/,
                    /\bhepatitis b negative\b/,
                ]
            ),
            Ground(
                name: "origin or political opinion",
                source: "C111 Art. 1; Employment Promotion Law Art. 31",
                chinese: [
                    /(?:仅?限|只招|只要)[^，。]{0,6}(?:户口|户籍|籍)/, /(?:不要|不招|谢绝)[^，。]{0,6}(?:人|户口|户籍|籍)/,
                    /(?:仅?限|只招|只要)党员/, /党员优先/,
                ],
                english: [/\bparty members? (?:only|preferred)\b/, /\bno (?:rural|peasant)\w*/]
            ),
        ]
    }
}
