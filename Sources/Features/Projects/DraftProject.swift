import Core
import Model
import Postgres

/// Records a project abroad by the contract between contractor and owner; it counts once a second person has confirmed it.
struct DraftProject: Action {
    typealias Subject = Project
    static let permission = Permission.partnersManage
    static let help = [
        "kind": "contracted for a Chinese contractor's, third_country for one from elsewhere.",
        "name": "What it is called.",
        "employer_id": "The contractor, who employs the workers, as registered among employers.",
        "is_own": "Whether the agency itself is that contractor; false when not given.",
        "owner": "For whom the works are built.",
        "country": "Where they are built.",
        "contract_number": "The number of the contract between contractor and owner.",
        "contract_signed_on": "The day on which that contract was signed.",
        "contract_value": "What the works are worth by it.",
    ]

    let kind: ProjectKind
    let name: ShortText
    let employerId: ID<Employer>
    let isOwn: Bool?
    let owner: ShortText
    let country: Country
    let contractNumber: ShortText
    let contractSignedOn: CalendarDate
    let contractValue: Money?

    func perform(
        on id: ID<Project>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try context.requireNotInFuture("contract_signed_on", contractSignedOn)
        try requireContractor(in: tx)
        try tx.insert(
            id,
            [
                .kind(kind), .name(name), .employer(employerId), .isOwn(isOwn ?? false),
                .owner(owner), .country(country), .contractNumber(contractNumber),
                .contractSignedOn(contractSignedOn),
                .contractValueMinor(contractValue?.minorUnits),
                .contractValueCurrency(contractValue?.currency),
                .madeBy(context.caller.human), .state(.drafted),
            ]
        )
        return Recorded(as: "project.drafted", state: ProjectState.drafted)
    }

    /// The seat of the contractor says which decree governs its project. The contractor is held until the commit, so that
    /// nobody closes it meanwhile.
    private func requireContractor(in tx: borrowing WriteTransaction) throws {
        try tx.hold(employerId)
        let contractor = try tx.known(employerId)
        guard !contractor.state.isOver else {
            throw CommonRefusal.wrongState.refusal(
                "The contractor is \(contractor.state.rawValue): no project begins with it."
            )
        }
        let seat = contractor.country
        switch kind {
        case .contracted where seat != .cn:
            throw CommonRefusal.unfit.refusal(
                "\(contractor.name) has its seat in \(seat): a contracted project is a Chinese contractor's "
                    + "(Decree 527 Art. 2). Name the kind third_country."
            )
        case .thirdCountry where seat == .cn || seat == country:
            throw CommonRefusal.unfit.refusal(
                "\(contractor.name) has its seat in \(seat): the contractor of a third-country project comes "
                    + "neither from CN nor from \(country)."
            )
        case .thirdCountry where isOwn == true:
            throw CommonRefusal.unfit.refusal(
                "The agency is no contractor from a third country: leave is_own out."
            )
        case .contracted where country == .cn:
            throw CommonRefusal.unfit.refusal("Works in CN are no project abroad.")
        case .contracted, .thirdCountry: break
        }
    }
}
