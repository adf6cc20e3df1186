import Core
import Testing

@testable import Papers

@Suite struct VisaClassTests {
    @Test(arguments: [
        (Country.jp, "TITP-1", "TITP-1"), (.jp, "titp 1", "TITP-1"), (.jp, "JP-SSW-2", "SSW-2"),
        (.jp, "SSW-1", "SSW-1"), (.jp, "ESD", "ESD"), (.jp, "EHS", "EHS"), (.kr, "E-9", "E-9"),
        (.kr, "E-9-1", "E-9"), (.kr, "E-7", "E-7"), (.kr, "E-8", "E-8"), (.kr, "H-2", "H-2"),
        (.ru, "work visa", "WORK"), (.mn, "work permit", "WORK-PERMIT"),
    ]) func aWorkClassIsKnownByItsWording(country: Country, wording: String, code: String) {
        let found = VisaClass.named(wording, in: country)
        #expect(found?.code == code)
        #expect(found.map { $0.purpose == nil } == true)
    }

    @Test(arguments: [
        ("tourist", EntryPurpose.tourism), ("Business", .business), ("visit", .visit),
        ("study", .study), ("short-stay", .shortStay), ("visa-free", .visaFree),
        ("visa free entry", .visaFree),
    ]) func whatNeverAllowsWorkIsKnownEverywhere(wording: String, purpose: EntryPurpose) {
        for country in [Country.jp, .kr, .ru, .mn, .cn] {
            #expect(VisaClass.named(wording, in: country)?.purpose == purpose)
        }
    }

    /// A class is one country's own, and half a code is none.
    @Test(arguments: [(Country.kr, "TITP-1"), (.jp, "E-9"), (.kr, "E-99"), (.kr, "E"), (.jp, "?")])
    func whatIsNotInTheTableIsUnknown(country: Country, wording: String) {
        #expect(VisaClass.named(wording, in: country) == nil)
    }

    @Test func noClassIsListedTwice() {
        let keys = VisaClass.all.map { "\($0.country?.alpha2 ?? "*") \($0.code)" }
        #expect(Set(keys).count == keys.count)
        #expect(VisaClass.all.allSatisfy { !$0.source.isEmpty })
    }
}
