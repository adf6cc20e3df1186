import Core
import Model
import Postgres
import TestKit
import Testing

@testable import Homeward

/// A wrong table or column in the text of a statement is found here, not on the day when somebody needs the
/// statement: PostgreSQL parses all of them. The Swift compiler reads only what the model has typed.
@Suite(.database) struct StatementTests {
    /// Statements into which Swift puts other pieces of SQL, by file; the tests of the features run them.
    private static let composed = [
        "Core/DueRecord.swift": 1, "Features/Agency/Rules/CessationArranged.swift": 2,
        "Features/Cases/WorkerIsHome.swift": 1,
        "Features/Corridors/Alert/AlertCorridor.swift": 1,
        "Features/Fees/Proof/FeeExceptions.swift": 1,
        "Features/People/Person/ApplicantFacts.swift": 2,
        "Features/Screening/Rules/ListingFacts.swift": 1,
    ]

    @Test func everyStatementInTheSourcesIsKnownToTheDatabase() async throws {
        let statements = Self.sources.flatMap { file in
            Literals.found(in: file.text).filter(\.isStatement).map {
                Candidate(path: file.path, text: $0.text)
            }
        }
        #expect(statements.count > 200)
        var wrong: [String: [String]] = [:]
        for (candidate, error) in try await Self.prepare(statements) {
            wrong[candidate.path, default: []].append(error)
        }
        for (path, errors) in wrong {
            #expect(errors.count == Self.composed[path] ?? 0, "\(path): \(errors)")
        }
        for path in Self.composed.keys {
            #expect(wrong[path] != nil, "\(path) is composed no more")
        }
    }

    @Test func everyConditionOnRecordsIsKnownToTheDatabase() async throws {
        // The two of the ledger have no commands of their own.
        let all = App.endpoints.map(\.noun) + [LedgerEntry.self, LedgerPosting.self]
        var nouns: [String: any StoredNoun.Type] = [:]
        for case let noun as any StoredNoun.Type in all { nouns["\(noun)"] = noun }
        var conditions: [Candidate] = []
        for file in Self.sources where file.path.hasPrefix("Features") {
            for match in file.text.matches(of: #/records\(\s*of: (\w+)\.self,\s*(?=")/#) {
                let rest = file.text[match.range.upperBound...]
                let condition = try #require(Literals.found(in: String(rest.prefix(2_000))).first)
                let noun = try #require(nouns[String(match.1)], "\(file.path): \(match.1)")
                conditions.append(
                    Candidate(
                        path: file.path,
                        text:
                            "SELECT \(Self.columns(noun)) FROM \(noun.table) WHERE \(condition.text)"
                    )
                )
            }
        }
        #expect(conditions.count > 20)
        for (candidate, error) in try await Self.prepare(conditions) {
            Issue.record("\(candidate.path): \(error)")
        }
    }

    @Test func everyListIsNarrowedByEachOfItsFilters() async throws {
        var lists: [Candidate] = []
        for endpoint in App.endpoints {
            guard case .list(let model) = endpoint.work else { continue }
            let conditions = model.filters.sorted().map { " AND \($0) = NULL" }.joined()
            lists.append(
                Candidate(
                    path: endpoint.path,
                    text: "SELECT id FROM \(model.source) WHERE true\(conditions)"
                )
            )
        }
        #expect(lists.count > 50)
        for (candidate, error) in try await Self.prepare(lists) {
            Issue.record("\(candidate.path): \(error)")
        }
    }

    /// A mistake is found, and named by what is wrong.
    @Test func aWrongColumnIsNamed() async throws {
        let source = #"try tx.first("SELECT humanid FROM staff WHERE id = \(id.of(")"))")"#
        let literal = try #require(Literals.found(in: source).first)
        #expect(literal.text == "SELECT humanid FROM staff WHERE id = NULL")
        let wrong = try await Self.prepare([Candidate(path: "here", text: literal.text)])
        #expect(wrong.map(\.1) == [#"column "humanid" does not exist"#])
    }

    private static let sources = ArchitectureTests.files.compactMap { file in
        // The migrator's tables are made by the migrator.
        file.path.hasPrefix("Sources/Core") || file.path.hasPrefix("Sources/Features")
            || file.path.hasPrefix("Sources/Homeward")
            ? (path: String(file.path.dropFirst("Sources/".count)), text: file.text) : nil
    }

    private static func columns<N: StoredNoun>(_ noun: N.Type) -> String { N.Record.columns.text }

    private struct Candidate: Sendable {
        let path: String
        let text: String
    }

    /// What PostgreSQL has against each of the statements; where it has nothing, there is none.
    private static func prepare(_ all: [Candidate]) async throws -> [(Candidate, String)] {
        let texts = all.map { "$probe$\($0.text)$probe$" }.joined(separator: ",\n")
        let script = """
            DO $all$
            DECLARE
                texts text[] := ARRAY[\(texts)]::text[];
                wrong text := '';
            BEGIN
                FOR place IN 1..cardinality(texts) LOOP
                    BEGIN
                        EXECUTE 'PREPARE probe AS ' || texts[place];
                        EXECUTE 'DEALLOCATE probe';
                    EXCEPTION WHEN OTHERS THEN
                        wrong := wrong || place || ' ' || replace(SQLERRM, chr(10), ' ') || chr(10);
                    END;
                END LOOP;
                IF wrong <> '' THEN RAISE EXCEPTION '%', wrong; END IF;
            END $all$
            """
        do {
            try await office.asOwner(script)
        } catch let error as PostgresError {
            return error.message.split(separator: "\n").compactMap { line in
                let parts = line.split(separator: " ", maxSplits: 1)
                guard parts.count == 2, let place = Int(parts[0]) else { return nil }
                return (all[place - 1], String(parts[1]))
            }
        }
        return []
    }
}

/// The string literals of a Swift source, with NULL in the place of each value.
private struct Literals {
    let text: String
    /// Whether Swift puts in the name of a table or column.
    let isNamedBySwift: Bool

    /// Whether it is a whole statement that can be read here.
    var isStatement: Bool {
        !isNamedBySwift
            && text.prefixMatch(of: #/\s*(?:SELECT|WITH|INSERT INTO|UPDATE|DELETE FROM)\s/#) != nil
    }

    static func found(in source: String) -> [Literals] {
        var rest = Array(source.utf8)[...]
        var found: [Literals] = []
        while let byte = rest.first {
            if rest.starts(with: "//".utf8) {
                rest = rest.drop { $0 != UInt8(ascii: "\n") }
            } else if byte == UInt8(ascii: "\"") {
                found.append(Self(taking: &rest))
            } else {
                rest.removeFirst()
            }
        }
        return found
    }

    /// Takes one literal from the beginning of the source.
    private init(taking rest: inout ArraySlice<UInt8>) {
        let quote = Array((rest.starts(with: "\"\"\"".utf8) ? "\"\"\"" : "\"").utf8)
        rest.removeFirst(quote.count)
        var text: [UInt8] = []
        var isNamedBySwift = false
        while !rest.isEmpty, !rest.starts(with: quote) {
            let byte = rest.removeFirst()
            guard byte == UInt8(ascii: "\\"), let next = rest.first else {
                text.append(byte)
                continue
            }
            if next == UInt8(ascii: "(") {
                isNamedBySwift = isNamedBySwift || rest.starts(with: "(raw:".utf8)
                Self.skipParentheses(&rest)
                text += "NULL".utf8
            } else {
                rest.removeFirst()
                text.append(next == UInt8(ascii: "\n") ? UInt8(ascii: " ") : next)
            }
        }
        rest = rest.dropFirst(quote.count)
        self.text = String(decoding: text, as: UTF8.self)
        self.isNamedBySwift = isNamedBySwift
    }

    private static func skipParentheses(_ rest: inout ArraySlice<UInt8>) {
        var depth = 0
        repeat {
            guard let byte = rest.first else { return }
            if byte == UInt8(ascii: "\"") {
                _ = Self(taking: &rest)
                continue
            }
            rest.removeFirst()
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
        } while depth > 0
    }
}
