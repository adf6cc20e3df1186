import Core
import Foundation
import Model
import TestKit
import Testing

@testable import Screening

struct StandingTests {
    static func hit(
        _ reference: String,
        _ publisher: ListPublisher = .un,
        grade: HitGrade = .hold,
        isCleared: Bool = false
    ) -> Hit {
        Hit(
            publisher: publisher,
            reference: reference,
            grade: grade,
            fingerprint: "print of \(reference)",
            isCleared: isCleared
        )
    }

    @Test(arguments: [
        ([], CheckState.clear), ([hit("a", grade: .log)], .clear), ([hit("a")], .potential),
        ([hit("a", grade: .review)], .potential), ([hit("b", .ofacSDN)], .legalReview),
        ([hit("c", .eu)], .legalReview), ([hit("b", .ofacOthers), hit("a")], .potential),
    ])
    func whatIsFoundDecidesWhereANewSubjectStands(_ found: [Hit], _ state: CheckState) throws {
        let standing = try Standing(before: .pending, known: [], found: found)
        #expect(standing.state == state)
        #expect(standing.bindingOpen == found.count { $0.publisher == .un && $0.grade.stops })
    }

    @Test func aClearedHitStaysClearedAndAnAmendedEntryIsANewQuestion() throws {
        let known = [Self.hit("a", isCleared: true)]
        let same = try Standing(before: .cleared, known: known, found: [Self.hit("a")])
        #expect(same.state == .cleared)
        #expect(same.bindingOpen == 0)
        let amended = Hit(publisher: .un, reference: "a", grade: .hold, fingerprint: "another")
        let other = try Standing(before: .cleared, known: known, found: [amended])
        #expect(other.state == .potential)
        let gone = try Standing(before: .cleared, known: known, found: [])
        #expect(gone.state == .clear)
    }

    @Test func aHoldNeverEndsByANewerList() throws {
        for before in [CheckState.potential, .legalReview, .trueMatch] {
            let standing = try Standing(before: before, known: [Self.hit("a")], found: [])
            #expect(standing.state == before)
            #expect(standing.bindingOpen == 1)
        }
    }

    /// A correction by one person makes somebody less alike; it ends no hold all the same.
    @Test func aHoldNeverEndsBecauseTheRecordIsLessAlike() throws {
        for before in [CheckState.potential, .legalReview, .trueMatch] {
            let found = [Self.hit("a", grade: .log), Self.hit("b", grade: .log)]
            let standing = try Standing(before: before, known: [Self.hit("a")], found: found)
            #expect(standing.state == before)
            #expect(standing.bindingOpen == 1)
            #expect(standing.hits.map(\.reference) == ["a", "b"])
        }
    }

    @Test func aReviewCountsOnlyForTheHitsThatItSaw() throws {
        let known = [Self.hit("a")]
        let same = try Standing(before: .potential, known: known, found: [Self.hit("a")])
        #expect(same.keepsReview)
        let more = [Self.hit("a"), Self.hit("b")]
        let grown = try Standing(before: .potential, known: known, found: more)
        #expect(!grown.keepsReview)
        #expect(grown.bindingOpen == 2)
    }

    /// Nineteen, twenty, twenty-one and thirty that were cleared, each likelier than what is open.
    @Test(arguments: [19, 20, 21, 30]) func noOpenHitIsCutByClearedOnes(number: Int) throws {
        let cleared = (0..<number).map { Self.hit("c\($0)", isCleared: true) }
        let found =
            (0..<number).map { Self.hit("c\($0)") } + [
                Self.hit("f", .eu), Self.hit("open", grade: .review),
            ]
        let standing = try Standing(before: .cleared, known: cleared, found: found)
        #expect(standing.state == .potential)
        #expect(standing.bindingOpen == 1)
        #expect(standing.foreignOpen == 1)
        // The binding list first, then the lists of other states, then what was decided.
        #expect(standing.hits.prefix(2).map(\.reference) == ["open", "f"])
        // No decision is forgotten either: it would be asked for again.
        let again = try Standing(
            before: .cleared,
            known: cleared,
            found: Array(found.prefix(number))
        )
        #expect(again.state == .cleared)
        #expect(again.hits.count == number)
    }

    @Test(arguments: [19, 20, 21, 30]) func everyOpenHitIsKeptAndOnlyTheRestIsCut(number: Int)
        throws
    {
        let open = (0..<number).map { Self.hit("o\($0)", $0 == 0 ? .ofacSDN : .un) }
        let rest = (0..<30).map { Self.hit("l\($0)", grade: .log) }
        let standing = try Standing(before: .pending, known: [], found: rest + open)
        #expect(standing.bindingOpen == number - 1)
        #expect(standing.foreignOpen == 1)
        #expect(standing.hits.count == max(20, number))
        #expect(standing.hits.prefix(number).allSatisfy { $0.grade.stops })
    }

    /// What can be known of a subject in each state.
    static let known: [CheckState: [[Hit]]] = [
        .pending: [[]], .clear: [[], [hit("a", grade: .log)]],
        .potential: [[hit("a")], [hit("a"), hit("b", .eu)]],
        .legalReview: [[hit("b", .eu)], [hit("a")]],
        .cleared: [[hit("a", isCleared: true)], [hit("b", .eu, isCleared: true)]],
        .trueMatch: [[hit("a")], [hit("b", .eu)]],
    ]

    /// Whatever comparing can lead to is a move of the table, and every such move is reached.
    @Test func comparingMovesByTheTableAndByAllOfIt() throws {
        let found = [
            [], [Self.hit("a")], [Self.hit("b", .eu)], [Self.hit("a"), Self.hit("b", .eu)],
            [Self.hit("c")], [Self.hit("d", .ofacSDN)],
        ]
        var reached: Set<[CheckState]> = []
        for (before, pools) in Self.known {
            for known in pools {
                for found in found {
                    let standing = try Standing(before: before, known: known, found: found)
                    reached.insert([before, standing.state])
                }
            }
        }
        let moves = CheckState.machine.moves.filter { $0.action == "screen" }
        #expect(reached == Set(moves.map { [$0.from, $0.to] }))
    }
}

extension Hit {
    init(
        publisher: ListPublisher,
        reference: String,
        grade: HitGrade,
        fingerprint: String,
        isCleared: Bool = false
    ) {
        let text = """
            {"publisher": "\(publisher.rawValue)", "reference": "\(reference)", "programme": "",
             "score": 900, "grade": "\(grade.rawValue)", "features": [], "cleared": \(isCleared),
             "listed_name": "X", "fingerprint": "\(fingerprint)"}
            """
        do {
            self = try JSONDecoder().decode(Hit.self, from: Data(text.utf8))
        } catch {
            preconditionFailure("\(error)")
        }
    }
}
