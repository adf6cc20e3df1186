import Foundation
import Model
import Testing

@testable import Screening

/// Every published file is read as it is published: what is odd in it is told, and stops nothing.
@Suite(.enabled(if: RealList.isThere, RealList.absence)) struct RealListReadingTests {
    @Test func theTablesOfOFACAreReadWhole() throws {
        let sdn = try RealList.sdn.get()
        #expect(sdn.entries.count == 8976)
        #expect(sdn.entries.count { $0.kind == .individual } == 4620)
        let others = try RealList.others.get()
        #expect(others.entries.count == 442)
        #expect(sdn.entries.first { $0.reference == "23156" }?.names.map(\.text) == ["7-28"])
    }

    /// The comments are of another day than the list: what goes on with nothing is told.
    @Test func whatDoesNotFitIsTold() throws {
        let oddities = try RealList.sdn.get().oddities
        #expect(oddities.count < 100, "\(oddities.kept)")
        let orphans = oddities.kept.filter { $0.says.contains("not in the list") }
        #expect(
            orphans.map(\.reference) == [
                "15599", "15600", "17018", "33854", "36216", "39796", "42496", "44718", "45430",
            ]
        )
        #expect(oddities.kept.contains { $0.reference == "27307" && $0.says.contains("two days") })
        #expect(oddities.kept.contains { $0.reference == "29703" && $0.says.contains("is cut") })
        #expect(try RealList.others.get().oddities.count == 0)
    }

    @Test func theUnitedNationsListIsReadWhole() throws {
        let read = try RealList.read2026.get()
        #expect(read.entries.count == 1003)
        #expect(read.entries.allSatisfy { !$0.names.isEmpty })
        let unread = read.oddities.kept.filter { $0.says.hasPrefix("The birth") }
        #expect(Set(unread.map(\.reference)).count == unread.count)
        #expect(unread.count <= 3, "\(unread)")
    }

    /// Whoever types a name as the list prints it meets the entry, and what stands in brackets is not lost with it.
    @Test func everyNameStandsAsItIsPrinted() throws {
        var names: [String: Set<String>] = [:]
        for entry in try RealList.read2026.get().entries {
            names[entry.reference, default: []].formUnion(entry.names.map(\.text))
        }
        try XMLRecords.read(
            RealList.file("un/consolidated-2026-02-27.xml"),
            of: ["INDIVIDUAL", "ENTITY"]
        ) { record in
            let reference = record.line("REFERENCE_NUMBER")
            let primary = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].map(
                record.line
            )
            .filter { !$0.isEmpty }.joined(separator: " ")
            let aliases = record.all("\(record.name)_ALIAS").map { $0.line("ALIAS_NAME") }
            for name in [primary] + aliases where !name.isEmpty && !name.contains(";") {
                let pieces = name.split(separator: /\s[a-z]\)\s/).map(String.init)
                for piece in pieces {
                    #expect(names[reference]?.contains(piece) == true, "\(reference) \(piece)")
                }
            }
        }
    }

    @Test(arguments: [
        ("KPe.017", "LEADER INTERNATIONAL"), ("KPe.059", "華信船務有限公司"),
        ("CDe.002", "BUTEMBO AIRLINES"), ("TAi.093", "Khirullah Said Wali Khairkhwa"),
        ("QDi.306", "Hassan Gul"), ("QDi.087", "Encep Nurjaman"), ("QDi.152", "EL PARA"),
        ("TAi.051", "Abdul Haq"), ("QDi.398", "Абу Мухаммад"), ("KPi.035", "金铁三"),
        ("IRi.034", "M. Jawad Karimi Sabet"), ("QDe.137", "هيئة تحرير الشام"),
        ("CDe.003", "GREAT LAKES BUSINESS COMPANY"),
    ])
    func aNameIsSetApartFromWhatStandsAround(_ reference: String, _ name: String) throws {
        let entry = try RealList.read2026.get().entries.first { $0.reference == reference }
        #expect(entry?.names.contains { $0.text == name } == true, "\(entry?.names ?? [])")
    }

    /// A place, a label, a number or an abbreviation is nobody's name.
    @Test func whatStandsInBracketsIsNoNameByItself() throws {
        let wrong: Set<String> = [
            "香港", "tanzania", "hong kong", "bal", "third", "birth name", "combat name", "martyrs",
            "original script", "kenya", "pakistan", "tigrinya",
        ]
        let all =
            try RealList.read.get().entries + RealList.read2026.get().entries
            + RealList.sdn.get().entries + RealList.others.get().entries
        for entry in all {
            for name in entry.names {
                #expect(!wrong.contains(name.text.lowercased()), "\(entry.reference) \(name.text)")
            }
        }
    }

    @Test(arguments: [
        ("KPi.021", "381110042", ""), ("LYi.019", "03825239", "OM"),
        ("TAi.034", "OR 1961825", "AF"),
        ("QDi.057", "434021161", "ZA"), ("QDi.398", "8208 555627", "RU"),
        ("QDi.261", "TR-P 614 166", "TR"), ("SOi.010", "403062567", "US"),
        ("SSi.003", "R00012098", "SS"), ("KPi.016", "836110034", ""), ("LYi.010", "B/002210", "LY"),
    ])
    func aNumberIsFoundWhereverItStands(
        _ reference: String,
        _ number: String,
        _ issuer: String
    ) throws {
        let entry = try RealList.read2026.get().entries.first { $0.reference == reference }
        let document = entry?.documents.first { $0.number == number }
        #expect(document?.issuer == issuer, "\(entry?.documents ?? [])")
    }

    @Test func theNumbersOfRemarksAndCommentsAreDocuments() throws {
        let documents = try RealList.sdn.get().entries.flatMap(\.documents)
        #expect(documents.count > 5000)
        for (number, issuer) in [
            ("211226197812154256", "CN"), ("B 960789", ""), ("AO 2879097", "IT"),
            ("9187629", ""),
        ] {
            #expect(documents.contains { $0.number == number && $0.issuer == issuer }, "\(number)")
        }
        // A telephone identifies nobody.
        #expect(!documents.contains { $0.number.contains("8613314257947") })
    }
}
