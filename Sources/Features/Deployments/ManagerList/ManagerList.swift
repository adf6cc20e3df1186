import Core
import Model

let managerListReadModel = ReadModel(
    of: ManagerList.self,
    "lists of managers on site as filed; the newest of a country counts",
    from: "manager_list",
    permission: .deploymentsRead,
    filters: ["country"],
    [
        .text("country", "The country whose workers they manage."),
        .ids("managers", Staff.self, "The managers."),
        .date("embassy_filed_on", "When the embassy had the list."),
        .text("embassy_receipt", "What shows that the embassy has the list."),
        .date("commerce_filed_on", "When the authority that approved the agency had the list."),
        .text("commerce_receipt", "What shows that the approving authority has the list."),
    ]
)
