import Core
import Model
import Testing

@testable import Orders

struct OrderTermsTests {
    let bounds = (minimumAge: 18, maximumAge: 45 as Int?, origin: Country.cn)

    @Test(
        arguments: [
            (17, nil, false, 1), (18, nil, false, 0), (19, nil, false, 1), (19, nil, true, 0),
            (nil, 44, false, 1), (nil, 44, true, 0), (nil, 45, false, 0), (nil, 46, false, 0),
        ] as [(Int?, Int?, Bool, Int)]
    )
    func anAgeNarrowerThanTheCorridorsNeedsItsBasis(
        _ least: Int?,
        _ most: Int?,
        _ hasBasis: Bool,
        _ count: Int
    ) {
        var terms = OrderTerms()
        (terms.minimumAge, terms.maximumAge) = (least, most)
        terms.basis = hasBasis ? "Diving below 20 metres." : nil
        #expect(terms.faults(within: bounds).count == count)
    }

    @Test func withoutAGreatestAgeOfTheCorridorAnyIsNarrower() {
        var terms = OrderTerms()
        terms.maximumAge = 60
        #expect(terms.faults(within: (18, nil, .cn)).count == 1)
    }

    @Test(arguments: SexTerm.allCases)
    func aSexNeedsItsBasis(_ sex: SexTerm) {
        var terms = OrderTerms(sex: sex)
        #expect(terms.faults(within: bounds).isEmpty == (sex == .any))
        terms.basis = "Carer of women, by the facility's law."
        #expect(terms.faults(within: bounds).isEmpty)
    }

    @Test(arguments: [
        ([Country.cn], 0), ([.cn, .mn], 0), ([], 0), ([.mn], 1), ([.cn, .kp], 1), ([.kp], 2),
    ])
    func nationalitiesLeaveTheOriginInAndTheForbiddenOut(
        _ nationalities: [Country],
        _ count: Int
    ) {
        #expect(OrderTerms(nationalities: nationalities).faults(within: bounds).count == count)
    }

    @Test func noBasisMakesWordsOfOtherGroundsLawful() {
        let terms = OrderTerms(sex: .female, requirements: "限女性，未婚", basis: "Ward for women.")
        #expect(terms.faults(within: bounds).count == 1)
    }
}
