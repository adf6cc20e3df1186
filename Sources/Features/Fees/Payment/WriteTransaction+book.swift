import Core
import Model
import Postgres

extension WriteTransaction {
    /// Writes an entry with its postings; the database holds at COMMIT that they sum to zero.
    @discardableResult
    mutating func book(_ booking: Booking, with context: ActionContext) throws -> ID<LedgerEntry> {
        let entry = try enter(booking, with: context)
        for side in booking.sides {
            switch side {
            case .debit(let holder, let amount):
                let account = try account(of: holder, in: amount.currency, with: context)
                try post(amount, nil, to: account, of: entry, with: context)
            case .credit(let holder, let amount):
                let account = try account(of: holder, in: amount.currency, with: context)
                try post(nil, amount, to: account, of: entry, with: context)
            }
        }
        return entry
    }

    /// Undoes every entry of a line that still stands, by contra entries of the same accounts.
    mutating func undoEntries(
        of line: ID<FeeLine>,
        on day: CalendarDate,
        with context: ActionContext
    ) throws -> [ID<LedgerEntry>] {
        let standing = try records(
            of: LedgerEntry.self,
            """
            fee_line_id = \(line) AND kind <> 'reversal' AND NOT EXISTS (
                SELECT FROM ledger_entry c
                WHERE c.agency_id = ledger_entry.agency_id AND c.reverses_id = ledger_entry.id)
            ORDER BY id
            """
        )
        var contras: [ID<LedgerEntry>] = []
        for undone in standing {
            let contra = try enter(
                Booking(
                    kind: .reversal,
                    line: line,
                    day: day,
                    receipt: nil,
                    reverses: undone.id,
                    sides: []
                ),
                with: context
            )
            let postings = try records(
                of: LedgerPosting.self,
                "entry_id = \(undone.id) ORDER BY id"
            )
            for posting in postings {
                try post(
                    posting.credit,
                    posting.debit,
                    to: posting.account,
                    of: contra,
                    with: context
                )
            }
            contras.append(contra)
        }
        return contras
    }

    private mutating func enter(
        _ booking: Booking,
        with context: ActionContext
    ) throws -> ID<LedgerEntry> {
        let entry = context.newID(LedgerEntry.self)
        try insert(
            entry,
            [
                .kind(booking.kind), .feeLine(booking.line), .bookedOn(booking.day),
                .receiptNumber(booking.receipt), .reverses(booking.reverses),
            ]
        )
        return entry
    }

    private mutating func post(
        _ debit: Money?,
        _ credit: Money?,
        to account: ID<LedgerAccount>,
        of entry: ID<LedgerEntry>,
        with context: ActionContext
    ) throws {
        guard let amount = debit ?? credit else { return }
        try insert(
            context.newID(LedgerPosting.self),
            [
                .entry(entry), .account(account), .debitMinor(debit?.minorUnits ?? 0),
                .creditMinor(credit?.minorUnits ?? 0), .currency(amount.currency),
            ]
        )
    }

    /// The holder's account in a currency, opened when it is needed for the first time.
    private mutating func account(
        of holder: AccountHolder,
        in currency: Currency,
        with context: ActionContext
    ) throws -> ID<LedgerAccount> {
        // Written out by holder: an index answers `=`, and does not answer IS NOT DISTINCT FROM.
        let owner: SQL =
            switch holder {
            case .worker(let person), .interest(let person): "person_id = \(person)"
            case .employer(let employer): "employer_id = \(employer)"
            case .payee(let name): "name = \(name)"
            case .agency, .state: "true"
            }
        let known: SQL = """
            SELECT id FROM ledger_account
            WHERE kind = \(holder.kind) AND currency = \(currency) AND \(owner)
            """
        if let account = try value(known, as: ID<LedgerAccount>.self) { return account }
        // Two clerks may need the same account first at the same moment: the second takes the first's.
        try write(
            "ledger_account",
            """
            INSERT INTO ledger_account (id, kind, currency, person_id, employer_id, name)
            VALUES (\(context.newID(LedgerAccount.self)), \(holder.kind), \(currency),
                \(holder.person), \(holder.employer), \(holder.name))
            ON CONFLICT DO NOTHING
            """
        )
        guard let account = try value(known, as: ID<LedgerAccount>.self) else {
            throw CommonRefusal.keyInFlight.refusal("The account is being opened. Try again.")
        }
        return account
    }
}

extension LedgerPosting.Record {
    /// What is debited; nil where it is nothing.
    fileprivate var debit: Money? {
        debitMinor == 0 ? nil : Money(minorUnits: debitMinor, currency: currency)
    }

    /// What is credited; nil where it is nothing.
    fileprivate var credit: Money? {
        creditMinor == 0 ? nil : Money(minorUnits: creditMinor, currency: currency)
    }
}
