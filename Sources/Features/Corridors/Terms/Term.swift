import Core

/// What a corridor's terms speak of; each value has its source.
enum Term: String, Choice, Codable {
    case channel
    case agencyRole = "agency_role"
    case opensOn = "opens_on"
    case closesOn = "closes_on"
    case planApplicationsUntil = "plan_applications_until"
    /// How many workers may depart in a calendar year, across all of the agency's placements on it.
    case quota
    case minimumAge = "minimum_age"
    case maximumAge = "maximum_age"
    /// Without overtime.
    case weeklyHoursMost = "weekly_hours_most"
    /// What an hour of overtime is paid on top at least, in hundredths of the pay for an hour.
    case overtimePercentLeast = "overtime_percent_least"
    case trainingHoursLeast = "training_hours_least"
    /// The results in languages that a worker must have.
    case languagesAsked = "languages_asked"
    case senderKinds = "sender_kinds"
    case visaClasses = "visa_classes"
    case passportMonthsAfterEnd = "passport_months_after_end"
    case medicalMonths = "medical_months"
    case stayMonthsMost = "stay_months_most"
    case feeRegime = "fee_regime"
    case feeMonthsOfPay = "fee_months_of_pay"
    case approvalNeeded = "approval_needed"
}
