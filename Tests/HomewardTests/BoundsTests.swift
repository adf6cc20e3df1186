import Core
import HTTPTypes
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Homeward

/// Every number, amount, list and text that a request may hold has its end, in the decoder as in the contract.
///
/// These walk over the endpoints: a new field is held to it without being named here.
@Suite(.database) struct BoundsTests {
    /// What a field takes at most, and what lies just beyond.
    private struct Edge {
        let pointer: String
        let within: [JSON]
        let beyond: [JSON]
        /// Whether what lies beyond can be read, and is 422; a text that is too long is no text of its type.
        var isReadable = true
    }

    /// The edges of a field of a body.
    private static func edges(of field: Field) throws -> [Edge] {
        let example = try #require(field.example, "\(field.name)")
        var edges = try [edge(of: field, example)].compactMap(\.self)
        if field.isList {
            let element = try #require(example.array?.first, "\(field.name)")
            let most = try #require(field.most, "\(field.name) is a list without an end")
            let beyond = JSON.array(Array(repeating: element, count: most + 1))
            edges.append(Edge(pointer: "/\(field.name)", within: [], beyond: [beyond]))
        }
        // What each part of a value takes, put into the value.
        for part in field.parts {
            let value = field.isList ? example.array?.first : example
            let members = try #require(value?.object, "\(field.name)")
            let own = members[part.name] ?? part.example
            guard let own, let edge = try edge(of: part, own) else { continue }
            let put = { (value: JSON) -> JSON in
                let whole = JSON.object(members.merging([part.name: value]) { $1 })
                return field.isList ? [whole] : whole
            }
            let place = field.isList ? "/\(field.name)/0" : "/\(field.name)"
            edges.append(
                Edge(
                    pointer: place + edge.pointer,
                    within: [],
                    beyond: edge.beyond.map(put),
                    isReadable: edge.isReadable
                )
            )
        }
        return edges
    }

    /// The edge of a number, of the numbers of a list, or of a text.
    private static func edge(of field: Field, _ example: JSON) throws -> Edge? {
        let sample = example.array?.first ?? example
        let put = { (value: JSON) -> JSON in field.isList ? [value] : value }
        let pointer = field.isList ? "/\(field.name)/0" : "/\(field.name)"
        if sample.integer != nil, field.parts.isEmpty {
            let range = try #require(field.range, "\(field.name) is a number without an end")
            let beyond = [
                range.lowerBound - 1, range.upperBound + 1,
                max(2_147_483_648, range.upperBound + 1),
                9_007_199_254_740_993, .max, .min,
            ]
            return Edge(
                pointer: pointer,
                within: [range.lowerBound, range.upperBound].map { put(.integer($0)) },
                beyond: beyond.map { put(.integer($0)) }
            )
        }
        let type: Any.Type? = (field.type as? any ManyValues.Type)?.element ?? field.type
        guard type == ShortText.self || type == LongText.self else { return nil }
        let most = Int64(type == ShortText.self ? ShortText.limit : LongText.limit)
        let text = { (count: Int64) in JSON.text(String(repeating: "字", count: Int(count))) }
        return Edge(
            pointer: pointer,
            within: [put(text(most))],
            beyond: [put(text(most + 1))],
            isReadable: false
        )
    }

    /// What a body of the examples says with one field put otherwise.
    private static func fault<O: WriteOperation>(
        of _: O,
        _ fields: [Field],
        with name: String,
        as value: JSON
    ) throws -> InputError? {
        var body: [String: JSON] = [:]
        for field in fields { body[field.name] = field.example }
        body[name] = value
        do {
            _ = try StrictBody.decode(
                O.Body.self,
                from: Array(JSON.object(body).written.utf8),
                fields: fields
            )
            return nil
        } catch {
            return error
        }
    }

    @Test func theDecoderHoldsEveryEnd() throws {
        var checked = 0
        for endpoint in App.endpoints {
            guard case .write(let operation) = endpoint.work else { continue }
            for field in endpoint.fields {
                for edge in try Self.edges(of: field) {
                    checked += 1
                    let place = "\(endpoint.path) \(edge.pointer)"
                    for value in edge.within {
                        let error = try Self.fault(
                            of: operation,
                            endpoint.fields,
                            with: field.name,
                            as: value
                        )
                        let faults = error?.faults.filter { $0.pointer == edge.pointer } ?? []
                        #expect(faults == [], "\(place)")
                    }
                    for value in edge.beyond {
                        let error = try Self.fault(
                            of: operation,
                            endpoint.fields,
                            with: field.name,
                            as: value
                        )
                        #expect(error?.pointer == edge.pointer, "\(place)")
                        #expect((error?.refusal != nil) == edge.isReadable, "\(place)")
                    }
                }
            }
        }
        #expect(checked > 400)
    }

    @Test func theContractSaysEveryEnd() throws {
        let contract = try PublishedContract()
        for endpoint in App.endpoints {
            let operation = try #require(contract.operation(endpoint))
            let content = operation["requestBody"]?["content"]?["application/json"]
            let body = content?["schema"].map(contract.resolved)
            let parameters = (operation["parameters"]?.array ?? []).map(contract.resolved)
            for field in endpoint.fields {
                let parameter = parameters.first { $0["name"]?.text == field.name }
                let found = body?["properties"]?[field.name] ?? parameter?["schema"]
                let schema = contract.resolved(try #require(found, "\(field.name)"))
                let number = field.isList ? schema["items"] : schema
                let place = "\(endpoint.path) \(field.name)"
                #expect(schema["maxItems"]?.integer == field.most.map { Int64($0) }, "\(place)")
                guard let range = field.range else { continue }
                #expect(number?["minimum"]?.integer == range.lowerBound, "\(place)")
                #expect(number?["maximum"]?.integer == range.upperBound, "\(place)")
            }
        }
        let money = try #require(contract.components("schemas")["Money"])
        #expect(money["properties"]?["minor_units"]?["maximum"]?.integer == Money.limit)
        #expect(money["properties"]?["minor_units"]?["minimum"]?.integer == -Money.limit)
    }

    /// A query has its ends too.
    @Test func everyNumberOfAQueryHasItsEnds() async throws {
        let records = try await Records.withEvent()
        try await Face.open { face in
            for endpoint in App.endpoints where !endpoint.isWrite {
                let path = try WalkTests().path(endpoint, records)
                for field in endpoint.fields where field.schema["type"] == "integer" {
                    for text in ["-1", "2147483648", "9007199254740993", "1e2", "+1", "01", "1.0"] {
                        let answer = try await face.send(.get, "\(path)?\(field.name)=\(text)")
                        let place = "\(endpoint.path) \(field.name)=\(text)"
                        #expect([400, 422].contains(answer.status), "\(place)")
                        let pointers = answer.json["errors"]?.array?.map { $0["pointer"]?.text }
                        #expect(pointers?.contains(field.name) == true, "\(place)")
                    }
                }
            }
        }
    }

    /// The least and the most that a body may say goes through to the database, and breaks nothing there.
    @Test func theExtremesOfEveryBodyAreNoFaultOfOurs() async throws {
        let records = try await Records.withEvent()
        try await Face.open { face in
            for endpoint in App.endpoints where endpoint.isWrite {
                let path = try WalkTests().path(endpoint, records)
                var body: [String: JSON] = [:]
                for field in endpoint.fields where field.isRequired {
                    body[field.name] = field.example
                }
                for field in endpoint.fields {
                    for value in Self.extremes(of: field) {
                        let answer = try await face.post(
                            path,
                            .object(body.merging([field.name: value]) { $1 }),
                            seen: endpoint.hasID ? 1 : nil
                        )
                        let place = "\(endpoint.path) \(field.name) \(value)"
                        #expect(answer.status < 500, "\(place) \(answer.json)")
                        #expect(face.log.text.isEmpty, "\(place) \(face.log.text)")
                    }
                }
            }
        }
    }

    /// The numbers that a field takes at its ends.
    private static func extremes(of field: Field) -> [JSON] {
        if let range = field.range, !field.isList {
            return [.integer(range.lowerBound), .integer(range.upperBound)]
        }
        guard field.example?["minor_units"] != nil else { return [] }
        return [-Money.limit, 0, Money.limit].flatMap { amount -> [JSON] in
            ["CNY", "JPY"].map { ["minor_units": .integer(amount), "currency": .text($0)] }
        }
    }

    /// What a field takes its column takes: else the range is too wide, and the answer a fault of ours.
    @Test func noRangeIsWiderThanItsColumns() async throws {
        let checks = try await office.registrar.read(as: office.anyone) { tx in
            try tx.rows(Self.checks, as: ColumnCheck.self)
        }
        #expect(checks.count > 25)
        let byColumn = Dictionary(grouping: checks) { "\($0.table).\($0.column)" }
        var compared = 0
        for endpoint in App.endpoints {
            guard case .write(let operation) = endpoint.work else { continue }
            for field in endpoint.fields {
                let column = "\(Self.table(of: operation)).\(field.name)"
                guard let range = field.range, let found = byColumn[column] else { continue }
                compared += 1
                for check in found {
                    #expect(check.allows(range), "\(endpoint.path) \(check.definition)")
                }
            }
        }
        #expect(compared >= 20)
    }

    private static func table<O: WriteOperation>(of _: O) -> String {
        (O.Subject.self as? any StoredNoun.Type).map { "\($0.table)" } ?? ""
    }

    /// The CHECKs of single columns that hold integers.
    private static let checks: SQL = """
        SELECT t.relname::text AS table_name, a.attname::text AS column_name,
            pg_get_constraintdef(c.oid) AS definition
        FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
        JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = c.conkey[1]
        WHERE c.contype = 'c' AND cardinality(c.conkey) = 1 AND a.atttypid = 'int4'::regtype
            AND t.relnamespace = 'public'::regnamespace
        """

    private struct ColumnCheck: RowDecodable, Sendable {
        let table: String
        let column: String
        let definition: String

        init(row: borrowing Row) throws(RowError) {
            table = try row["table_name"]
            column = try row["column_name"]
            definition = try row["definition"]
        }

        /// Whether both ends of a range pass.
        func allows(_ range: ClosedRange<Int64>) -> Bool {
            definition.matches(of: /(>=|<=|>|<) (-?[0-9]+)/).allSatisfy { match in
                guard let limit = Int64(match.2) else { return false }
                switch match.1 {
                case ">=": return range.lowerBound >= limit
                case ">": return range.lowerBound > limit
                case "<=": return range.upperBound <= limit
                default: return range.upperBound < limit
                }
            }
        }
    }

    @Test func anAmountBeyondItsLimitIsRefusedAtOnceAndTheStatementReads() async throws {
        let caseFile = try await office.placed()
        let person = try await office.person(of: caseFile)
        try await Face.open { face in
            let body: JSON = [
                "person_id": .text("\(person)"), "case_id": .text("\(caseFile)"),
                "amount": ["minor_units": 9_007_199_254_740_993, "currency": "CNY"],
            ]
            let answer = try await face.send(.post, "/v1/fees", body.written)
            let faults = answer.json["errors"]?.array ?? []
            let limit = faults.first { $0["pointer"] == "/amount/minor_units" }
            #expect(limit?["detail"]?.text?.contains("not -9999999999999 to") == true)
            // Two amounts as large as the database holds them: their sum is beyond what JSON readers tell apart.
            for _ in 1...2 {
                try await office.feeLine(
                    of: caseFile,
                    adding: [.amountMinor(9_007_199_254_740_991)]
                )
            }
            let statement = try await face.send(.get, "/v1/cases/\(caseFile)/fees")
            #expect(statement.status == 200)
            #expect("\(statement.json)".contains("180143985094819.82"))
        }
    }
}
