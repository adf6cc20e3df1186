import Audit
import Core
import Foundation
import Testing

/// What the law says where, written down a second time and by itself: a card that drifts from it turns red.
@Suite struct ArticleTests {
    /// Rule, what a failure does, the day in force, and what its source must name.
    static let table = """
        R-AG-001 | blocks | 2012-08-01 | Decree 620, Art. 7
        R-AG-002 | blocks | 2012-08-01 | Decree 620, Art. 9, 41
        R-AG-003 | blocks | 2012-08-01 | Decree 620, Art. 10
        R-AG-004 | warns | 2012-08-01 | Decree 620, Art. 6, 17
        R-AG-005 | blocks | 2012-08-01 | Decree 620, Art. 8
        R-AG-006 | tasks | adoption | policy
        R-AGE-001 | blocks | 2017-11-01 | IRIS, TITP, SSW, EPS
        R-AGE-002 | blocks | 2004-08-17 | Korea
        R-AUD-001 | blocks | adoption | policy
        R-AUD-002 | blocks | adoption | policy
        R-CASE-001 | tasks | adoption | policy
        R-CASE-002 | tasks | adoption | policy
        R-CASE-003 | blocks | adoption | ILO indicators, 2025
        R-CASE-004 | blocks | adoption | policy
        R-CHK-001 | tasks | adoption | Decree 620, Art. 16
        R-CN-010 | blocks | 2012-08-01 | Decree 620, Art. 21
        R-CN-011 | blocks | 2012-08-01 | Decree 620, Art. 23, policy
        R-CN-012 | blocks | 2012-08-01 | Decree 620, Art. 21, 23
        R-CN-013 | blocks | 2012-08-01 | Decree 620, 23, 27
        R-CN-014 | blocks | 2012-08-01 | Decree 620, Art. 24, Dhaka
        R-CN-015 | blocks | 2012-08-01 | Decree 620, Art. 25, 44
        R-CN-016 | blocks | adoption | Dhaka, SSW
        R-CN-017 | blocks | 2017-11-01 | TITP Act, Art. 47
        R-CN-018 | blocks | adoption | Decree 620, policy
        R-CN-020 | blocks | adoption | Decree 620, Art. 26, policy
        R-CN-020-T | tasks | 2012-08-01 | Decree 620, Art. 26
        R-CN-021 | blocks | 2012-08-01 | Decree 620, Art. 26, 45
        R-CN-031 | tasks | 2012-08-01 | Decree 620, Art. 14, 2010
        R-CN-032 | blocks | 2012-08-01 | Decree 620, Art. 16, 45(2)
        R-CN-033 | tasks | 2012-08-01 | Decree 620, Art. 17
        R-CN-035 | blocks | 2012-08-01 | Decree 620, Art. 19, 43(6), 45(4)
        R-CN-036 | blocks | 2009-10-01 | Insurance Law, 34, 39
        R-CN-037 | tasks | 2008-09-05 | 商合发〔2008〕382号
        R-COR-001 | blocks | adoption | policy
        R-COR-002 | blocks | 2012-08-01 | Decree 620, Art. 51
        R-COR-003 | blocks | 2012-08-01 | Decree 620, Art. 31
        R-COR-004 | blocks | 2027-04-01 | Employment for Skill Development
        R-COR-005 | blocks | 2010-05-28 | Employment Permit System
        R-COR-006 | blocks | 2019-12-24 | seasonal worker
        R-CP-001 | blocks | 2008-09-01 | Decree 527, Art. 12, Labour Contract Law, Art. 17
        R-CP-002 | blocks | 2008-09-01 | Decree 527, Art. 13, 17
        R-CP-003 | blocks | 2008-09-01 | Decree 527, Art. 14
        R-CP-004 | blocks | 2008-09-01 | Decree 527, Art. 15
        R-CP-005 | blocks | 2008-09-01 | Decree 527, Art. 16
        R-CP-006 | blocks | 2008-09-01 | Decree 527, Art. 11
        R-DEP-013 | blocks | adoption | Decree 620, Art. 25, 29
        R-DEP-015 | blocks | 2012-08-01 | Decree 620, Art. 21(10), Art. 12
        R-DEP-016 | warns | adoption | Decree 620, Art. 16
        R-DEP-017 | warns | 2019-04-01 | SSW, 2(1)(xii)
        R-DEP-018 | blocks | 2017-11-01 | Art. 25(ix)
        R-DEP-019 | tasks | adoption | Viet Nam Law 69/2020, policy
        R-DEP-020 | blocks | 2017-11-01 | Art. 3(2)
        R-EMP-001 | blocks | 2012-08-01 | Decree 620, Art. 22
        R-EMP-002 | blocks | 2012-08-01 | Decree 620, Art. 22
        R-EMP-003 | warns | adoption | Decree 620, Art. 22, policy
        R-EMP-004 | blocks | 2019-04-01 | specified skilled worker, Art. 2(1)
        R-EMP-005 | blocks | 2012-08-01 | Decree 620, Art. 11
        R-EMP-005-P | blocks | adoption | policy, Viet Nam Law 69/2020
        R-EMP-006 | blocks | 2017-11-01 | Art. 9(9), policy
        R-EMP-007 | blocks | 2019-04-01 | 2(1)(ii), (iii)
        R-EMP-008 | warns | 2012-08-01 | Decree 620, Art. 37
        R-FEE-001 | blocks | 2012-08-01 | Decree 620, Art. 25, JP-TITR
        R-FEE-002 | blocks | adoption | ILO, 2019
        R-FEE-003 | blocks | 2017-11-01 | JP-TITR, Art. 25(iii)
        R-FEE-004 | blocks | 2012-08-01 | Decree 620, Art. 25
        R-FEE-005 | blocks | 2027-04-01 | Employment for Skill Development
        R-FEE-006 | blocks | 2019-04-01 | 2(1)(viii), levy
        R-FEE-007 | blocks | adoption | Dhaka Principle 1
        R-FEE-008 | blocks | adoption | VN Law 69/2020
        R-FEE-009 | tasks | adoption | VN Law 69/2020
        R-FEE-010 | blocks | 2012-08-01 | indicator of forced labour 9
        R-FEE-011 | warns | adoption | ILO, 2019
        R-FEE-012 | tasks | adoption | IRIS, principle 1
        R-FEE-015 | blocks | 2018-10-01 | Human Resources Market Regulation Art. 32, 25(iii)
        R-ID-001 | warns | 1999-07-01 | GB 11643-1999
        R-ID-002 | blocks | 2010-04-01 | 9303
        R-ID-003 | blocks | adoption | policy
        R-ID-004 | blocks | adoption | policy
        R-ID-005 | blocks | 2013-07-01 | Exit and Entry Administration Law, Art. 12, 75
        R-ID-006 | blocks | 2007-01-01 | Passport Law Art. 2;, Art. 15, Art. 48
        R-INF-001 | blocks | 2018-10-01 | Art. 29
        R-INF-002 | blocks | 2012-08-01 | Decree 620, Art. 24
        R-INS-001 | blocks | 2012-08-01 | Decree 620, Art. 13
        R-INS-002 | tasks | 2004-08-17 | Korea, Art. 13, 15, 23
        R-MED-001 | blocks | 2004-08-17 | landing criteria, Korea
        R-MED-002 | blocks | 2021-11-01 | Personal Information Protection Law, Art. 28
        R-PRV-001 | blocks | 2021-11-01 | PIPL, 23, 29, 39
        R-PRV-002 | blocks | 2021-11-01 | PIPL, 38, 55
        R-PRV-003 | tasks | 2021-11-01 | PIPL, 47
        R-PRV-006 | blocks | 2021-11-01 | PIPL, 24
        R-REP-001 | tasks | adoption | policy
        R-REP-002 | blocks | 2012-08-01 | Decree 620, 10(4), 21(10)
        R-REP-003 | tasks | adoption | policy
        R-SAN-001 | blocks | 2017-09-11 | 2375, para. 17, 2397
        R-SAN-002 | blocks | 1999-10-15 | Security Council
        R-SAN-003 | warns | 2025-03-23 | Anti-Foreign Sanctions, 17, 18
        R-SAN-004 | blocks | 2017-09-11 | 2375, 17, 18, MOFCOM
        R-SAN-005 | tasks | adoption | policy
        R-SAN-006 | blocks | adoption | Decree 620
        R-SSW-001 | blocks | 2019-04-01 | JP-LAND
        R-SSW-002 | blocks | 2019-04-01 | JP-SSWO, Art. 3, 4
        R-TITP-001 | blocks | 2017-11-01 | JP-TITR, Art. 10(2)(iii)
        R-TC-001 | blocks | adoption | policy, Decree 620, Art. 8
        R-TC-002 | blocks | adoption | policy, Decree 620, Art. 21
        R-TC-003 | blocks | adoption | policy, Decree 620, Art. 21(9)
        R-TRN-001 | blocks | 2012-08-01 | Decree 620, Art. 12, Decree 527, Art. 13
        R-TRN-002 | blocks | 2017-11-01 | JP-TITR, Art. 10(2)(vii)
        R-TRN-003 | blocks | adoption | Viet Nam Law 69/2020, JP-TITR
        R-TRN-004 | blocks | 2027-04-01 | Employment for Skill Development
        R-TRN-005 | blocks | 2004-08-17 | Korea, 2 years, 1 year
        R-VIS-001 | blocks | 2012-08-01 | Decree 620, Art. 8
        R-VIS-002 | blocks | 1990-06-01 | Korea, Art. 7-2
        R-VIS-003 | tasks | adoption | policy
        R-VIS-005 | blocks | 2019-04-01 | landing criteria
        R-VIS-006 | blocks | 2024-06-21 | Act No. 60 of 2024
        R-VIS-007 | blocks | 2027-04-01 | Act No. 60 of 2024
        R-VIS-008 | blocks | 2022-07-01 | Labour Migration Law
        """

    struct Line: Sendable, CustomTestStringConvertible {
        let rule: String
        let severity: String
        let day: String
        let words: [String]
        var testDescription: String { rule }
    }

    static let lines: [Line] = table.split(separator: "\n").map { row in
        let parts = row.components(separatedBy: " | ")
        return Line(
            rule: parts[0],
            severity: parts[1],
            day: parts[2],
            words: parts[3].components(separatedBy: ", ")
        )
    }

    @Test(arguments: lines) func aRuleCitesItsArticle(_ line: Line) throws {
        let card = try #require(RuleRegistry.cards[line.rule])
        #expect(card.severity.rawValue == line.severity)
        for word in line.words { #expect(card.source.contains(word), "\(card.source): \(word)") }
        switch card.force {
        case .adoption: #expect(line.day == "adoption")
        case .law(let days): #expect("\(days.from)" == line.day)
        }
    }

    /// What is no law by itself is marked as something to confirm.
    @Test func whatIsPolicyIsMarked() {
        for card in RuleRegistry.cards.values where card.source.contains(/[Aa]gency policy/) {
            #expect(card.toConfirm, "\(card.id): \(card.source)")
        }
    }
}
