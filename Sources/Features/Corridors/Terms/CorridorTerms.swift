import Core
import Model
import Postgres

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
    var approvalNeeded: Bool
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
        stayMonthsMost = entry.stayMonthsMost
        channel = entry.channel
        quota = entry.quota
        weeklyHoursMost = entry.weeklyHoursMost
    }

    init(row: borrowing Row) throws(RowError) {
        agencyRole = try row["agency_role"]
        opensOn = try row["opens_on"]
        closesOn = try row["closes_on"]
        closesBecause = try row["closes_because"]
        planApplicationsUntil = try row["plan_applications_until"]
        minimumAge = try row["minimum_age"]
        maximumAge = try row["maximum_age"]
        senderKinds = try row["sender_kinds"]
        feeRegime = try row["fee_regime"]
        approvalNeeded = try row["approval_needed"]
        stayMonthsMost = try row["stay_months_most"]
        channel = try row["channel"]
        quota = try row["quota"]
        weeklyHoursMost = try row["weekly_hours_most"]
    }
}
