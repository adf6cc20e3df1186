import Core
import Testing

struct LookAlikeTests {
    @Test(arguments: [
        ("Dir Alpha", "Di\u{200B}r Alpha"), ("Dir Alpha", "DIR  alpha"), ("Dir Alpha", "Dir Аlpha"),
        ("Dir Alpha", "Ｄｉｒ Ａｌｐｈａ"), ("Dir Alpha", "Dir A1pha"), ("Dir Alpha", "Dir\u{AD} Alpha"),
        ("Сосо", "Coco"), ("Jin Yu", "Jin Υu"), ("Omar", "0mar"),
        ("王伟", "王\u{E0100}伟"), ("Zoë", "Zoe\u{308}"), ("Carne", "Came"),
    ])
    func namesThatLookTheSameAreAlike(_ left: String, _ right: String) {
        #expect(LookAlike.areAlike(left, right))
        #expect(LookAlike.areAlike(right, left))
    }

    @Test(arguments: [
        ("Dir Alpha", "Dir Alphb"), ("王伟", "王玮"), ("Trainer 1", "Trainer 2"), ("Zoë", "Zoe"),
        ("Trainer 10", "Trainer 100"), ("Jin Yu", "Yu Jin"),
    ])
    func othersAreNot(_ left: String, _ right: String) {
        #expect(!LookAlike.areAlike(left, right))
    }

    @Test(arguments: [
        ("Cбербанк", "U+0043 (LATIN CAPITAL LETTER C) as its character 1"),
        ("ПАО Cбербанк", "U+0043 (LATIN CAPITAL LETTER C) as its character 5"),
        ("Ivаn", "U+0430 (CYRILLIC SMALL LETTER A) as its character 3"),
        ("АLPHA", "U+0410 (CYRILLIC CAPITAL LETTER A) as its character 1"),
        ("Jin Υu", "U+03A5 (GREEK CAPITAL LETTER UPSILON) as its character 5"),
        ("Бат-Эpдэнэ", "U+0070 (LATIN SMALL LETTER P) as its character 6"),
        ("B2С", "U+0042 (LATIN CAPITAL LETTER B) as its character 1"),
    ])
    func aLetterOfAnotherAlphabetIsNamed(_ text: String, _ words: String) throws {
        let sentence = try refusal(of: text, as: NameText.self)
        #expect(sentence.contains(words))
        #expect(!sentence.contains(text))
    }

    @Test(arguments: [
        "КупиVIP", "KORYO銀行", "株式会社KORYO", "Иван Ivanov", "МТС-Bank", "Zoë", "王小明", "김수현",
        "Бат-Эрдэнэ", "Ё", "Müller", "Γιώργος", "山田Taro", "1С", "O'Brien", "Ваня 2",
    ])
    func wordsOfOneAlphabetAreNames(_ text: String) throws {
        try expectRoundTrip(NameText.self, text)
    }
}
