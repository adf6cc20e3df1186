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
        let staff = try await office.staff(.welfare, human: human)
        return office.anyone.with(staff: staff, human: human, role: "welfare")
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
            try tx.update(id, [])
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
        try await office.perform(RecordPay.self, on: leg, ["pay_method": "bank_transfer"])
        try await office.perform(InterviewWorker.self, on: leg, Village.confirmed, by: welfare)
        try await office.perform(Deed.self, on: file, ["name": "fee.proposed"], by: welfare)
        let refusal = try await office.refusal(ClearByOwnRules.self, on: leg, by: office.second)
        #expect(refusal?.detail.contains("also proposed a fee") == true)
    }

    @Test func complianceSignsThePurposeOfATrainee() async throws {
        let file = try await Village.placed()
        try await office.corridor(
            under: "JP-SSW-1",
            adding: [.channel(.traineeJointVenture), .opensOn(Village.today), .feeRegime(.noFee)]
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
        try await office.contract(.service, .draft, of: file, adding: [.madeBy(seller.human)])
    }
}
