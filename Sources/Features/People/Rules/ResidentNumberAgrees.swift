import Core
import Model

/// R-ID-001: the resident identity number is free of slips and belongs to this record.
package enum ResidentNumberAgrees: CaseRule {
    package static let card = RuleCard(
        "R-ID-001",
        .warns,
        source: "GB 11643-1999",
        force: .since(1999, 7, 1),
        english:
            "The resident identity number of a Chinese citizen is on record, has a right check "
            + "character and agrees with the record's birth date and sex.",
        chinese: "中国公民须登记居民身份证号码，其校验码正确，且与登记的出生日期和性别一致。"
    )

    package static func check(_ facts: ApplicantFacts, on day: CalendarDate) -> Verdict {
        switch facts.residentNumber {
        case .none where facts.nationality == .cn:
            .failed(
                "A citizen of CN has a resident identity number, and none is held.",
                remedy:
                    "Read the number from the identity card and record it: homeward person correct."
            )
        case .none: .notApplicable("Only a citizen of CN must have a resident identity number.")
        case .confirmed: .passed("The number was read when the identity was verified.")
        case .disagreeing:
            .failed(
                "The number disagreed with the record when it was last read.",
                remedy: "Correct the record, homeward person correct, or let two people take the "
                    + "warning upon themselves."
            )
        case .unconfirmed:
            .failed(
                "The number has not been read at a verification of the identity.",
                remedy: "Verify the identity: homeward person verify-identity."
            )
        case .text(let text): check(text, against: facts)
        }
    }

    private static func check(_ text: String, against facts: ApplicantFacts) -> Verdict {
        let number: ResidentNumber
        do {
            number = try ResidentNumber(parsing: text)
        } catch {
            return .failed(error.sentence, remedy: remedy)
        }
        // What differs is named, not shown: a refusal is kept longer than a person's key.
        guard let birthDate = facts.birthDate, BirthDate(number.birthDate).states(birthDate) else {
            return .failed("The number carries another birth date than the record.", remedy: remedy)
        }
        guard facts.sex == .unspecified || number.sex == facts.sex else {
            return .failed(
                "The number was given to a person of the other sex: its 17th digit is "
                    + "\(number.sex == .male ? "odd" : "even").",
                remedy: remedy
            )
        }
        return .passed("Check character, birth date and sex agree.")
    }

    private static let remedy =
        "Read the number once more from the identity card: homeward person correct."
}
