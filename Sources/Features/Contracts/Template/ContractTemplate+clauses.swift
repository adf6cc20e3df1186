import Core
import Foundation
import Model
import Postgres

extension ContractTemplate.Record {
    /// Its clauses, read.
    var wording: [Clause] { get throws { try clauses.read() } }

    /// The maker whom a human being would stand beside as approver: that very one, having had a hand in it.
    func maker(beside human: UUID) -> UUID {
        earlierMakers?.contains(human) == true ? human : madeBy
    }
}
