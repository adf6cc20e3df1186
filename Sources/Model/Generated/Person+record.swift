// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Person: StoredNoun {
    package struct Record: StoredRecord, MovingRecord {
        package var id: ID<Person>
        package var version: Int
        package var nativeName: ShortText
        package var familyName: RomanisedName
        package var givenName: RomanisedName?
        package var birthDate: BirthDate
        package var sex: Sex
        package var nationality: Country
        package var languages: [Language]
        package var residentNumberSealed: [UInt8]?
        package var residentNumberIndex: [UInt8]?
        package var residentNumberAgrees: Bool?
        package var phoneSealed: [UInt8]?
        package var emergencyContactSealed: [UInt8]?
        package var addressSealed: [UInt8]?
        package var skillLevel: SkillLevel?
        package var education: Education?
        package var hukouCode: HukouCode?
        package var occupations: [Occupation]
        package var languageSkills: [LanguageSkill]
        package var profiledOn: CalendarDate?
        package var verifiedBy: UUID?
        package var verifiedOn: CalendarDate?
        package var identityCorrectedAt: Instant?
        package var mergedInto: ID<Person>?
        package var state: PersonState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, native_name, family_name, given_name, birth_date, sex, nationality, languages,
            resident_number_sealed, resident_number_index, resident_number_agrees, phone_sealed,
            emergency_contact_sealed, address_sealed, skill_level, education, hukou_code, occupations,
            language_skills, profiled_on, verified_by, verified_on, identity_corrected_at, merged_into, state,
            created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "native_name": ShortText.self, "family_name": RomanisedName.self,
            "given_name": RomanisedName.self, "birth_date": BirthDate.self, "sex": Sex.self,
            "nationality": Country.self, "languages": [Language].self, "resident_number_agrees": Bool.self,
            "skill_level": SkillLevel.self, "education": Education.self, "hukou_code": HukouCode.self,
            "occupations": [Occupation].self, "language_skills": [LanguageSkill].self,
            "profiled_on": CalendarDate.self, "verified_on": CalendarDate.self,
            "identity_corrected_at": Instant.self, "merged_into": ID<Person>.self, "state": PersonState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "given_name", "resident_number_sealed", "resident_number_index", "resident_number_agrees",
            "phone_sealed", "emergency_contact_sealed", "address_sealed", "skill_level", "education",
            "hukou_code", "profiled_on", "verified_by", "verified_on", "identity_corrected_at", "merged_into"
        ]
        package var parties: NamedParties { NamedParties(person: id) }
    }
}

extension Person.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        nativeName = try row["native_name"]
        familyName = try row["family_name"]
        givenName = try row["given_name"]
        birthDate = try row["birth_date"]
        sex = try row["sex"]
        nationality = try row["nationality"]
        languages = try row["languages"]
        residentNumberSealed = try row["resident_number_sealed"]
        residentNumberIndex = try row["resident_number_index"]
        residentNumberAgrees = try row["resident_number_agrees"]
        phoneSealed = try row["phone_sealed"]
        emergencyContactSealed = try row["emergency_contact_sealed"]
        addressSealed = try row["address_sealed"]
        skillLevel = try row["skill_level"]
        education = try row["education"]
        hukouCode = try row["hukou_code"]
        occupations = try row["occupations"]
        languageSkills = try row["language_skills"]
        profiledOn = try row["profiled_on"]
        verifiedBy = try row["verified_by"]
        verifiedOn = try row["verified_on"]
        identityCorrectedAt = try row["identity_corrected_at"]
        mergedInto = try row["merged_into"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Person {
    package static func nativeName(_ value: ShortText) -> Self { Self("native_name", value) }
    package static func familyName(_ value: RomanisedName) -> Self { Self("family_name", value) }
    package static func givenName(_ value: RomanisedName?) -> Self { Self("given_name", value) }
    package static func birthDate(_ value: BirthDate) -> Self { Self("birth_date", value) }
    package static func sex(_ value: Sex) -> Self { Self("sex", value) }
    package static func nationality(_ value: Country) -> Self { Self("nationality", value) }
    package static func languages(_ value: [Language]) -> Self { Self("languages", value) }
    package static func residentNumberSealed(_ value: [UInt8]?) -> Self { Self("resident_number_sealed", value) }
    package static func residentNumberIndex(_ value: [UInt8]?) -> Self { Self("resident_number_index", value) }
    package static func residentNumberAgrees(_ value: Bool?) -> Self { Self("resident_number_agrees", value) }
    package static func phoneSealed(_ value: [UInt8]?) -> Self { Self("phone_sealed", value) }
    package static func emergencyContactSealed(_ value: [UInt8]?) -> Self { Self("emergency_contact_sealed", value) }
    package static func addressSealed(_ value: [UInt8]?) -> Self { Self("address_sealed", value) }
    package static func skillLevel(_ value: SkillLevel?) -> Self { Self("skill_level", value) }
    package static func education(_ value: Education?) -> Self { Self("education", value) }
    package static func hukouCode(_ value: HukouCode?) -> Self { Self("hukou_code", value) }
    package static func occupations(_ value: [Occupation]) -> Self { Self("occupations", value) }
    package static func languageSkills(_ value: [LanguageSkill]) -> Self { Self("language_skills", value) }
    package static func profiledOn(_ value: CalendarDate?) -> Self { Self("profiled_on", value) }
    package static func verifiedBy(_ value: UUID?) -> Self { Self("verified_by", value) }
    package static func verifiedOn(_ value: CalendarDate?) -> Self { Self("verified_on", value) }
    package static func identityCorrectedAt(_ value: Instant?) -> Self { Self("identity_corrected_at", value) }
    package static func mergedInto(_ value: ID<Person>?) -> Self { Self("merged_into", value) }
    package static func state(_ value: PersonState) -> Self { Self("state", value) }
}
