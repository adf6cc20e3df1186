import Core
import Model
import Postgres
import TransparencyLog

/// A visa as its actions see it.
struct VisaRow: RowDecodable, CaseRecord {
    let person: ID<Person>
    let caseFile: ID<CaseFile>
    let country: Country
    let classCode: ShortText
    let programme: String
    let validUntil: CalendarDate?
    let enteredOn: CalendarDate?
    let issuer: ShortText?
    let entries: VisaEntries?
    let state: VisaState

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        caseFile = try row["case_file_id"]
        country = try row["country"]
        classCode = try row["class_code"]
        programme = try row["programme"]
        validUntil = try row["valid_until"]
        enteredOn = try row["entered_on"]
        issuer = try row["issuer"]
        entries = try row["entries"]
        state = try row["state"]
    }

    /// The visa, or the refusal that there is none.
    static func find(
        _ id: ID<Visa>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> VisaRow {
        let visa: VisaRow? = try tx.first(
            """
            SELECT v.person_id, v.case_file_id, v.country, v.class_code, f.programme, v.valid_until,
                v.entered_on, v.issuer, v.entries, v.state
            FROM visa v JOIN case_file f ON f.agency_id = v.agency_id AND f.id = v.case_file_id
            WHERE v.id = \(id)
            """
        )
        guard let visa else { throw CommonRefusal.missing.refusal("No visa has the id \(id).") }
        return visa
    }

    /// Where the clocks of the visa hang.
    func place(_ id: ID<Visa>) -> TaskPlace { TaskPlace(id, about: person, in: caseFile) }
}
