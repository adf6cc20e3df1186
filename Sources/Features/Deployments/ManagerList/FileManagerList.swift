import Core
import Model
import Postgres
import TransparencyLog

/// Records the list of managers on site as it went to the embassy and to the approving authority.
struct FileManagerList: Action {
    typealias Subject = ManagerList
    static let permission = Permission.deploymentsClear
    static let help = [
        "country": "The country whose workers they manage.",
        "managers": "The managers: active staff of the agency.",
        "embassy_filed_on": "The day on which the embassy had the list; not in the future.",
        "embassy_receipt": "What shows it.",
        "commerce_filed_on": "The day on which the authority that approved the agency had it.",
        "commerce_receipt": "What shows it.",
    ]

    let country: Country
    let managers: [ID<Staff>]
    let embassyFiledOn: CalendarDate
    let embassyReceipt: ShortText
    let commerceFiledOn: CalendarDate
    let commerceReceipt: ShortText

    func perform(
        on id: ID<ManagerList>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let wanted = Set(managers).sorted { $0.description < $1.description }
        let known = try tx.value(
            """
            SELECT count(*) FROM staff_known
            WHERE id = ANY (\(wanted)::uuid[]) AND state = 'active'
            """,
            as: Int.self
        )
        guard !wanted.isEmpty, known == wanted.count else {
            throw CommonRefusal.reference.refusal(
                "Of \(wanted.count) managers \(known ?? 0) are active staff."
            )
        }
        try context.requireNotInFuture("embassy_filed_on", embassyFiledOn)
        try context.requireNotInFuture("commerce_filed_on", commerceFiledOn)
        try tx.insert(
            id,
            [
                .country(country), .managers(wanted.map(\.uuid)), .embassyFiledOn(embassyFiledOn),
                .embassyReceipt(embassyReceipt), .commerceFiledOn(commerceFiledOn),
                .commerceReceipt(commerceReceipt),
            ]
        )
        try tx.settleManagerList(of: country, with: context)
        return Recorded(
            as: "manager-list.filed",
            facts: [
                "managers": .array(wanted.map { .text("\($0)") })
            ]
        )
    }
}
