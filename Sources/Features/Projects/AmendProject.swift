import Core
import Model
import Postgres

/// Completes or changes a project; what is not given stays as it was. A confirmed one waits for its second person again.
struct AmendProject: ChangingAction {
    typealias Subject = Project
    static let permission = Permission.partnersManage
    static let help = [
        "name": "What it is called.",
        "owner": "For whom the works are built.",
        "contract_number": "The number of the contract between contractor and owner.",
        "contract_signed_on": "The day on which that contract was signed.",
        "contract_value": "What the works are worth by it.",
        "safety_head": "Who heads the contractor's unit for safety (Decree 527 Art. 13).",
        "safety_plan_adopted_on": "The day on which the safety plan of the project was adopted.",
        "reserve_mode": "How the contractor's reserve is held; names the reserve anew.",
        "reserve": "The contractor's reserve for the pay and the way home of its staff.",
        "reserve_bank": "The bank that holds or guarantees it.",
        "reserve_valid_until": "The last day of a guarantee.",
        "intermediary": "Through whom the staff are recruited; names the licence anew.",
        "intermediary_licence": "The number of that intermediary's licence.",
        "intermediary_licensed_until": "The last day of that licence, where it has one.",
        "three_party_contract": "The number of the contract between contractor, owner and agency.",
        "three_party_signed_on": "The day on which the last of the three signed it.",
        "agreement_id": "The agreement of the three states behind it.",
    ]

    let name: ShortText?
    let owner: ShortText?
    let contractNumber: ShortText?
    let contractSignedOn: CalendarDate?
    let contractValue: Money?
    let safetyHead: ShortText?
    let safetyPlanAdoptedOn: CalendarDate?
    let reserveMode: ProjectReserveMode?
    let reserve: Money?
    let reserveBank: ShortText?
    let reserveValidUntil: CalendarDate?
    let intermediary: ShortText?
    let intermediaryLicence: ShortText?
    let intermediaryLicensedUntil: CalendarDate?
    let threePartyContract: ShortText?
    let threePartySignedOn: CalendarDate?
    let agreementId: ID<Agreement>?

    func perform(
        on project: Project.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try project.state.after("amend")
        try context.requireNotInFuture("contract_signed_on", contractSignedOn)
        try context.requireNotInFuture("safety_plan_adopted_on", safetyPlanAdoptedOn)
        try context.requireNotInFuture("three_party_signed_on", threePartySignedOn)
        if let agreementId { try tx.hold(agreementId) }
        let makers = (project.earlierMakers ?? []) + [project.madeBy]
        var values = contracted(over: project) + reserved(over: project)
        values += recruited(over: project)
        values += [
            .name(name ?? project.name), .owner(owner ?? project.owner),
            .safetyHead(safetyHead ?? project.safetyHead),
            .safetyPlanAdoptedOn(safetyPlanAdoptedOn ?? project.safetyPlanAdoptedOn),
            .madeBy(context.caller.human), .earlierMakers(makers), .confirmedBy(nil), .state(next),
        ]
        try tx.update(project, values)
        return Recorded(as: "project.amended", state: next)
    }

    /// The contracts that the project rests on.
    private func contracted(over project: Project.Record) -> [Assignment<Project>] {
        [
            .contractNumber(contractNumber ?? project.contractNumber),
            .contractSignedOn(contractSignedOn ?? project.contractSignedOn),
            .contractValueMinor(contractValue?.minorUnits ?? project.contractValueMinor),
            .contractValueCurrency(contractValue?.currency ?? project.contractValueCurrency),
            .threePartyContract(threePartyContract ?? project.threePartyContract),
            .threePartySignedOn(threePartySignedOn ?? project.threePartySignedOn),
            .agreement(agreementId ?? project.agreement),
        ]
    }

    /// The last day belongs to the mode: a reserve in cash has none.
    private func reserved(over project: Project.Record) -> [Assignment<Project>] {
        let isAnew = reserveMode != nil
        return [
            .reserveMode(reserveMode ?? project.reserveMode),
            .reserveMinor(reserve?.minorUnits ?? project.reserveMinor),
            .reserveCurrency(reserve?.currency ?? project.reserveCurrency),
            .reserveBank(reserveBank ?? project.reserveBank),
            .reserveValidUntil(reserveValidUntil ?? (isAnew ? nil : project.reserveValidUntil)),
        ]
    }

    /// The licence belongs to the intermediary: another one has its own.
    private func recruited(over project: Project.Record) -> [Assignment<Project>] {
        let isAnew = intermediary != nil
        return [
            .intermediary(intermediary ?? project.intermediary),
            .intermediaryLicence(
                intermediaryLicence ?? (isAnew ? nil : project.intermediaryLicence)
            ),
            .intermediaryLicensedUntil(
                intermediaryLicensedUntil ?? (isAnew ? nil : project.intermediaryLicensedUntil)
            ),
        ]
    }
}
