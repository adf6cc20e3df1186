import Contracts
import Core
import Corridors
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Deployments

/// Who had a part in placing the worker neither interviews nor signs the purpose.
@Suite(.database) struct SaleTests {
    /// A member of staff with an account, and a second account of the same human being.
    func colleague(_ human: UUID = UUID()) async throws -> Caller {
        let staff = try await office.plant(
            Staff.self,
            ["human_id": human, "name": "Jin", "role": "welfare", "state": "active"]
        )
        return Caller(
            staff: staff,
            agency: office.anyone.agency,
            human: human,
            role: "welfare",
            permissions: office.anyone.permissions
        )
    }

    /// Leaves an event in a case as a feature below would.
    struct Deed: Action {
        typealias Subject = CaseFile
        static let permission = Permission.casesOpen
        let name: ShortText

        func perform(
            on id: ID<CaseFile>,
            in tx: inout WriteTransaction,
            with context: ActionContext
        ) throws -> Recorded {
            try tx.update(id, [:])
            return Recorded(as: name.text, in: id)
        }
    }

    @Test(arguments: Sale.allCases)
    func whoSoldDoesNotInterviewUnderAnyAccount(sale: Sale) async throws {
        let file = try await Village.placed()
        let leg = try await Village.plan(file)
        let seller = try await colleague()
        let twin = try await colleague(seller.human)
        if sale == .draftedContract {
            try await contract(of: file, by: seller)
        } else {
            try await office.perform(
                Deed.self,
                on: file,
                ["name": .text(sale.rawValue)],
                by: seller
            )
        }
        for caller in [seller, twin] {
            let refusal = try await office.refusal(
                InterviewWorker.self,
                on: leg,
                Village.confirmed,
                by: caller
            )
            #expect(refusal?.code == "same-person")
            #expect(refusal?.detail.contains(sale.words) == true)
        }
        try await office.perform(
            InterviewWorker.self,
            on: leg,
            Village.confirmed,
            by: colleague()
        )
    }

    @Test func whoInterviewedAndSellsAfterwardsShutsTheGate() async throws {
        let file = try await Village.placed()
        let leg = try await Village.plan(file)
        let welfare = try await colleague()
        try await office.perform(RecordPay.self, on: leg, ["method": "bank_transfer"])
        try await office.perform(InterviewWorker.self, on: leg, Village.confirmed, by: welfare)
        try await office.perform(Deed.self, on: file, ["name": "fee.proposed"], by: welfare)
        let refusal = try await office.refusal(ClearByOwnRules.self, on: leg, by: office.second)
        #expect(refusal?.detail.contains("also proposed a fee") == true)
    }

    @Test func complianceSignsThePurposeOfATrainee() async throws {
        let file = try await Village.placed()
        _ = try await office.plant(
            Corridor.self,
            [
                "origin": "CN", "destination": "JP", "programme": "JP-SSW-1",
                "channel": "trainee_joint_venture", "agency_role": "sends",
                "opens_on": Village.today, "visa_classes": ["SSW-1"], "fee_regime": "no_fee",
                "source": "test", "evidence": "test", "state": "open",
            ]
        )
        let leg = try await Village.interviewed(file)
        let shut = try await office.refusal(ClearByOwnRules.self, on: leg, by: office.second)
        #expect(shut?.detail.contains("R-DEP-020") == true)
        let seller = try await colleague()
        try await office.perform(Deed.self, on: file, ["name": "case.opened"], by: seller)
        let body: JSON = ["purpose": "Welding, plan 12.", "genuine": true]
        let own = try await office.refusal(SignPurpose.self, on: leg, body, by: seller)
        #expect(own?.code == "same-person")
        let no = try await office.refusal(
            SignPurpose.self,
            on: leg,
            ["purpose": "Hands for the line.", "genuine": false]
        )
        #expect(no?.code == "unfit-value")
        try await office.perform(SignPurpose.self, on: leg, body)
        try await office.perform(ClearByOwnRules.self, on: leg, by: office.second)
    }

    func contract(of file: ID<CaseFile>, by seller: Caller) async throws {
        let employer = try await office.value(
            "SELECT employer_id FROM case_file WHERE id = \(file)",
            as: UUID.self
        )
        let terms: (UUID) -> Columns = { maker in
            [
                "kind": "cooperation", "employer_id": employer, "languages": ["zh"],
                "begins_on": Village.today, "ends_on": Village.day("2027-12-31"),
                "clauses": "[]", "made_by": maker, "state": "draft",
            ]
        }
        let cooperation = try await office.plant(Contract.self, terms(UUID()))
        _ = try await office.plant(
            Contract.self,
            [
                "kind": "service", "employer_id": employer, "case_file_id": file,
                "person_id": try await office.person(of: file), "cooperation_id": cooperation,
                "languages": ["zh"], "begins_on": Village.today,
                "ends_on": Village.day("2027-12-31"), "clauses": "[]",
                "made_by": seller.human, "state": "draft",
            ]
        )
    }
}
