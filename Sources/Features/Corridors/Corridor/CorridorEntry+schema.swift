import Core
import Model
import TransparencyLog

extension CorridorEntry {
    static let schema: JSON = [
        "type": "object",
        "properties": [
            "origin": Country.schema, "destination": Country.schema,
            "programme": Programme.schema, "name": ShortText.schema, "source": ShortText.schema,
            "effective_from": CalendarDate.schema, "channel": CorridorChannel.schema,
            "agency_role": AgencyRole.schema, "opens_on": CalendarDate.schema,
            "closes_on": CalendarDate.schema, "closes_because": LongText.schema,
            "plan_applications_until": CalendarDate.schema, "quota": Int.schema,
            "minimum_age": Int.schema, "maximum_age": Int.schema,
            "weekly_hours_most": Int.schema, "training_hours_least": Int.schema,
            "language_required": ShortText.schema, "sender_kinds": [SenderKind].schema,
            "visa_classes": [ShortText].schema, "passport_months_after_end": Int.schema,
            "medical_months": Int.schema, "stay_months_most": Int.schema,
            "fee_regime": FeeRegime.schema, "fee_months_of_pay": Int.schema,
            "approval_needed": Bool.schema, "sources": [TermSource].schema,
        ],
        "required": [
            "origin", "destination", "programme", "name", "source", "effective_from", "channel",
            "agency_role", "opens_on", "minimum_age", "training_hours_least", "sender_kinds",
            "visa_classes", "passport_months_after_end", "medical_months", "fee_regime",
            "approval_needed", "sources",
        ],
        "additionalProperties": false,
        "description": "A corridor with its terms from a day on; every value has its source.",
    ]

    static let sample = CorridorEntry(
        origin: .cn,
        destination: .jp,
        programme: .sample,
        name: "Technical intern training (i)",
        source: "Technical Intern Training Act",
        effectiveFrom: .sample,
        channel: .nongovernmentalLicensed,
        agencyRole: .sends,
        opensOn: .sample,
        closesOn: nil,
        closesBecause: nil,
        planApplicationsUntil: nil,
        quota: nil,
        minimumAge: 18,
        maximumAge: nil,
        weeklyHoursMost: nil,
        trainingHoursLeast: 0,
        languageRequired: nil,
        senderKinds: [.licensedAgency],
        visaClasses: ["TITP-1"],
        passportMonthsAfterEnd: 6,
        medicalMonths: 6,
        stayMonthsMost: nil,
        feeRegime: .regulated,
        feeMonthsOfPay: nil,
        approvalNeeded: false,
        sources: [
            .channel, .agencyRole, .opensOn, .minimumAge, .trainingHoursLeast, .senderKinds,
            .visaClasses, .passportMonthsAfterEnd, .medicalMonths, .feeRegime, .approvalNeeded,
        ].map { Strict(TermSource(term: $0, source: "Agency policy", toConfirm: true)) }
    )
}
