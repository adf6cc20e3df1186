import Core
import Model

/// What a cap is, as it is recorded and as it is shipped.
struct CapFields: Sendable {
    var destination: Country? = nil
    var programme: ShortText? = nil
    var province: Province? = nil
    let covers: CapCover
    let kind: CapKind
    let value: Int
    var currency: Currency? = nil
    let effect: CapEffect
    let force: Period
    let source: LongText
    var owner = DutyOwner.compliance

    /// The row of a cap that one person recorded and nobody confirmed yet.
    func columns(by context: ActionContext) -> [Assignment<FeeCap>] {
        [
            .destination(destination), .programme(programme), .province(province), .covers(covers),
            .kind(kind), .value(Int64(value)), .currency(currency), .effect(effect),
            .effectiveFrom(force.from), .effectiveUntil(force.until), .source(source),
            .ownerRole(owner), .madeBy(context.caller.human), .state(.provisional),
        ]
    }
}
