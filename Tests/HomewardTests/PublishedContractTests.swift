import Core
import Foundation
import HTTPAPI
import TestKit
import Testing
import TransparencyLog

@testable import Homeward

/// What partners generate their clients from says what the server does.
@Suite struct PublishedContractTests {
    /// Operations that have been published once; a new one is added to the list.
    @Test func noOperationIsTakenBack() throws {
        let published = Set(
            App.endpoints.map { "\($0.method) \($0.path) \($0.noun.singular)-\($0.verb)" }
        )
        let known = try Repository.text("Tests/HomewardTests/operations.txt").split(separator: "\n")
        #expect(known.count >= 527)
        for operation in known {
            #expect(published.contains(String(operation)), "\(operation) is gone")
        }
    }

    @Test func everyOperationIsTypedAndItsExampleIsValid() throws {
        let contract = try PublishedContract()
        for (path, method, operation) in contract.operations {
            let place = "\(method) \(path)"
            for (status, _) in operation["responses"]?.object ?? [:] where status.first == "2" {
                let endpoint = try #require(
                    App.endpoints.first { $0.path == path && $0.method.lowercased() == method }
                )
                let faults = contract.faults(of: .null, to: endpoint, status: Int(status) ?? 0)
                // Nothing at all is no valid answer, so the schema says something.
                #expect(!faults.isEmpty, "\(place): the answer \(status) is untyped")
            }
            #expect(operation["x-permission"]?.text != nil, "\(place)")
            let parameters = (operation["parameters"]?.array ?? []).map(contract.resolved)
            for parameter in parameters {
                guard let example = parameter["example"], let schema = parameter["schema"] else {
                    continue
                }
                let faults = contract.faults(of: example, by: schema, at: place)
                #expect(faults == [], "\(place): \(parameter)")
            }
            guard let content = operation["requestBody"]?["content"]?["application/json"] else {
                #expect(parameters.contains { $0["example"] != nil }, "\(place) has no example")
                continue
            }
            let schema = try #require(content["schema"])
            let example = try #require(content["example"], "\(place) has no example")
            #expect(contract.faults(of: example, by: schema, at: "") == [], "\(place)")
        }
    }

    /// A generator names a class after each: a name that ends in a digit changes with what stands before it.
    @Test func everySchemaHasANameOfItsOwn() throws {
        let schemas = try PublishedContract().components("schemas")
        #expect(schemas.count > 300)
        for (name, schema) in schemas {
            #expect(name.wholeMatch(of: /[A-Z][A-Za-z]+/) != nil, "\(name)")
            #expect(schema != [:], "\(name) is empty")
            Self.expectNamed(in: schema, at: name, isTop: true)
        }
    }

    /// An object or a list of words that stands inside another schema gets its name from a generator.
    private static func expectNamed(in schema: JSON, at place: String, isTop: Bool = false) {
        if !isTop {
            #expect(schema["properties"] == nil, "\(place) is an object without a name")
            #expect(schema["enum"] == nil, "\(place) is a list of words without a name")
        }
        for (name, property) in schema["properties"]?.object ?? [:] {
            expectNamed(in: property, at: "\(place)/\(name)")
            #expect(
                property["type"] != nil || property["$ref"] != nil || property["anyOf"] != nil,
                "\(place)/\(name) is untyped"
            )
        }
        if let items = schema["items"] { expectNamed(in: items, at: "\(place)[]") }
        for choice in schema["anyOf"]?.array ?? [] { expectNamed(in: choice, at: place) }
    }

    @Test func aChangeIsALineOfTheDocument() throws {
        let text = try OpenAPI(of: App.endpoints).text
        let lines = text.split(separator: "\n")
        #expect(lines.count > App.endpoints.count)
        let bytes = text.utf8.count / App.endpoints.count
        #expect(bytes <= 1_900, "\(bytes) bytes an operation")
    }
}
