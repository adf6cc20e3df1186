import Core
import Model

let managerListReadModel = ReadModel(
    of: ManagerList.self,
    "lists of managers on site; the newest of a country that was filed counts",
    from: "manager_list",
    permission: .deploymentsRead,
    filters: ["country"],
    [
        .text("country", "The country whose workers they manage."),
        .ids("managers", Staff.self, "The managers."),
    ]
)
