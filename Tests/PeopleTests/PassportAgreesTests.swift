import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import People

@Suite(.database) struct PassportAgreesTests {
    /// Registers a person and holds the record against two lines.
    func verdict(
        _ line1: String,
        _ line2: String,
        of body: JSON = Bodies.person()
    ) async throws -> Verdict {
        let id = try await office.make(RegisterPerson.self, body)
        let person = try await office.registrar.read(as: office.anyone) { tx in
            try tx.known(id)
        }
        let day = CalendarDate(2026, 11, 21)
        let reading = try PassportReading(
            line1: ShortText(parsing: line1),
            line2: ShortText(parsing: line2),
            day: day
        )
        return PassportAgrees.check(
            .init(reading: reading, person: .init(person), endsOnRecord: nil),
            on: day
        )
    }

    @Test(arguments: [("261120", false), ("261121", true), ("261122", true)])
    func aPassportIsGoodOnItsLastDay(_ expiry: String, _ passes: Bool) async throws {
        let printer = PassportPrinter(expiry: expiry)
        let verdict = try await verdict(printer.line1, printer.line2)
        #expect(verdict.kind == (passes ? .passed : .failed))
    }

    /// What the zone leaves open contradicts nothing; what it states, the record says too.
    @Test(
        arguments: [
            ("1990-01-01", "900101", nil), ("1990-01-01", "9001<<", nil),
            ("1990-01-01", "90<<<<", nil),
            ("1990-01-01", "90<<01", nil), ("1990-01-01", "<<<<<<", nil),
            ("1990-01", "9001<<", nil),
            ("1990", "90<<<<", nil), ("1990", "<<<<<<", nil),
            ("1990-01-01", "91<<<<", "differs"), ("1990-01-01", "9002<<", "differs"),
            ("1990-01-01", "90<<02", "differs"), ("1990-01", "9002<<", "differs"),
            ("1990", "91<<<<", "differs"), ("1991-02", "900101", "differs"),
            ("1990", "9001<<", "states more"), ("1990", "900101", "states more"),
            ("1990-01", "900101", "states more"), ("1990", "90<<01", "states more"),
        ] as [(String, String, String?)]
    )
    func theStatedPartsOfTheBirthDateAgree(
        _ record: String,
        _ field: String,
        _ difference: String?
    ) async throws {
        let printer = PassportPrinter(birth: field)
        let person = Bodies.person(["birth_date": .text(record)])
        let verdict = try await verdict(printer.line1, printer.line2, of: person)
        #expect(verdict.kind == (difference == nil ? .passed : .failed))
        if let difference {
            #expect(verdict.words.contains("positions 14 to 19, \(difference)"))
        }
    }

    @Test func everyDifferenceIsNamedAtOnce() async throws {
        let printer = PassportPrinter(
            names: "LI<<XIAOMING",
            nationality: "KOR",
            birth: "900102",
            sex: "F"
        )
        guard case .failed(let why, _) = try await verdict(printer.line1, printer.line2) else {
            Issue.record("passed")
            return
        }
        for words in ["names", "birth date", "sex F, the record M", "KOR, the record CHN"] {
            #expect(why.contains(words))
        }
        // A refusal outlives the key of the person: names and birth dates are not in it.
        for secret in ["WANG", "LI", "1990", "900102"] { #expect(!why.contains(secret)) }
    }

    @Test(arguments: [
        (10, "document number"), (20, "birth date"), (28, "expiry date"), (43, "optional data"),
        (44, "whole line"),
    ])
    func everyCheckDigitIsNamed(_ position: Int, _ field: String) async throws {
        let printer = PassportPrinter(optional: "AB12", leavesOptionalCheckOpen: false)
        var line = Array(printer.line2)
        let digit = line[position - 1].wholeNumberValue ?? 0
        line[position - 1] = Character("\((digit + 1) % 10)")
        guard case .failed(let why, _) = try await verdict(printer.line1, String(line)) else {
            Issue.record("passed")
            return
        }
        #expect(why.contains("check digit of the \(field) is wrong: line 2, position \(position)"))
    }
}
