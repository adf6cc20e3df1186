import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing

@testable import Fees

/// What may not be stored cannot be: not by the service's role past every rule, and not by the tables' owner.
@Suite(.database) struct ForbiddenLineTests {
    @Test(arguments: [false, true]) func noWordForADeposit(asOwner: Bool) async throws {
        let caseFile = try await office.placed()
        for category in AskedCategory.allCases {
            let broken = try await broken(by: category.rawValue, nil, nil, in: caseFile, asOwner)
            #expect(broken == (category.lawful == nil ? "fee_line_category_is_lawful" : nil))
        }
    }

    @Test(arguments: [false, true]) func noWordForASubAgent(asOwner: Bool) async throws {
        let caseFile = try await office.placed()
        for payee in AskedPayee.allCases {
            let broken = try await broken(by: "medical", payee.rawValue, nil, in: caseFile, asOwner)
            let wanted: String? =
                switch payee {
                case .subAgent: "fee_line_payee_may_take_money"
                case .employer, .supervisingBody: "fee_line_host_side_stays_there"
                case .agency, .authority, .provider: nil
                }
            #expect(broken == wanted)
        }
    }

    @Test(arguments: [false, true]) func noHostsCostOnTheWorker(asOwner: Bool) async throws {
        let caseFile = try await office.placed()
        for cost in HostCost.allCases {
            let broken = try await broken(by: "medical", nil, cost.rawValue, in: caseFile, asOwner)
            #expect(broken == "fee_line_host_side_stays_there")
        }
    }

    /// The constraint that a bare INSERT breaks; nil when the row went in, and was taken back.
    private func broken(
        by category: String,
        _ payee: String?,
        _ hostSide: String?,
        in caseFile: ID<CaseFile>,
        _ asOwner: Bool
    ) async throws -> String? {
        let context = [
            LocalSetting("homeward.agency", office.anyone.agency.uuid.uuidString),
            LocalSetting("homeward.now", "2026-11-21T10:00:00Z"),
        ]
        let person = try await office.person(of: caseFile)
        let owners = Pool(.patient(office.owner))
        var found: String?
        do {
            try await (asOwner ? owners : office.pool).write(context) { tx in
                let user = try tx.value("SELECT current_user", as: String.self)
                #expect((user == "homeward_app") == !asOwner)
                try tx.execute(
                    """
                    INSERT INTO fee_line (id, person_id, case_id, category, payer, payee,
                        payee_kind, host_side, description, amount_minor, currency, basis, state)
                    VALUES (gen_random_uuid(), \(person), \(caseFile), \(category), 'worker',
                        'Agency', \(payee), \(hostSide), 'Settling in', 100, 'CNY', 'None',
                        'proposed')
                    """
                )
                throw Stored()
            }
        } catch let error as PostgresError where error.kind == .check {
            found = error.constraint
        } catch is Stored {}
        await owners.close()
        return found
    }

    private struct Stored: Error {}
}
