import Core
import Testing

@testable import Homeward

/// Every clock of the table of deadlines, with the duty that keeps it: none is forgotten.
struct DeadlineTableTests {
    /// Who keeps a clock.
    enum Keeper: Sendable {
        /// Duties of the system by their words, and how long they have; nil where the action computes the day.
        case duties([String], Deadline?)
        /// The part of the product that it waits for: nothing in the system sets it going yet.
        case toCome(String)
    }

    static let rows: [(clock: String, keeper: Keeper)] = [
        ("licence decision", .duties(["licence-decision"], .workingDays(20))),
        ("reserve deposit", .duties(["reserve-deposit"], .workingDays(5))),
        ("reserve top-up", .duties(["reserve-top-up"], .workingDays(20))),
        ("contract filing", .duties(["contract-filing"], .workingDays(10))),
        ("KR return-cost insurance", .duties(["kr-return-cost"], .months(3))),
        ("KR payout", .duties(["kr-departure-payout"], .calendarDays(14))),
        ("KR workplace change, application", .duties(["kr-workplace-change"], .months(1))),
        ("KR workplace change, permit", .toCome("records of the months abroad")),
        ("KR re-employment window", .duties(["kr-re-employment"], nil)),
        (
            "JP SSW notices",
            .duties(["jp-ssw-contract-concluded", "jp-ssw-contract-ended"], .calendarDays(14))
        ), ("JP pre-entry course validity", .duties(["pre-entry-course"], .months(6))),
        ("ticket", .duties(["repatriation-ticket"], .hours(48))),
        ("agency answer to complaint", .duties(["complaint-first-report"], .hours(48))),
        (
            "RU contract notice",
            .duties(["ru-contract-concluded", "ru-contract-ended"], .workingDays(3))
        ), ("HQS new contract", .duties(["ru-hqs-new-contract"], .workingDays(30))),
        ("EPS pre-roster", .duties(["eps-pre-roster"], .months(2))),
        ("roster validity", .duties(["qualification-expiry"], nil)),
        ("topik validity", .duties(["qualification-expiry"], nil)),
    ]

    @Test func everyClockIsKeptByADutyOrNamesWhatItWaitsFor() {
        let duties = Dictionary(
            uniqueKeysWithValues: App.features.flatMap { $0.duties }.map { ($0.word, $0) }
        )
        for row in Self.rows {
            switch row.keeper {
            case .duties(let words, let length):
                #expect(!words.isEmpty, "\(row.clock)")
                for word in words {
                    #expect(duties[word] != nil, "\(row.clock): \(word)")
                    #expect(duties[word]?.deadline == length, "\(row.clock): \(word)")
                }
            case .toCome(let part): #expect(!part.isEmpty, "\(row.clock)")
            }
        }
    }

    /// Only the host's own calendar counts for what the host owes.
    @Test func workingDaysAbroadAreThoseOfTheHost() {
        for duty in App.features.flatMap({ $0.duties }) {
            #expect(duty.calendar == (duty.word.hasPrefix("ru-") ? .ru : .cn), "\(duty.word)")
        }
    }
}
