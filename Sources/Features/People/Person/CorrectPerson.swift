import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Corrects what was typed wrongly; what it was before stays in the history.
///
/// Once the identity is verified, it takes a second person to change what it was verified against. The comparison with
/// the lists that a correction asks for is made by the feature that has them.
package struct CorrectPerson: ChangingAction {
    /// The person.
    package typealias Subject = Person
    /// Whoever registers applicants corrects them.
    package static let permission = Permission.applicantsRegister
    /// What each property means.
    package static let help = [
        "reason": "What was wrong, and what shows it.",
        "native_name": "The name in the own script.",
        "family_name": "The family name as the passport spells it.",
        "given_name": "The given names as the passport spells them.",
        "birth_date": "The day of birth, or as much of it as the passport states: 1990-05 or 1990.",
        "sex": "The sex as the passport states it: F, M or X.",
        "nationality": "The nationality.",
        "resident_number": "The Chinese resident identity number; it is sealed.",
        "languages": "The languages that the person reads, at least one.",
        "phone": "The telephone number in international form; it is sealed.",
    ]
    /// What is sealed.
    package static let unsaid: [any CodingKey] = [CodingKeys.residentNumber, CodingKeys.phone]

    let reason: LongText
    let nativeName: NameText?
    let familyName: RomanisedName?
    let givenName: RomanisedName?
    let birthDate: BirthDate?
    let sex: Sex?
    let nationality: Country?
    let residentNumber: ShortText?
    let languages: [Language]?
    let phone: PhoneNumber?

    /// What whoever has corrected a record is told.
    package struct Reply: Codable, Sendable {
        /// Whether the passport no longer agrees, and so counts no longer.
        package let passportSetAside: Bool
        /// Records that may be the same human being, now that the names or the birth date are others.
        package let twins: [PossibleTwins.Twin]
    }

    /// Whether it names anything by which somebody is compared with lists of names.
    package var namesWhoItIs: Bool {
        nativeName != nil || familyName != nil || givenName != nil || birthDate != nil
            || nationality != nil || residentNumber != nil
    }

    /// Corrects the record.
    package func perform(
        on person: Person.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try person.state.after("correct")
        let old = changes(from: person)
        guard !old.isEmpty else {
            throw CommonRefusal.unfit.refusal("Nothing is corrected: the record says so already.")
        }
        try context.requireNotInFuture("birth_date", birthDate?.earliest)
        guard languages?.isEmpty != true else {
            throw CommonRefusal.unfit.refusal("Name at least one language that the person reads.")
        }
        try write(person.id, touchesIdentity: touchesIdentity(old), in: &tx, with: context)
        let corrected = try tx.find(person.id)
        let report = try gate(corrected, was: person, old, in: &tx, with: context)
        let setAside = try tx.setAsidePassport(of: corrected, with: context)
        let possible = try PossibleTwins.of(
            corrected.id,
            called: corrected.name,
            born: corrected.birthDate,
            in: tx
        )
        return Recorded(
            as: "person.corrected",
            state: next,
            facts: ["was": .object(old), "passport_set_aside": .bool(setAside)],
            report: report,
            reply: Reply(
                passportSetAside: setAside,
                twins: touchesIdentity(old) ? possible.twins : []
            )
        )
    }

    /// What changes, as it was; of what is sealed only that it changes.
    private func changes(from person: Person.Record) -> [String: JSON] {
        var old: [String: JSON] = [:]
        func note<Value: Equatable>(_ name: String, _ new: Value?, _ was: Value?, _ text: JSON) {
            if let new, new != was { old[name] = text }
        }
        note("native_name", nativeName?.line, person.nativeName, .text(person.nativeName.text))
        note("family_name", familyName, person.familyName, .text(person.familyName.description))
        note("given_name", givenName, person.givenName, .text(person.givenName?.description ?? ""))
        note("birth_date", birthDate, person.birthDate, .text("\(person.birthDate)"))
        note("sex", sex, person.sex, .text("\(person.sex)"))
        note("nationality", nationality, person.nationality, .text(person.nationality.alpha2))
        note(
            "languages",
            languages,
            person.languages,
            .array(person.languages.map { .text("\($0)") })
        )
        if residentNumber != nil { old["resident_number"] = "sealed" }
        if phone != nil { old["phone"] = "sealed" }
        return old
    }

    private func touchesIdentity(_ changes: [String: JSON]) -> Bool {
        !Set(changes.keys).isSubset(of: ["languages", "phone"])
    }

    private func write(
        _ id: ID<Person>,
        touchesIdentity: Bool,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        let number = residentNumber.map { ResidentNumber.kept($0.text) }
        let index = try number.map {
            try context.vault.blindIndex($0, for: SealedPlace.residentNumber, with: context, in: tx)
        }
        let sealedNumber = try context.sealed(
            number,
            of: id,
            for: SealedPlace.residentNumber,
            in: &tx
        )
        let sealedPhone = try context.sealed(
            phone?.number,
            of: id,
            for: SealedPlace.phone,
            in: &tx
        )
        let correctedAt = touchesIdentity ? context.now : nil
        try tx.write(
            "person",
            """
            UPDATE person SET native_name = coalesce(\(nativeName), native_name),
                family_name = coalesce(\(familyName), family_name),
                given_name = coalesce(\(givenName), given_name),
                birth_date = coalesce(\(birthDate), birth_date), sex = coalesce(\(sex), sex),
                nationality = coalesce(\(nationality), nationality),
                languages = coalesce(\(languages), languages),
                resident_number_sealed = coalesce(\(sealedNumber), resident_number_sealed),
                resident_number_index = coalesce(\(index), resident_number_index),
                phone_sealed = coalesce(\(sealedPhone), phone_sealed),
                identity_corrected_at = coalesce(\(correctedAt), identity_corrected_at)
            WHERE id = \(id)
            """
        )
    }

    private func gate(
        _ corrected: Person.Record,
        was person: Person.Record,
        _ old: [String: JSON],
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> RuleReport {
        var report = try RuleReport(step: "person.correct", on: context.today, in: tx)
        guard touchesIdentity(old) else { return report }
        if person.state.isVerified {
            report.check(
                MakerIsNotApprover.self,
                .init(maker: person.verifiedBy, approver: context.caller.human)
            )
        }
        var facts = ApplicantFacts(of: corrected)
        facts.committeeWord = try .on(corrected, in: tx)
        report.check(NationalityAllowed.self, facts)
        try report.require()
        try facts.readNumber(of: corrected, in: tx, with: context)
        guard let agrees = facts.numberAgrees(on: context.today) else { return report }
        // As at the registration: reported here, demanded where the case goes on.
        report.note(ResidentNumberAgrees.self, facts)
        if person.state.isVerified {
            try tx.update(corrected, [.residentNumberAgrees(agrees)])
        }
        return report
    }
}
