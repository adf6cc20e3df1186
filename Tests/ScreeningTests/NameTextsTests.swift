import Model
import Testing

@testable import Screening

/// Fields of names as the lists print them, and the names that are taken out of them.
@Suite struct NameTextsTests {
    static let fields: [(String, [String])] = [
        ("RI WON HO", ["RI WON HO"]), ("7-28", ["7-28"]), ("8", ["8"]), ("***", ["***"]),
        ("", []), ("  ", []), ("AL-ZAWAHIRI, Dr. Ayman", ["AL-ZAWAHIRI, Dr. Ayman"]),
        ("BUTEMBO AIRLINES (BAL)", ["BUTEMBO AIRLINES (BAL)", "BUTEMBO AIRLINES"]),
        (
            "Leader (Hong Kong) International Trading Limited",
            [
                "Leader (Hong Kong) International Trading Limited",
                "Leader International Trading Limited",
            ]
        ),
        ("華信船務(香港)有限公司", ["華信船務(香港)有限公司", "華信船務有限公司"]),
        ("华信（HK）有限公司", ["华信（HK）有限公司", "华信有限公司"]),
        ("OCEAN SHIPPING (香港)", ["OCEAN SHIPPING (香港)", "OCEAN SHIPPING"]),
        (
            "AL-HARAMAYN FOUNDATION (TANZANIA)",
            ["AL-HARAMAYN FOUNDATION (TANZANIA)", "AL-HARAMAYN FOUNDATION"]
        ),
        ("(Sheikh) Musa Hilal", ["(Sheikh) Musa Hilal", "Musa Hilal"]),
        ("Lom-ali Butayev (Butaev)", ["Lom-ali Butayev (Butaev)", "Lom-ali Butayev"]),
        ("Jin Tiesan (金铁三)", ["Jin Tiesan (金铁三)", "Jin Tiesan", "金铁三"]),
        (
            "عبدالله السندي (Abdullah Sindhi)",
            ["عبدالله السندي (Abdullah Sindhi)", "عبدالله السندي", "Abdullah Sindhi"]
        ),
        (
            "Abu Muhammad (original script: Абу Мухаммад)",
            ["Abu Muhammad (original script: Абу Мухаммад)", "Abu Muhammad", "Абу Мухаммад"]
        ),
        (
            "حسن غول (Hassan Ghul; Hassan Gul)",
            ["حسن غول (Hassan Ghul; Hassan Gul)", "حسن غول", "Hassan Ghul", "Hassan Gul"]
        ),
        ("Azim Adhajani; Azim Agha-Jani", ["Azim Adhajani", "Azim Agha-Jani"]),
        ("Mohammad Sabet b) M. Javad Sabet", ["Mohammad Sabet", "M. Javad Sabet"]),
        (
            "Khirullah Said Wali Khairkhwa, born in Kandahar on 01 Jan.1967",
            [
                "Khirullah Said Wali Khairkhwa",
                "Khirullah Said Wali Khairkhwa, born in Kandahar on 01 Jan.1967",
            ]
        ),
        (
            "Mohammad Ishaq Akhund born in 1963",
            ["Mohammad Ishaq Akhund", "Mohammad Ishaq Akhund born in 1963"]
        ),
        (
            "Abdul Haq son of M. Anwar Khan",
            ["Abdul Haq", "Abdul Haq son of M. Anwar Khan"]
        ),
        ("Encep Nurjaman (birth name)", ["Encep Nurjaman", "Encep Nurjaman (birth name)"]),
        ("EL PARA (COMBAT NAME)", ["EL PARA", "EL PARA (COMBAT NAME)"]),
        ("Hilarion Santos, III (third)", ["Hilarion Santos, III", "Hilarion Santos, III (third)"]),
        (
            "Ezatullah Haqqani (previously listed as)",
            ["Ezatullah Haqqani", "Ezatullah Haqqani (previously listed as)"]
        ),
        (
            "Abdul Ghani, previously listed as Abdul Ghafar",
            ["Abdul Ghani", "Abdul Ghafar", "Abdul Ghani, previously listed as Abdul Ghafar"]
        ),
        (
            "OCEAN STAR (f.k.a. RIVER STAR)",
            ["OCEAN STAR (f.k.a. RIVER STAR)", "OCEAN STAR", "RIVER STAR"]
        ),
        ("Li Gang a.k.a. Big Li", ["Li Gang", "Big Li", "Li Gang a.k.a. Big Li"]),
        ("ፍትዊ ዓብዱረዛቕ (Tigrinya)", ["ፍትዊ ዓብዱረዛቕ", "ፍትዊ ዓብዱረዛቕ (Tigrinya)"]),
        (
            ") Abdelrahman Juhan",
            [") Abdelrahman Juhan", "Abdelrahman Juhan"]
        ),
        ("SALAFIST GROUP FOR CALL AND COMBAT", ["SALAFIST GROUP FOR CALL AND COMBAT"]),
        ("YK-AKA", ["YK-AKA"]),
        ("THE HATIKVA JEWISH IDENTITY CENTER", ["THE HATIKVA JEWISH IDENTITY CENTER"]),
        ("조선로동당 (WPK)", ["조선로동당 (WPK)", "조선로동당"]),
    ]

    @Test(arguments: fields) func aFieldHoldsTheseNames(_ field: String, _ names: [String]) {
        #expect(NameTexts.read(field, .good).names.map(\.text) == names)
    }

    /// What the publisher calls primary is one name; whatever else stands in its field is good, and low stays low.
    @Test func theQualityIsThePublishers() {
        let field = "BUTEMBO AIRLINES (BAL)"
        #expect(NameTexts.read(field, .primary).names.map(\.quality) == [.primary, .good])
        #expect(NameTexts.read(field, .good).names.map(\.quality) == [.good, .good])
        #expect(NameTexts.read(field, .low).names.map(\.quality) == [.low, .low])
    }

    /// A number that stands beside a name is a number of the entry.
    @Test func aNumberBesideANameIsADocument() {
        let read = NameTexts.read(
            "Safia Farkash Al-Hadad, born 1 Jan. 1953 (Oman passport no.03825239, date of issue 4 May "
                + "2014, expiry 3 May 2024.)",
            .good
        )
        #expect(read.names.first?.text == "Safia Farkash Al-Hadad")
        #expect(read.documents.map(\.number) == ["03825239"])
        #expect(read.documents.first?.issuer == "OM")
        let another = NameTexts.read(
            "Abdel Ilah Sabri (false identity related to fraudulent South African identification "
                + "number 6910275240086 linked to South African passport number 434021161, both "
                + "documents have been confiscated)",
            .good
        )
        #expect(another.documents.map(\.number) == ["6910275240086", "434021161"])
        #expect(another.documents.map(\.issuer) == ["ZA", "ZA"])
    }

    /// A field may hold as many brackets as it likes: a list in a list in a list is no list any more, and nothing that
    /// a file says ends the server.
    @Test func bracketsWithoutEndAreTakenApartOnlySoFar() {
        let depth = 10_000
        let nested = String(repeating: "KIM (RI; ", count: depth)
        let read = NameTexts.read(nested, .good)
        #expect(read.names.contains { $0.text == "RI" })
        #expect(read.names.count < 20)
        let flat = String(repeating: "() ", count: depth) + String(repeating: "KIM ", count: depth)
        #expect(NameTexts.read(flat, .good).names.count == 2)
    }
}
