import Applicants
import Casework
import Ledger
import Postgres

/// Records a visa or permit as it was issued, of whatever class: whether it allows work the gate decides.
struct RecordVisa: Action {
    typealias Subject = Visa
    static let permission = Permission.papersManage
    static let help = [
        "case_file_id": "The case.",
        "country": "The country that issued it; it must be the case's destination.",
        "class_code": "The class as the paper says it, such as SSW-1, E-9 or tourist.",
        "number": "The number on the paper; it is sealed.",
        "valid_from": "Its first day.",
        "valid_until": "Its last day.",
    ]

    let caseFileId: ID<CaseFile>
    let country: Country
    let classCode: Line
    let number: Line
    let validFrom: CalendarDate
    let validUntil: CalendarDate

    func perform(
        on id: ID<Visa>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let placement = try CaseParties.open(
            caseFileId,
            in: tx,
            otherwise: "no paper is recorded for it any more."
        )
        guard country == placement.destination else {
            throw CommonRefusal.unfit.refusal(
                "The visa is for \(country); the case goes to \(placement.destination)."
            )
        }
        guard validFrom <= validUntil else {
            throw CommonRefusal.unfit.refusal("It would end on \(validUntil), before \(validFrom).")
        }
        let sealed = try present.vault.seal(
            number.text,
            of: placement.person,
            for: "visa.number",
            at: present,
            in: &tx
        )
        let index = try present.vault.blindIndex(
            Self.comparable(number.text),
            for: "visa.number",
            at: present,
            in: tx
        )
        try tx.insert(
            id,
            [
                "person_id": placement.person, "case_file_id": caseFileId, "country": country,
                "class_code": classCode, "number_sealed": sealed, "number_index": index,
                "valid_from": validFrom, "valid_until": validUntil, "state": VisaState.issued,
            ]
        )
        return Recorded(
            as: "visa.recorded",
            about: placement.person,
            in: caseFileId,
            state: VisaState.issued,
            facts: ["country": .text("\(country)"), "class": .text(classCode.text)]
        )
    }

    /// The same number typed with other spaces or in small letters is the same number.
    private static func comparable(_ number: String) -> String {
        number.uppercased().filter { $0.isLetter || $0.isNumber }
    }
}
