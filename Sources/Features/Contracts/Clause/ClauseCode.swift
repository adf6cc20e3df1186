import Core
import Model

/// What a clause is about: the eleven items of Decree 620 Art. 21 in their parts, and what
/// Art. 23 and the destinations' law add.
enum ClauseCode: String, Choice {
    case workContent = "work_content"
    case workPlace = "work_place"
    case workingHours = "working_hours"
    case restLeave = "rest_leave"
    case term
    case pay
    case paymentMethod = "payment_method"
    case deductions
    /// What an hour beyond the agreed ones is paid on top of the pay for an hour.
    case overtime
    case socialInsurance = "social_insurance"
    case workingConditions = "working_conditions"
    case protectionTraining = "protection_training"
    case welfareLiving = "welfare_living"
    case residenceWorkPermit = "residence_work_permit"
    case accidentInsurance = "accident_insurance"
    case employerTerminationCompensation = "employer_termination_compensation"
    case incidentHelp = "incident_help"
    case breachLiability = "breach_liability"
    case serviceItems = "service_items"
    case serviceFee = "service_fee"
    case serviceFeeCollection = "service_fee_collection"
    case returnTravel = "return_travel"
    /// That the contractor of a third-country project answers to the worker for pay, accidents and the way home.
    case contractorLiability = "contractor_liability"
    /// What worker or kin would owe for not performing; a value of 0 says that they owe nothing.
    case penalty

    /// The item of Art. 21 that it belongs to, 1 to 11; nil for what Art. 21 does not list.
    var item: Int? {
        switch self {
        case .workContent, .workPlace, .workingHours, .restLeave: 1
        case .term: 2
        case .pay, .paymentMethod, .deductions, .overtime: 3
        case .socialInsurance: 4
        case .workingConditions, .protectionTraining: 5
        case .welfareLiving: 6
        case .residenceWorkPermit: 7
        case .accidentInsurance: 8
        case .employerTerminationCompensation: 9
        case .incidentHelp: 10
        case .breachLiability: 11
        case .serviceItems, .serviceFee, .serviceFeeCollection, .returnTravel, .contractorLiability,
            .penalty:
            nil
        }
    }

    /// How its value is compared; nil when words alone say it.
    var measure: ClauseMeasure? {
        switch self {
        case .workingHours: ClauseMeasure(.fewer, [.hoursPerWeek, .hoursPerDay])
        case .restLeave: ClauseMeasure(.more, [.daysPerWeek, .daysPerMonth, .daysPerYear])
        case .term: ClauseMeasure(.none, [.months])
        case .pay:
            ClauseMeasure(.more, [.perMonth, .perHour, .perDay, .perWeek, .perYear, .perPiece])
        case .overtime: ClauseMeasure(.more, [.percent])
        case .deductions: ClauseMeasure(.fewer, [.perMonth], silenceIsZero: true)
        case .accidentInsurance: ClauseMeasure(.more, [.total])
        case .employerTerminationCompensation: ClauseMeasure(.more, [.monthsOfPay, .total])
        case .serviceFee, .penalty: ClauseMeasure(.fewer, [.total], silenceIsZero: true)
        default: nil
        }
    }

    /// Whether contracts of a kind speak of it: what the agency does for its fee is of no concern
    /// between worker and employer, nor where the agency is the employer.
    func concerns(_ kind: ContractKind) -> Bool {
        switch self {
        case .serviceItems, .serviceFee, .serviceFeeCollection: kind == .service
        default: true
        }
    }

    /// The parts without which the eleven items are not complete; deductions and overtime may be none.
    static let required = allCases.filter {
        $0.item != nil && $0 != .deductions && $0 != .overtime
    }

    /// What the linked contracts of a worker must keep of the cooperation contract (Art. 23, 27).
    static let promised = allCases.filter { $0.item != nil || $0 == .returnTravel }
}
