/// A number of law or policy that may change without a release: how long, how many, how much.
///
/// What each means, and what holds where the agency has confirmed nothing else, is its ``ThresholdCard``.
package enum ThresholdCode: String, Choice {
    // How many dead, or people concerned, put an incident into a grade.
    case incidentFirstDead = "incident_first_dead"
    case incidentFirstPeople = "incident_first_people"
    case incidentSecondDead = "incident_second_dead"
    case incidentSecondPeople = "incident_second_people"
    case incidentThirdDead = "incident_third_dead"
    case incidentThirdPeople = "incident_third_people"
    // What the agency itself must have, and what it must know of an employer.
    case reserveLeast = "reserve_least"
    case planMonths = "plan_months"
    case diligenceMonths = "diligence_months"
    case complaintLimit = "complaint_limit"
    // The way to the departure.
    case selectionDays = "selection_days"
    case exitDeclarationDays = "exit_declaration_days"
    case certificateMonths = "certificate_months"
    case custodyDays = "custody_days"
    // What the worker pays, and what it is held against.
    case rateDays = "rate_days"
    case surveyPercent = "survey_percent"
    // The months abroad.
    case managersOnSite = "managers_on_site"
    case managersOnSiteWarning = "managers_on_site_warning"
    case checkInFirstDays = "check_in_first_days"
    case checkInSecondDays = "check_in_second_days"
    case checkInThirdDays = "check_in_third_days"
    case checkInLaterMonths = "check_in_later_months"
    case checkInsMissed = "check_ins_missed"
    // What is wrong, and what is let pass.
    case reopenDays = "reopen_days"
    case overrideDays = "override_days"
}

/// What the number of a threshold counts.
package enum ThresholdUnit: String, Choice {
    case workingDays = "working_days"
    case calendarDays = "calendar_days"
    case months, people, cases
    case checkIns = "check_ins"
    case percent
    case minorUnits = "minor_units"
}
