import Foundation

/// Words that promise what nobody can: a job, an admission, a visa. Pay may be guaranteed, a job may not.
enum JobPromise {
    /// The first promise in a text, as it stands there without its spaces; nil where there is none.
    static func found(in text: String) -> String? {
        let plain = PlainText(text)
        return first(in: plain.squeezed, chinese, isDenied: deniesChinese)
            ?? first(in: plain.spaced, english, isDenied: deniesEnglish)
    }

    // Each promise names what may not follow: 包签证费 covers a fee, 保证工作时间 limits hours.
    private static var chinese: [Regex<Substring>] {
        [
            /(?:保证|确保|包你|包您|包|保|百分之?百|100%)(?:您|你|能够|能|可以|可|安排|获得|得到|有|找到)*(?:就业(?!指导|培训|服务|前|人员|权益|合同)|录用(?!条件|标准|过程|公平|公正|前)|录取(?!条件|标准|过程|公平|公正|前)|入职(?!前|培训|体检)|上岗(?!培训|前|证))/,
            /(?:保证|确保|包你|包您|包|百分之?百|100%)(?:您|你|能够|能|可以|可|安排|获得|得到|有|找到)*工作(?!时间|安全|环境|条件|质量|内容|期间|制|日|餐|服|签证|许可|权)/,
            /(?:保证|包|保|百分之?百|100%)(?:您|你|能够|能|可以|可)*(?:出国(?!前|人员)|出境(?!前|人员)|出签|签证(?!费|真实|有效|材料)|签(?!证|字|署|约|订|收))/,
            /(?:必过|稳过|包过(?!节|年|渡|夜|程)|保过|必录|保录|稳签)/,
        ]
    }

    private static var english: [Regex<Substring>] {
        [
            /\bguarantee(?:s|d|ing)?\b(?: (?:a|an|the|you|your|of|full|permanent|overseas|foreign|immediate|legal|paid|stable)){0,3} (?:jobs?|work|employment|placements?|positions?|visas?|hiring|departure)\b(?! (?:hours|time|safety|conditions|permit fees?|fees?))/,
            /\b(?:jobs?|employment|placements?|positions?|visas?|hiring|departure)(?: (?:is|are|will be))?(?: (?:100 ?%|fully|absolutely))? (?:guaranteed|assured|certain)\b/,
            /\b(?:100 ?%|a hundred per ?cent|one hundred per ?cent) (?:jobs?|employment|placement|visa|hiring|success|approval)\b/,
        ]
    }

    private static func first(
        in text: String,
        _ promises: [Regex<Substring>],
        isDenied: (Substring) -> Bool
    ) -> String? {
        for promise in promises {
            for match in text.matches(of: promise) where !isDenied(text[..<match.range.lowerBound])
            {
                return String(match.output)
            }
        }
        return nil
    }

    /// "不保证就业" promises nothing, and "谨防声称包就业" warns of who does.
    private static func deniesChinese(_ before: Substring) -> Bool {
        [
            "不", "不能", "无法", "不得", "不会", "不作", "不做", "不提供", "不承诺", "没有", "未",
            "并非", "声称", "宣称", "自称", "谨防", "警惕", "无人能",
        ].contains { before.hasSuffix($0) }
    }

    /// "No job is guaranteed" and "we do not guarantee a job" say the truth.
    private static func deniesEnglish(_ before: Substring) -> Bool {
        let denial =
            /(?:\bno|\bnot|\bnobody|\bnever|\bcannot|n't|n’t|\bwithout|\bbeware of|\bclaims? of)(?: (?:a|an|any|the|be|is|can|will|may|ever|one)){0,2} ?$/
        return before.contains(denial)
    }
}
