import Core
import Foundation

@testable import Employers
@testable import Model

extension Employer.Record {
    static func sample(
        _ state: EmployerState = .approved,
        kind: EmployerKind = .enterprise,
        permit: ShortText? = nil,
        reason: LongText? = nil
    ) -> Employer.Record {
        Employer.Record(
            id: ID(UUID()),
            version: 1,
            name: "Aomori Foods",
            otherNames: [],
            kind: kind,
            country: .jp,
            registrationNumber: "1",
            hiringPermit: permit,
            madeBy: UUID(),
            restrictedReason: reason,
            state: state,
            createdAt: Instant(microseconds: 0),
            updatedAt: Instant(microseconds: 0)
        )
    }
}

extension WorkDeclaration.Record {
    /// A declaration of what the worker and a local worker get, both for the same time and in the same
    /// currency.
    static func sample(
        pay: Pay,
        localPay: Int64,
        hoursWeek: Int = 40,
        natures: [WorkNature] = [.ordinary],
        validFrom: CalendarDate = .epoch
    ) -> WorkDeclaration.Record {
        WorkDeclaration.Record(
            id: ID(UUID()),
            version: 1,
            employer: ID(UUID()),
            occupation: .sampleUnit,
            natures: natures,
            description: "As declared.",
            payMinor: pay.amount.minorUnits,
            localPayMinor: localPay,
            currency: pay.amount.currency,
            payUnit: pay.unit,
            hoursWeek: hoursWeek,
            validFrom: validFrom,
            evidence: "Signed.",
            state: .declared,
            createdAt: Instant(microseconds: 0),
            updatedAt: Instant(microseconds: 0)
        )
    }
}

extension MinimumWage.Record {
    static func sample(
        _ pay: Pay,
        region: RegionCode? = nil,
        validFrom: CalendarDate = .epoch,
        validUntil: CalendarDate? = nil,
        state: MinimumWageState = .confirmed
    ) -> MinimumWage.Record {
        MinimumWage.Record(
            id: ID(UUID()),
            version: 1,
            country: .jp,
            region: region,
            amountMinor: pay.amount.minorUnits,
            currency: pay.amount.currency,
            payUnit: pay.unit,
            validFrom: validFrom,
            validUntil: validUntil,
            source: "Notice 1",
            owner: "Ministry",
            madeBy: UUID(),
            state: state,
            createdAt: Instant(microseconds: 0),
            updatedAt: Instant(microseconds: 0)
        )
    }
}

extension Licence.Record {
    static func sample(
        _ state: LicenceState,
        from approvedOn: CalendarDate,
        until validUntil: CalendarDate? = nil
    ) -> Licence.Record {
        Licence.Record(
            id: ID(UUID()),
            version: 1,
            number: "L-1",
            authority: "Jilin",
            approvedOn: approvedOn,
            validUntil: validUntil,
            state: state,
            createdAt: Instant(microseconds: 0),
            updatedAt: Instant(microseconds: 0)
        )
    }
}

extension Reserve.Record {
    static func sample(
        _ amount: Int64,
        _ currency: Currency = .cny,
        mode: ReserveMode = .guarantee,
        until validUntil: CalendarDate? = nil
    ) -> Reserve.Record {
        Reserve.Record(
            id: ID(UUID()),
            version: 1,
            mode: mode,
            bank: "Bank of Yanbian",
            amountMinor: amount,
            drawnMinor: 0,
            currency: currency,
            validUntil: validUntil,
            state: .held,
            createdAt: Instant(microseconds: 0),
            updatedAt: Instant(microseconds: 0)
        )
    }
}
