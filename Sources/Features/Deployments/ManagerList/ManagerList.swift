import Core
import Foundation
import Model

let managerListReadModel = ReadModel(
    of: ManagerList.self,
    "lists of managers on site as filed; the newest of a country counts",
    from: "manager_list_page",
    permission: .deploymentsRead,
    filters: ["country"],
    [
        .text("country", "The country whose workers they manage."),
        .json("managers", as: [UUID].self, "The managers' ids."),
        .date("embassy_filed_on", "When the embassy had the list."),
        .text("embassy_receipt", "What shows that the embassy has the list."),
        .date("commerce_filed_on", "When the authority that approved the agency had the list."),
        .text("commerce_receipt", "What shows that the approving authority has the list."),
    ]
)
