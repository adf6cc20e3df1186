import Core
import Model
import Testing
import TransparencyLog

@testable import Screening

struct SweepTests {
    private func sweep() throws -> Sweep {
        let list = SmallList.un([
            SmallList.Listed(reference: "KPi.033", name: "CHOE CHUN SIK", born: "1964-07-17"),
            SmallList.Listed(reference: "QDi.001", name: "MUHAMMAD UMAR ZADRAN", born: "1967"),
        ])
        let read = try ReadList.read(.unXML, [.list: list])
        return try Sweep(
            .un,
            records: read.entries.map { String(decoding: try $0.json.canonical(), as: UTF8.self) }
        )
    }

    @Test func everyListedNameIsFoundAsItStandsAndWithASlip() async throws {
        let form = try #require(try Sweep.Form("un\tKPi.033\thangul\t최춘식\tCHOE CHUN SIK", of: .un))
        let recalls = try await sweep().recalls(forms: [form], seed: 1)
        #expect(recalls.map(\.0) == Sweep.Trial.allCases)
        for (trial, recall) in recalls {
            #expect(recall.missed.isEmpty, "\(trial.name)")
            #expect(recall.found == 10_000)
        }
        #expect(recalls.first { $0.0 == .hangul }?.1.tried == 1)
        #expect(recalls.first { $0.0 == .slip }?.1.tried ?? 0 > 0)
    }

    /// A form that nobody would find is said, by its entry and text.
    @Test func whatIsMissedIsNamed() async throws {
        let form = try #require(try Sweep.Form("un\tKPi.033\thangul\t김철수\tCHOE CHUN SIK", of: .un))
        let recall = try await sweep().recalls(forms: [form], seed: 1).first { $0.0 == .hangul }
        #expect(recall?.1.missed == ["KPi.033 김철수"])
        #expect(recall?.1.found == 0)
    }

    @Test func ordinaryPersonsAreCountedByWhatBecomesOfThem() async throws {
        let persons = try [
            "최춘식\tCHOE CHUN SIK\t1964-07-17\tKP", "王芳\tWANG FANG\t1990-01-01\tCN",
        ].map { try Sweep.Ordinary($0[...]) }
        let burden = try await sweep().burden(of: persons)
        #expect(burden.persons == 2)
        #expect(burden.held.count == 1)
        #expect(burden.reviewed.isEmpty)
    }

    @Test(arguments: ["un\tKPi.033\thangul\t최춘식", "un\tx\tklingon\ty\tz"])
    func aLineThatIsNoFormIsRefused(_ line: String) {
        #expect(throws: Malformed.self) { try Sweep.Form(line[...], of: .un) }
    }

    @Test func aFormOfAnotherListIsPassedOver() throws {
        #expect(try Sweep.Form("ofac-sdn\t1\than\t王芳\tWANG FANG", of: .un) == nil)
    }

    @Test(arguments: ["王芳\tWANG FANG\t1990-13-01\tCN", "王芳\tWANG FANG"])
    func aLineThatIsNoPersonIsRefused(_ line: String) {
        #expect(throws: Malformed.self) { try Sweep.Ordinary(line[...]) }
    }

    /// One slip is one edit, and the same seed makes the same one.
    @Test func aSlipIsOneEdit() {
        for name in ["MUHAMMAD UMAR", "Юрий Жуков", "SHCHERBAKOV"] {
            for seed in UInt64(0)..<200 {
                var slip = Slip(seed: seed)
                _ = slip.slipped("ANOTHER NAME BEFORE")
                let slipped = slip.slipped(name) ?? ""
                var again = Slip(seed: seed)
                #expect(slipped == again.slipped(name))
                #expect(slipped != name)
                let edits = Likeness.edits(
                    Array(name.unicodeScalars),
                    Array(slipped.unicodeScalars)
                )
                #expect(edits >= 1000 - 1000 / name.unicodeScalars.count - 1, "\(slipped)")
            }
        }
        var slip = Slip(seed: 7)
        #expect(slip.slipped("LI WEI") == nil)
        #expect(slip.slipped("王小明王小明") == nil)
    }
}
