// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension JobOrder: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<JobOrder>
        package var version: Int
        package var reference: ShortText?
        package var employer: ID<Employer>
        package var site: ID<Site>
        package var corridor: ID<Corridor>
        package var cooperation: ID<Contract>?
        package var project: ID<Project>?
        package var occupation: Occupation
        package var headcount: Int
        package var filled: Int
        package var payMinor: Int64
        package var payCurrency: Currency
        package var payUnit: PayUnit
        package var payComponents: JSONText
        package var deductions: JSONText
        package var workerCosts: JSONText?
        package var hoursWeek: Int
        package var housing: LongText?
        package var contractMonths: Int?
        package var nationalities: [Country]
        package var sexTerm: SexTerm
        package var minimumAge: Int?
        package var maximumAge: Int?
        package var requirements: LongText?
        package var termsBasis: LongText?
        package var opensOn: CalendarDate
        package var closesOn: CalendarDate
        package var employerSignatory: ShortText?
        package var signedOn: CalendarDate?
        package var authority: ShortText?
        package var authorityReference: ShortText?
        package var authorityCheckedOn: CalendarDate?
        package var holdReason: LongText?
        package var madeBy: UUID?
        package var checkedBy: UUID?
        package var state: JobOrderState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, reference, employer_id, site_id, corridor_id, cooperation_id, project_id, occupation,
            headcount, filled, pay_minor, pay_currency, pay_unit, pay_components, deductions, worker_costs,
            hours_week, housing, contract_months, nationalities, sex_term, minimum_age, maximum_age,
            requirements, terms_basis, opens_on, closes_on, employer_signatory, signed_on, authority,
            authority_reference, authority_checked_on, hold_reason, made_by, checked_by, state, created_at,
            updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "reference": ShortText.self, "employer_id": ID<Employer>.self,
            "site_id": ID<Site>.self, "corridor_id": ID<Corridor>.self, "cooperation_id": ID<Contract>.self,
            "project_id": ID<Project>.self, "occupation": Occupation.self, "headcount": Int.self,
            "filled": Int.self, "pay_minor": Int64.self, "pay_currency": Currency.self,
            "pay_unit": PayUnit.self, "hours_week": Int.self, "housing": LongText.self,
            "contract_months": Int.self, "nationalities": [Country].self, "sex_term": SexTerm.self,
            "minimum_age": Int.self, "maximum_age": Int.self, "requirements": LongText.self,
            "terms_basis": LongText.self, "opens_on": CalendarDate.self, "closes_on": CalendarDate.self,
            "employer_signatory": ShortText.self, "signed_on": CalendarDate.self, "authority": ShortText.self,
            "authority_reference": ShortText.self, "authority_checked_on": CalendarDate.self,
            "hold_reason": LongText.self, "state": JobOrderState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "reference", "cooperation_id", "project_id", "worker_costs", "housing", "contract_months",
            "minimum_age", "maximum_age", "requirements", "terms_basis", "employer_signatory", "signed_on",
            "authority", "authority_reference", "authority_checked_on", "hold_reason", "made_by", "checked_by"
        ]
    }
}

extension JobOrder.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        reference = try row["reference"]
        employer = try row["employer_id"]
        site = try row["site_id"]
        corridor = try row["corridor_id"]
        cooperation = try row["cooperation_id"]
        project = try row["project_id"]
        occupation = try row["occupation"]
        headcount = try row["headcount"]
        filled = try row["filled"]
        payMinor = try row["pay_minor"]
        payCurrency = try row["pay_currency"]
        payUnit = try row["pay_unit"]
        payComponents = try row["pay_components"]
        deductions = try row["deductions"]
        workerCosts = try row["worker_costs"]
        hoursWeek = try row["hours_week"]
        housing = try row["housing"]
        contractMonths = try row["contract_months"]
        nationalities = try row["nationalities"]
        sexTerm = try row["sex_term"]
        minimumAge = try row["minimum_age"]
        maximumAge = try row["maximum_age"]
        requirements = try row["requirements"]
        termsBasis = try row["terms_basis"]
        opensOn = try row["opens_on"]
        closesOn = try row["closes_on"]
        employerSignatory = try row["employer_signatory"]
        signedOn = try row["signed_on"]
        authority = try row["authority"]
        authorityReference = try row["authority_reference"]
        authorityCheckedOn = try row["authority_checked_on"]
        holdReason = try row["hold_reason"]
        madeBy = try row["made_by"]
        checkedBy = try row["checked_by"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == JobOrder {
    package static func reference(_ value: ShortText?) -> Self { Self("reference", value) }
    package static func employer(_ value: ID<Employer>) -> Self { Self("employer_id", value) }
    package static func site(_ value: ID<Site>) -> Self { Self("site_id", value) }
    package static func corridor(_ value: ID<Corridor>) -> Self { Self("corridor_id", value) }
    package static func cooperation(_ value: ID<Contract>?) -> Self { Self("cooperation_id", value) }
    package static func project(_ value: ID<Project>?) -> Self { Self("project_id", value) }
    package static func occupation(_ value: Occupation) -> Self { Self("occupation", value) }
    package static func headcount(_ value: Int) -> Self { Self("headcount", value) }
    package static func filled(_ value: Int) -> Self { Self("filled", value) }
    package static func payMinor(_ value: Int64) -> Self { Self("pay_minor", value) }
    package static func payCurrency(_ value: Currency) -> Self { Self("pay_currency", value) }
    package static func payUnit(_ value: PayUnit) -> Self { Self("pay_unit", value) }
    package static func payComponents(_ value: JSONText) -> Self { Self("pay_components", value) }
    package static func payComponents(_ value: (some PostgresValue)?) -> Self { Self("pay_components", value) }
    package static func deductions(_ value: JSONText) -> Self { Self("deductions", value) }
    package static func deductions(_ value: (some PostgresValue)?) -> Self { Self("deductions", value) }
    package static func workerCosts(_ value: JSONText?) -> Self { Self("worker_costs", value) }
    package static func workerCosts(_ value: (some PostgresValue)?) -> Self { Self("worker_costs", value) }
    package static func hoursWeek(_ value: Int) -> Self { Self("hours_week", value) }
    package static func housing(_ value: LongText?) -> Self { Self("housing", value) }
    package static func contractMonths(_ value: Int?) -> Self { Self("contract_months", value) }
    package static func nationalities(_ value: [Country]) -> Self { Self("nationalities", value) }
    package static func sexTerm(_ value: SexTerm) -> Self { Self("sex_term", value) }
    package static func minimumAge(_ value: Int?) -> Self { Self("minimum_age", value) }
    package static func maximumAge(_ value: Int?) -> Self { Self("maximum_age", value) }
    package static func requirements(_ value: LongText?) -> Self { Self("requirements", value) }
    package static func termsBasis(_ value: LongText?) -> Self { Self("terms_basis", value) }
    package static func opensOn(_ value: CalendarDate) -> Self { Self("opens_on", value) }
    package static func closesOn(_ value: CalendarDate) -> Self { Self("closes_on", value) }
    package static func employerSignatory(_ value: ShortText?) -> Self { Self("employer_signatory", value) }
    package static func signedOn(_ value: CalendarDate?) -> Self { Self("signed_on", value) }
    package static func authority(_ value: ShortText?) -> Self { Self("authority", value) }
    package static func authorityReference(_ value: ShortText?) -> Self { Self("authority_reference", value) }
    package static func authorityCheckedOn(_ value: CalendarDate?) -> Self { Self("authority_checked_on", value) }
    package static func holdReason(_ value: LongText?) -> Self { Self("hold_reason", value) }
    package static func madeBy(_ value: UUID?) -> Self { Self("made_by", value) }
    package static func checkedBy(_ value: UUID?) -> Self { Self("checked_by", value) }
    package static func state(_ value: JobOrderState) -> Self { Self("state", value) }
}
