import Core
import Model
import Postgres
import TransparencyLog

/// One corridor of a file, with its terms from a day on, each value with its source.
struct CorridorEntry: StrictValue, Hashable {
    static let ranges = [
        Term.quota.rawValue: 0...100_000_000, Term.minimumAge.rawValue: 18...120,
        Term.maximumAge.rawValue: 18...120, Term.weeklyHoursMost.rawValue: 1...84,
        Term.overtimePercentLeast.rawValue: 0...400,
        Term.trainingHoursLeast.rawValue: 0...10_000,
        Term.passportMonthsAfterEnd.rawValue: 0...120, Term.medicalMonths.rawValue: 0...120,
        Term.stayMonthsMost.rawValue: 1...600, Term.feeMonthsOfPay.rawValue: 1...12,
    ]

    let origin: Country
    let destination: Country
    let programme: Programme
    let name: ShortText
    let source: ShortText
    let effectiveFrom: CalendarDate
    let channel: CorridorChannel
    let agencyRole: AgencyRole
    let opensOn: CalendarDate
    let closesOn: CalendarDate?
    let closesBecause: LongText?
    let planApplicationsUntil: CalendarDate?
    let quota: Int?
    let minimumAge: Int
    let maximumAge: Int?
    let weeklyHoursMost: Int?
    let overtimePercentLeast: Int?
    let trainingHoursLeast: Int
    let languagesAsked: [Strict<LanguageAsked>]?
    let senderKinds: [SenderKind]
    let visaClasses: [ShortText]
    let passportMonthsAfterEnd: Int
    let medicalMonths: Int
    let stayMonthsMost: Int?
    let feeRegime: FeeRegime
    let feeMonthsOfPay: Int?
    let approvalNeeded: ApprovalNeed
    let beforeOpening: LongText?
    let sources: [Strict<TermSource>]

    /// The value of a term as a reader sees it; nil where the corridor sets none.
    func text(of term: Term) -> String? {
        switch term {
        case .channel: channel.rawValue
        case .agencyRole: agencyRole.rawValue
        case .opensOn: opensOn.description
        case .closesOn: closesOn.map { "\($0)" + (closesBecause.map { " (\($0.text))" } ?? "") }
        case .planApplicationsUntil: planApplicationsUntil?.description
        case .quota: quota.map(String.init)
        case .minimumAge: String(minimumAge)
        case .maximumAge: maximumAge.map(String.init)
        case .weeklyHoursMost: weeklyHoursMost.map(String.init)
        case .overtimePercentLeast: overtimePercentLeast.map(String.init)
        case .trainingHoursLeast: String(trainingHoursLeast)
        case .languagesAsked: languagesAsked?.map(\.value.words).joined(separator: ", ")
        case .senderKinds: senderKinds.map(\.rawValue).joined(separator: ", ")
        case .visaClasses: visaClasses.map(\.text).joined(separator: ", ")
        case .passportMonthsAfterEnd: String(passportMonthsAfterEnd)
        case .medicalMonths: String(medicalMonths)
        case .stayMonthsMost: stayMonthsMost.map(String.init)
        case .feeRegime: feeRegime.rawValue
        case .feeMonthsOfPay: feeMonthsOfPay.map(String.init)
        case .approvalNeeded: approvalNeeded.rawValue
        }
    }

    /// Whether any of the values is still to be confirmed by an officer.
    var isToConfirm: Bool { sources.contains(where: \.value.toConfirm) }

    /// The place in a sentence: `CN to JP under JP-TITP-1`.
    var words: String { "\(origin) to \(destination) under \(programme)" }

    var fault: String? { faultOfValues ?? faultOfSources }

    private var faultOfValues: String? {
        if let closesOn, closesOn < opensOn {
            return "\(words) closes on \(closesOn), before it opens on \(opensOn)."
        }
        if (closesOn == nil) != (closesBecause == nil) {
            return "\(words): closes_on and closes_because are given together or not at all."
        }
        if senderKinds.isEmpty { return "\(words): sender_kinds names nobody who may send." }
        if agencyRole == .sends, !senderKinds.contains(where: \.mayBeAgency) {
            return "\(words): agency_role is sends, but no agency is among the sender_kinds."
        }
        if let maximumAge, maximumAge < minimumAge {
            return "\(words): maximum_age \(maximumAge) is below minimum_age \(minimumAge)."
        }
        if languagesAsked?.isEmpty == true {
            return "\(words): languages_asked names no language; leave it out where none is asked."
        }
        if (feeRegime == .monthsOfPay) != (feeMonthsOfPay != nil) {
            return "\(words): fee_months_of_pay goes with the fee regime months_of_pay alone."
        }

        return nil
    }

    private var faultOfSources: String? {
        let sourced = sources.map(\.value.term)
        if Set(sourced).count < sourced.count { return "\(words) names a source twice." }
        let given = Term.allCases.filter { text(of: $0) != nil }
        if let bare = given.first(where: { !sourced.contains($0) }) {
            return "\(words) gives \(bare.rawValue) without its source."
        }
        if let idle = sourced.first(where: { !given.contains($0) }) {
            return "\(words) names a source for \(idle.rawValue), which it does not give."
        }
        return nil
    }

    /// The columns of the corridor's row while these terms are in force, or are the first that will be.
    func columns(in state: CorridorState, on day: CalendarDate) throws -> [Assignment<Corridor>] {
        let begun: CalendarDate? = effectiveFrom <= day ? effectiveFrom : nil
        return try [
            .termsFrom(begun), .origin(origin), .destination(destination),
            .programme(ShortText(parsing: programme.code)),
            .name(name), .source(source), .channel(channel), .agencyRole(agencyRole),
            .opensOn(opensOn), .closesOn(closesOn), .closesBecause(closesBecause),
            .planApplicationsUntil(planApplicationsUntil), .quota(quota), .minimumAge(minimumAge),
            .maximumAge(maximumAge), .weeklyHoursMost(weeklyHoursMost),
            .overtimePercentLeast(overtimePercentLeast),
            .trainingHoursLeast(trainingHoursLeast),
            .languagesAsked(StoredJSON(languagesAsked ?? [])),
            .senderKinds(senderKinds), .visaClasses(visaClasses),
            .passportMonthsAfterEnd(passportMonthsAfterEnd), .medicalMonths(medicalMonths),
            .stayMonthsMost(stayMonthsMost), .feeRegime(feeRegime), .feeMonthsOfPay(feeMonthsOfPay),
            .approvalNeeded(approvalNeeded), .beforeOpening(beforeOpening),
            .sources(StoredJSON(sources)), .toConfirm(isToConfirm),
            .state(state),
        ]
    }
}

extension Strict: Hashable, Equatable where Value: Hashable {
    /// Whether the values are the same.
    package static func == (left: Strict, right: Strict) -> Bool { left.value == right.value }
    /// Hashes the value.
    package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
