import Core
import Model
import TransparencyLog

extension CorridorEntry {

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
        overtimePercentLeast: nil,
        trainingHoursLeast: 0,
        languagesAsked: nil,
        senderKinds: [.licensedAgency],
        visaClasses: ["TITP-1"],
        passportMonthsAfterEnd: 6,
        medicalMonths: 6,
        stayMonthsMost: nil,
        feeRegime: .regulated,
        feeMonthsOfPay: nil,
        approvalNeeded: .no,
        beforeOpening: nil,
        sources: [
            .channel, .agencyRole, .opensOn, .minimumAge, .trainingHoursLeast, .senderKinds,
            .visaClasses, .passportMonthsAfterEnd, .medicalMonths, .feeRegime, .approvalNeeded,
        ].map { Strict(TermSource(term: $0, source: "Agency policy", toConfirm: true)) }
    )
}
