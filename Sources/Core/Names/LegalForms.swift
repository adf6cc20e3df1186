/// The words by which companies say what they are, in the languages of the corridors: they name nobody.
enum LegalForms {
    /// Latin words without the forms at their beginning and end; all of them where nothing else says a name.
    static func apart(from words: [NameToken]) -> [NameToken] {
        var rest = words[...]
        while let last = rest.last, latin.contains(last.letters) { rest = rest.dropLast() }
        while let first = rest.first, leading.contains(first.letters) { rest = rest.dropFirst() }
        for phrase in vietnamese where rest.starts(with: phrase, by: { $0.letters == $1 }) {
            rest = rest.dropFirst(phrase.count)
        }
        return rest.contains { $0.weight == 1000 } ? Array(rest) : words
    }

    /// A text of Han, kana, Hangul or Cyrillic without its forms; the text itself where nothing else is left.
    static func apart(from text: String) -> String {
        // In capitals or not: registers print both.
        var rest = text.lowercased()
        for form in native { rest = rest.replacing(form, with: " ") }
        let words = rest.split(separator: " ").filter { !cyrillic.contains($0.uppercased()) }
        let left = words.joined(separator: " ")
        return left.contains(where: \.isLetter) ? left : text
    }

    private static let latin = words(
        """
        limited ltd ltda co company corp corporation inc incorporated llc llp lp plc pte pty pvt gmbh mbh ag kg ohg \
        sarl sas sa srl spa sl bv nv ab oy oyj as asa aps kft zrt doo dd ad sdn bhd tbk fze fzco fzc fzllc dmcc wll saog \
        jsc pjsc cjsc ojsc ooo oao zao pao ao too nao fgup gup xxk xk khkhk kk yk gk kabushiki kaisha gaisha yugen \
        chusik hoesa jusik hoisa tnhh ctcp jsco
        """
    )
    private static let leading = words(
        "ooo oao zao pao ao too nao fgup gup jsc ojsc cjsc pjsc llc pt cv kabushiki kaisha yugen chusik hoesa"
    )
    /// Companies with liability limited, by shares, and of any form; the longer one first.
    private static let vietnamese = ["cong ty tnhh", "cong ty co phan", "cong ty"].map { phrase in
        phrase.split(separator: " ").map { Array($0.utf8) }
    }
    /// The longer form before the shorter one that it ends in.
    private static let native = [
        "股份有限责任公司", "股份有限責任公司", "股份有限公司", "有限责任公司", "有限責任公司", "有限公司", "集团公司", "集團公司",
        "株式会社", "株式會社", "有限会社", "合同会社", "合資会社", "合名会社", "一般社団法人", "公益社団法人", "事業協同組合",
        "協同組合", "(株)", "(有)", "주식회사", "유한회사", "유한책임회사", "(주)", "(유)",
        "общество с ограниченной ответственностью", "непубличное акционерное общество",
        "публичное акционерное общество", "открытое акционерное общество",
        "закрытое акционерное общество", "акционерное общество",
    ]
    private static let cyrillic: Set<String> = [
        "ООО", "ОАО", "ЗАО", "ПАО", "АО", "НАО", "ИП", "ТОО", "ФГУП", "ГУП", "ХХК", "ХК", "ТӨХК",
        "ХХН",
        "ОСОО", "ЧП", "ТОВ", "ПРАТ",
    ]

    private static func words(_ text: String) -> Set<[UInt8]> {
        Set(text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
    }
}
