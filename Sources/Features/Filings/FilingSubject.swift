import Core
import Foundation
import Model
import Postgres

/// The record that a filing tells of, with the person and the case that it names.
package struct FilingSubject: Sendable {
    /// The column of the table that holds it.
    let column: StaticString
    let uuid: UUID
    let parties: NamedParties

    /// A contract.
    package static func contract(_ record: Contract.Record) -> FilingSubject {
        FilingSubject(column: "contract_id", uuid: record.id.uuid, parties: record.parties)
    }

    /// A deployment.
    package static func deployment(_ record: Deployment.Record) -> FilingSubject {
        FilingSubject(column: "deployment_id", uuid: record.id.uuid, parties: record.parties)
    }

    /// A job order.
    package static func jobOrder(_ id: ID<JobOrder>) -> FilingSubject {
        FilingSubject(column: "job_order_id", uuid: id.uuid, parties: NamedParties())
    }

    /// A licence.
    package static func licence(_ id: ID<Licence>) -> FilingSubject {
        FilingSubject(column: "licence_id", uuid: id.uuid, parties: NamedParties())
    }

    /// A change of the licence.
    package static func licenceChange(_ id: ID<LicenceChange>) -> FilingSubject {
        FilingSubject(column: "licence_change_id", uuid: id.uuid, parties: NamedParties())
    }

    /// A list of managers on site.
    package static func managerList(_ id: ID<ManagerList>) -> FilingSubject {
        FilingSubject(column: "manager_list_id", uuid: id.uuid, parties: NamedParties())
    }
}

extension Filing.Record {
    /// The id of the record that it tells of.
    var subject: String {
        contract.map { "\($0)" } ?? deployment.map { "\($0)" } ?? jobOrder.map { "\($0)" }
            ?? licence.map { "\($0)" } ?? licenceChange.map { "\($0)" }
            ?? managerList.map { "\($0)" } ?? "\(id)"
    }
}
