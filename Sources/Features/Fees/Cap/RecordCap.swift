import Core
import Model
import Postgres
import TransparencyLog

/// Records a cap with its source; a second person confirms it. It limits from the moment it is recorded.
struct RecordCap: Action {
    typealias Subject = FeeCap
    static let permission = Permission.feesApprove
    static let help = [
        "standard": "A cap that the system knows, by name; nothing else is given then.",
        "destination": "The country for which it holds; every one when not given.",
        "programme": "The programme for which it holds; every one when not given.",
        "province": "Whose guidance it is (GB/T 2260); record those that bind the agency.",
        "covers": "Which of the worker's costs it counts.",
        "kind": "In what it is measured.",
        "value": "Minor units, months, or thousandths of the pay of the whole term, by the kind.",
        "currency": "The currency of an absolute cap.",
        "effect": "blocks where it is law, warns where it is a mark to be weighed.",
        "effective_from": "The first day on which it holds.",
        "effective_until": "The first day on which it holds no more, where one is known.",
        "source": "Where it stands: the text, its number and its day.",
        "owner_role": "The role that watches over it; compliance when not given.",
    ]
    static let ranges = ["value": 0...1_000_000_000_000]

    let standard: StandardCap?
    let destination: Country?
    let programme: ShortText?
    let province: Province?
    let covers: CapCover?
    let kind: CapKind?
    let value: Int?
    let currency: Currency?
    let effect: CapEffect?
    let effectiveFrom: CalendarDate?
    let effectiveUntil: CalendarDate?
    let source: LongText?
    let ownerRole: DutyOwner?

    func perform(
        on id: ID<FeeCap>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let fields = try fields()
        let twin = try tx.value(
            """
            SELECT 1 FROM fee_cap WHERE source = \(fields.source) AND covers = \(fields.covers)
                AND kind = \(fields.kind) AND value = \(fields.value) AND state <> 'withdrawn'
                AND destination IS NOT DISTINCT FROM \(fields.destination)::text
                AND programme IS NOT DISTINCT FROM \(fields.programme)::text LIMIT 1
            """,
            as: Int.self
        )
        guard twin == nil else {
            throw CommonRefusal.duplicate.refusal("This cap of this source is on record already.")
        }
        try tx.insert(id, fields.columns(by: context))
        return Recorded(
            as: "fee-cap.recorded",
            state: CapState.provisional,
            facts: [
                "covers": .text(fields.covers.rawValue), "kind": .text(fields.kind.rawValue),
                "value": .integer(Int64(fields.value)), "effect": .text(fields.effect.rawValue),
                "source": .text(fields.source.text),
            ]
        )
    }

    /// The standard cap that is named, or the cap that the fields describe.
    private func fields() throws(Refusal) -> CapFields {
        if let standard {
            guard covers == nil, kind == nil, value == nil, effect == nil,
                effectiveFrom == nil, source == nil
            else {
                throw CommonRefusal.unfit.refusal(
                    "\(standard.rawValue) is known: it is recorded as it is."
                )
            }
            return standard.fields
        }
        guard let covers, let kind, let value, let effect, let effectiveFrom, let source else {
            throw CommonRefusal.unfit.refusal(
                "A cap needs covers, kind, value, effect, effective_from and source, or the name "
                    + "of a standard."
            )
        }
        guard (kind == .absolute) == (currency != nil) else {
            throw CommonRefusal.unfit.refusal(
                "An absolute cap has a currency; one in months or shares of pay has none."
            )
        }
        guard effectiveUntil.map({ $0 > effectiveFrom }) ?? true else {
            throw CommonRefusal.unfit.refusal(
                "A cap from \(effectiveFrom) does not end before it begins."
            )
        }
        return CapFields(
            destination: destination,
            programme: programme,
            province: province,
            covers: covers,
            kind: kind,
            value: value,
            currency: currency,
            effect: effect,
            force: Period(from: effectiveFrom, until: effectiveUntil),
            source: source,
            owner: ownerRole ?? .compliance
        )
    }
}
