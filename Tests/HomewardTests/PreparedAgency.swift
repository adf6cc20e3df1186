import Core
import Foundation
import Model
import TestKit
import Testing
import TransparencyLog

@testable import Contracts
@testable import Corridors

/// An agency that has all that a gate asks of it and of its employers, whatever the corridor. Amounts, rates and
/// references are samples.
struct PreparedAgency {
    /// What is the same for everybody who goes to a country.
    struct Host {
        let pay: Money
        let place: Workplace
        /// Before the departure, and for half a year after the entry.
        let courses: [ID<Course>]
        let cooperation: ID<Contract>
    }

    /// The day on which everybody leaves: intern training may still begin, and Japan's next law is in force already.
    static let day = CalendarDate(2027, 4, 5)
    /// The last of half a year, which every corridor allows.
    static let end = CalendarDate(2027, 10, 4)

    /// Where, in which currency, what a month pays, and what a yuan costs there: in minor units.
    private static let pays: [(Country, Currency, month: Int64, yuan: Int64)] = [
        (.jp, .jpy, 250_000, 20), (.kr, .krw, 3_000_000, 190), (.ru, .rub, 30_000_000, 1_100),
        (.mn, .mnt, 300_000_000, 48_000), (.hk, .hkd, 2_000_000, 108),
        (.mo, .mop, 1_500_000, 112), (.tw, .twd, 3_000_000, 440), ("PA", .usd, 200_000, 14),
    ]

    /// The editions that everybody was compared with: of the list that binds, and of one that a lawyer reads.
    let lists: [UUID]
    let manager: ID<Staff>
    let hosts: [Country: Host]

    /// Plants the agency with its employers, and opens each corridor that the gate of the opening lets open.
    static func prepare(opening corridors: [Corridor.Record]) async throws -> PreparedAgency {
        try await plantAgency()
        let lists = [
            try await office.sanctionsList().uuid,
            try await office.sanctionsList(.current, of: .ofacSDN, .ofacXML).uuid,
        ]
        var hosts: [Country: Host] = [:]
        for (country, currency, month, yuan) in pays {
            try await office.plant(
                ExchangeRate.self,
                [
                    .base(.cny), .quote(currency), .day("2027-04-01"), .baseMinor(100),
                    .quoteMinor(yuan), .source("Bank of China"), .state(.recorded),
                ]
            )
            hosts[country] = try await host(
                in: country,
                paying: Money(minorUnits: month, currency: currency),
                comparedWith: lists
            )
            try await open(corridors.filter { $0.destination == country }, to: country)
        }
        return PreparedAgency(
            lists: lists,
            manager: try await office.staff(.manager),
            hosts: hosts
        )
    }

    /// Licence, reserve, managers, plan for incidents, caps and prices.
    private static func plantAgency() async throws {
        try await office.licence(adding: [.channels(CorridorChannel.allCases)])
        try await office.reserve()
        try await office.incidentPlan(adopted: "2027-01-04", reviewed: "2027-01-04")
        for name in ["Piao Ming", "Wang Rui", "Cui Lan"] as [ShortText] {
            try await office.plant(
                Executive.self,
                [
                    .name(name), .position("Manager"), .qualification("Five years."),
                    .appointedOn("2024-05-20"), .state(.serving),
                ]
            )
        }
        let caps: [(CapKind, Int64, Currency?, CapEffect)] = [
            (.absolute, 3_000_000, .cny, .blocks), (.shareOfPay, 125, nil, .warns),
        ]
        for (kind, value, currency, effect) in caps {
            try await office.plant(
                FeeCap.self,
                [
                    .covers(.serviceFee), .kind(kind), .value(value), .currency(currency),
                    .effect(effect), .effectiveFrom("2026-01-01"), .source("Notice 7"),
                    .ownerRole(.compliance), .madeBy(office.anyone.human),
                    .confirmedBy(office.second.human), .state(.confirmed),
                ]
            )
        }
        try await office.feeSchedule()
    }

    /// An approved employer with its site, permitted, looked into and compared, and what it has agreed with the agency.
    private static func host(
        in country: Country,
        paying pay: Money,
        comparedWith lists: [UUID]
    ) async throws -> Host {
        let place = try await office.workplace(in: country)
        let employer = place.employer
        let owner = try await office.owner(of: employer)
        try await office.dueDiligence(of: employer)
        for (kind, subject) in [(.employer, employer.uuid), (.owner, owner.uuid)]
            as [(SubjectKind, UUID)]
        {
            try await office.sanctionCheck(
                .clear,
                of: kind,
                subject,
                against: lists,
                adding: [.employer(employer)]
            )
        }
        try await office.plant(
            EmployerPermit.self,
            [
                .employer(employer), .country(country), .number("P-7"),
                .authority("Labour office"), .validFrom("2027-01-01"),
                .validUntil("2027-12-31"), .quota(20), .state(.valid),
            ]
        )
        try await office.workDeclaration(
            of: employer,
            adding: [
                .payMinor(pay.minorUnits), .localPayMinor(pay.minorUnits),
                .currency(pay.currency), .payUnit(.month),
            ]
        )
        try await office.minimumWage(
            in: country,
            adding: [
                .amountMinor(pay.minorUnits / 2), .currency(pay.currency), .payUnit(.month),
            ]
        )
        let topics: [Assignment<Course>] = [
            .destination(country), .topics(Topic.allCases), .hours(55),
        ]
        let lectures: [Assignment<Course>] = [
            .destination(country), .topics([.language]), .hours(220), .held(.afterEntry),
        ]
        return Host(
            pay: pay,
            place: place,
            courses: [
                try await office.course(.offered, adding: topics),
                try await office.course(.offered, adding: lectures),
            ],
            cooperation: try await office.cooperation(
                with: employer,
                from: "2027-04-01",
                until: "2028-03-31",
                signed: "2027-04-01",
                clauses: [Clause].whole(paying: pay)
            )
        )
    }

    /// Looks the alert up, reviews each corridor with every reference that there may be, and lets another person open it:
    /// what the gate refuses stays under review.
    private static func open(_ corridors: [Corridor.Record], to country: Country) async throws {
        let agreement = try await office.agreement(
            .inForce,
            try ShortText(parsing: "MOC \(country)"),
            adding: [.parties([.cn, country])]
        )
        for (place, corridor) in corridors.enumerated() {
            if place == 0 {
                try await office.perform(
                    AlertCorridor.self,
                    on: corridor.id,
                    ["alert_level": "none", "alert_source": "Travel notice, 2027-04-01"]
                )
            }
            try await office.perform(
                ReviewCorridor.self,
                on: corridor.id,
                [
                    "evidence": "A sample.", "source": "A sample",
                    "approval_reference": "MOFCOM 7/2027", "agreement_id": .text("\(agreement)"),
                    "sender_accreditation": "Jilin Public Employment Service",
                ],
                by: office.second
            )
            _ = try await office.refusal(
                OpenCorridor.self,
                on: corridor.id,
                ["begins_on": "2027-04-01"]
            )
        }
    }
}

extension [Clause] {
    /// Every item that a contract states, pay and hours in numbers, and who answers for the worker on the way home.
    static func whole(paying pay: Money) -> [Clause] {
        (ClauseCode.required + [.returnTravel, .contractorLiability]).map { code in
            switch code {
            case .pay: .said(code, Int(pay.minorUnits), .perMonth, pay.currency)
            case .workingHours: .said(code, 40, .hoursPerWeek)
            case .restLeave: .said(code, 2, .daysPerWeek)
            default: .said(code)
            }
        }
    }

    /// The same with what the agency does for its fee, in fen.
    static func service(paying pay: Money, fee: Int) -> [Clause] {
        whole(paying: pay) + [
            .said(.serviceItems), .said(.serviceFee, fee, .total, .cny),
            .said(.serviceFeeCollection),
        ]
    }
}

extension Clause {
    fileprivate static func said(
        _ code: ClauseCode,
        _ value: Int? = nil,
        _ unit: ClauseUnit? = nil,
        _ currency: Currency? = nil
    ) -> Clause {
        Clause(
            code: code,
            text: "As agreed.",
            value: value,
            unit: unit,
            currency: currency,
            language: nil
        )
    }
}
