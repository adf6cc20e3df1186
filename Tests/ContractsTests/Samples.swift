import TestKit
import Core
import Filings
import Postgres
import Foundation
import TransparencyLog

@testable import Contracts
@testable import Model

extension Clause {
    static func said(
        _ code: ClauseCode,
        _ text: LongText = "As agreed.",
        _ value: Int? = nil,
        _ unit: ClauseUnit? = nil,
        _ currency: Currency? = nil
    ) -> Clause {
        Clause(
            code: code,
            text: text,
            value: value,
            unit: unit,
            currency: currency,
            language: nil
        )
    }

    static func pay(_ value: Int, _ currency: Currency = .jpy) -> Clause {
        said(.pay, "Monthly pay.", value, .perMonth, currency)
    }
}

extension [Clause] {
    /// All eleven items and the way home, as a fair cooperation contract has them.
    static let complete: [Clause] =
        ClauseCode.required.map { code in
            switch code {
            case .workingHours: .said(code, "Forty hours.", 40, .hoursPerWeek)
            case .restLeave: .said(code, "Weekends off.", 2, .daysPerWeek)
            case .term: .said(code, "Three years.", 36, .months)
            case .pay: .pay(180_000)
            case .accidentInsurance: .said(code, "For the whole stay.", 50_000_00, .total, .cny)
            case .employerTerminationCompensation: .said(code, "By law.", 3, .monthsOfPay)
            default: .said(code)
            }
        } + [.said(.returnTravel, "The employer pays.")]

    static let service: [Clause] =
        complete + [
            .said(.serviceItems), .said(.serviceFee, "Once.", 12_000_00, .total, .cny),
            .said(.serviceFeeCollection),
        ]

    func without(_ code: ClauseCode) -> [Clause] { filter { $0.code != code } }
    func with(_ clause: Clause) -> [Clause] { without(clause.code) + [clause] }
    var body: JSON { .array(map(\.json)) }
}

extension ContractRow {
    static func sample(
        _ kind: ContractKind,
        _ clauses: [Clause]? = nil,
        state: ContractState = .signed,
        on cooperation: ContractRow? = nil,
        languages: [Language] = [.chinese],
        endsOn: CalendarDate = "2029-11-30",
        disclosed: Language? = nil,
        disclosedOn: CalendarDate = "2026-11-20",
        copyGiven: Bool = true,
        risks: LongText? = "Heights.",
        isAcknowledged: Bool = true,
        signedOn: CalendarDate = "2026-11-21",
        supersedes: ID<Contract>? = nil,
        project: ID<Project>? = nil
    ) -> ContractRow {
        let isCase = kind != .cooperation
        let wording = clauses ?? (kind == .service ? .service : .complete)
        let record = Contract.Record(
            id: ID(UUID()),
            version: 1,
            kind: kind,
            employer: ID(UUID()),
            caseFile: isCase ? ID(UUID()) : nil,
            person: isCase ? ID(UUID()) : nil,
            cooperation: cooperation?.id,
            project: project,
            edition: supersedes == nil ? 1 : 2,
            supersedes: supersedes,
            languages: languages,
            beginsOn: "2026-12-01",
            endsOn: endsOn,
            clauses: JSONText(postgresText: wording.postgresText),
            madeBy: UUID(),
            disclosedOn: disclosed.map { _ in disclosedOn },
            disclosedLanguage: disclosed,
            copyGiven: copyGiven,
            risksTold: risks,
            disclosureAcknowledged: isAcknowledged,
            signedBy: [],
            signatures: JSONText(postgresText: "[]"),
            signedOn: signedOn,
            state: state,
            createdAt: Instant(microseconds: 0),
            updatedAt: Instant(microseconds: 0)
        )
        do {
            return try ContractRow(record)
        } catch {
            preconditionFailure("A sample's own clauses do not read: \(error)")
        }
    }
}

extension LinkedContracts {
    /// A case with these contracts.
    static func of(
        _ linked: ContractRow...,
        on cooperation: ContractRow? = nil,
        amended: ContractRow? = nil,
        focus: ContractRow? = nil,
        reads: [Language] = [.chinese],
        fees: [Money] = [],
        staysUntil: CalendarDate? = nil,
        filling order: OrderPromise? = nil,
        filed: [ContractRow] = [],
        by channel: CorridorChannel? = nil,
        to project: ID<Project>? = nil
    ) -> LinkedContracts {
        LinkedContracts(
            cooperations: [cooperation, amended].compactMap(\.self),
            linked: linked,
            focus: focus,
            workerReads: reads,
            workerFees: fees,
            staysUntil: staysUntil,
            order: order,
            filings: FilingClocks(filed.map(KnownFiling.filed)),
            way: channel.map { .init(channel: $0, regime: $0.regime) },
            project: project
        )
    }
}

extension KnownFiling {
    /// The filing of a contract that the authority has.
    static func filed(_ contract: ContractRow) -> KnownFiling {
        var filing = KnownFiling(id: ID(UUID()), kind: .contract)
        filing.contract = contract.id
        filing.isFiled = true
        return filing
    }
}

let today = CalendarDate("2026-11-21")
