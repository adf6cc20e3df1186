import Core
import Foundation
import Model
import TestKit
import Testing

@testable import Screening

/// Employers, owners, bodies and sub-agents are met by every name that is kept of them.
@Suite(.database) struct PartnerNamesTests {
    static let bank = SmallList.Listed(reference: "KPe.045", name: "KORYO BANK", isEntity: true)
    static let person = SmallList.Listed(reference: "KPi.001", name: "LI MING")
    /// One listed name, as partners may be called.
    static let spellings: [ShortText] = ["KORYO BANK", "株式会社KORYO BANK", "ＫＯＲＹＯ　ＢＡＮＫ"]

    /// Where the comparison of a subject left it.
    func standing<N: Noun>(of id: ID<N>) async throws -> String? {
        try await office.state(of: office.check(of: id.uuid))
    }

    @Test(arguments: spellings)
    func aListedNameMeetsThePartnerWhereverItIsKept(_ name: ShortText) async throws {
        try await office.load([Self.bank, Self.person])
        let employers: [[Assignment<Employer>]] = [
            [.name(name)], [.latinName(name)], [.otherNames(["Minato", name])],
        ]
        for (place, names) in employers.enumerated() {
            let id = try await office.employer(adding: names)
            try await office.perform(ScreenEmployer.self, on: id)
            #expect(try await standing(of: id) == "potential", "employer \(place)")
        }
        let owners: [[Assignment<EmployerOwner>]] = [
            [.name(name)], [.nativeName(name)], [.otherNames(["Sato", name])],
        ]
        let owned = try await office.employer()
        for (place, names) in owners.enumerated() {
            let id = try await office.owner(of: owned, adding: names)
            try await office.perform(ScreenEmployer.self, on: owned)
            #expect(try await standing(of: id) == "potential", "owner \(place)")
        }
        #expect(try await standing(of: owned) == "clear")
        let bodies: [[Assignment<Body>]] = [
            [.name(name)], [.latinName(name)], [.otherNames(["Bank of the North", name])],
        ]
        for (place, names) in bodies.enumerated() {
            let id = try await office.body(adding: names)
            try await office.perform(ScreenBody.self, on: id)
            #expect(try await standing(of: id) == "potential", "body \(place)")
        }
        let subAgents: [[Assignment<SubAgent>]] = [
            [.name(name)], [.latinName(name)], [.otherNames(["Old Zhang", name])],
        ]
        for (place, names) in subAgents.enumerated() {
            let id = try await office.subAgent(adding: names)
            try await office.perform(ScreenSubAgent.self, on: id)
            #expect(try await standing(of: id) == "potential", "sub-agent \(place)")
        }
    }

    @Test(
        arguments: [
            ([.name("李明")], "potential"), ([.latinName("Li Ming")], "potential"),
            ([.otherNames(["老李", "李明"])], "potential"), ([.latinName("Zhang San")], "clear"),
        ] as [([Assignment<SubAgent>], String)]
    )
    func aSubAgentIsMetInEveryScript(_ names: [Assignment<SubAgent>], _ state: String) async throws
    {
        try await office.load([Self.bank, Self.person])
        let id = try await office.subAgent(adding: names)
        try await office.perform(ScreenSubAgent.self, on: id)
        #expect(try await standing(of: id) == state)
    }
}
