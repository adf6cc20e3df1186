import Core
import Model
import Postgres

extension WorkDeclaration.Record {
    /// What the worker gets.
    var pay: Pay { Pay(Money(minorUnits: payMinor, currency: currency), payUnit) }

    /// What a local worker gets in the same job.
    var localPay: Pay { Pay(Money(minorUnits: localPayMinor, currency: currency), payUnit) }

    /// The declaration in force of the work that an engagement is for.
    static func current(
        for engagement: Engagement?,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> WorkDeclaration.Record? {
        try tx.records(
            of: WorkDeclaration.self,
            """
            employer_id = \(engagement?.employer) AND occupation = \(engagement?.occupation)
                AND state = 'declared'
            """
        ).first
    }
}
