import Core
import Model

/// What the rules read of a corridor's terms on a day.
struct CorridorTerms: Sendable, Equatable, Codable {
    var agencyRole: AgencyRole
    var opensOn: CalendarDate
    var closesOn: CalendarDate?
    var closesBecause: LongText?
    var planApplicationsUntil: CalendarDate?
    var minimumAge: Int
    var maximumAge: Int?
    var senderKinds: [SenderKind]
    var feeRegime: FeeRegime
    var approvalNeeded: ApprovalNeed
    /// What must be confirmed before it may be opened at all.
    var beforeOpening: LongText?
    var stayMonthsMost: Int?
    var channel: CorridorChannel?
    /// How many workers may depart in a calendar year.
    var quota: Int?
    var weeklyHoursMost: Int?
}

extension CorridorTerms {
    init(_ entry: CorridorEntry) {
        agencyRole = entry.agencyRole
        opensOn = entry.opensOn
        closesOn = entry.closesOn
        closesBecause = entry.closesBecause
        planApplicationsUntil = entry.planApplicationsUntil
        minimumAge = entry.minimumAge
        maximumAge = entry.maximumAge
        senderKinds = entry.senderKinds
        feeRegime = entry.feeRegime
        approvalNeeded = entry.approvalNeeded
        beforeOpening = entry.beforeOpening
        stayMonthsMost = entry.stayMonthsMost
        channel = entry.channel
        quota = entry.quota
        weeklyHoursMost = entry.weeklyHoursMost
    }

    init(_ corridor: Corridor.Record) {
        agencyRole = corridor.agencyRole
        opensOn = corridor.opensOn
        closesOn = corridor.closesOn
        closesBecause = corridor.closesBecause
        planApplicationsUntil = corridor.planApplicationsUntil
        minimumAge = corridor.minimumAge
        maximumAge = corridor.maximumAge
        senderKinds = corridor.senderKinds
        feeRegime = corridor.feeRegime
        approvalNeeded = corridor.approvalNeeded
        beforeOpening = corridor.beforeOpening
        stayMonthsMost = corridor.stayMonthsMost
        channel = corridor.channel
        quota = corridor.quota
        weeklyHoursMost = corridor.weeklyHoursMost
    }
}
