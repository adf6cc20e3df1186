import Core
import Corridors
import Model
import TestKit

@testable import Fees

extension FeeFacts {
    /// Facts of a case in a regulated corridor with its contracts signed and a monthly pay.
    static func of(
        _ charges: Charge...,
        programme: String = "JP-TITP-1",
        pay: Money? = Money(minorUnits: 1_000_000, currency: .cny),
        caps: [Cap] = [],
        rates: [ExchangeRate.Record] = []
    ) -> FeeFacts {
        var facts = FeeFacts(charges: charges)
        facts.terms.programme = programme
        facts.terms.destination = .jp
        facts.terms.regime = TermEditions(.regulated)
        facts.terms.bindings = [
            FeeTerms.Binding(
                kind: .service,
                signedOn: CalendarDate(2026, 11, 10),
                cooperationSignedOn: CalendarDate(2026, 11, 1)
            )
        ]
        facts.terms.begins = CalendarDate(2027, 1, 10)
        facts.terms.ends = CalendarDate(2030, 1, 9)
        facts.terms.pay = pay
        facts.caps = caps
        facts.rates = Rates(rows: rates)
        return facts
    }
}

extension FeeTerms.Binding {
    /// A service contract that bound from one day through another; its cooperation contract is older.
    static func between(_ signed: CalendarDate, _ ended: CalendarDate?) -> Self {
        Self(
            kind: .service,
            signedOn: signed,
            endedOn: ended,
            cooperationSignedOn: CalendarDate(2026, 11, 1)
        )
    }
}

extension Charge {
    /// A service fee that the worker pays to the agency.
    static func fee(
        _ minor: Int64,
        _ currency: Currency = .cny,
        _ change: (inout Charge) -> Void = { _ in }
    ) -> Charge {
        var charge = Charge(
            category: .recruitmentService,
            payer: .worker,
            payee: .agency,
            description: "Service fee",
            amount: Money(minorUnits: minor, currency: currency),
            state: .disclosed,
            disclosedOn: CalendarDate(2026, 11, 20)
        )
        change(&charge)
        return charge
    }
}

extension Cap {
    static func most(
        _ value: Int,
        _ kind: CapKind = .absolute,
        _ covers: CapCover = .serviceFee,
        _ effect: CapEffect = .blocks,
        _ currency: Currency = .cny,
        from: CalendarDate = CalendarDate(2026, 1, 1),
        until: CalendarDate? = nil
    ) -> Cap {
        Cap(
            covers: covers,
            kind: kind,
            value: value,
            currency: kind == .absolute ? currency : nil,
            effect: effect,
            force: Period(from: from, until: until),
            source: "Notice 7",
            isConfirmed: false
        )
    }
}

extension CalendarDate {
    static let told = CalendarDate(2026, 11, 20)
    static let now = CalendarDate(2026, 11, 21)
}
