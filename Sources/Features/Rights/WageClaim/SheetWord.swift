/// The words of a sheet of wages: what its lines are called, and what is said of them.
enum SheetWord: String, CaseIterable {
    case title, reckonedOn, pay, overtime, deduction, due, paid, owed, total
    case hour, day, week, month, year, piece
    case record, agreedWeek, wholeMonth, calendarDays
    case premiumContract, premiumCorridor, premiumUnstated
    case gross, net, unknown, onlyAgreed, toConfirm, rounding
    case daysWithoutContract, deductionInWords, deductionOtherwise, deductionInNet
    case promisedOtherwise, paidOtherwise
    /// What stands at the end of a sheet in a language whose words no speaker has confirmed.
    case wordsToConfirm

    /// The words of each language, by its BCP 47 language subtag.
    static let languages: [String: [SheetWord: String]] = [
        "zh": chinese, "en": english, "ja": japanese, "ko": korean, "vi": vietnamese,
        "ru": russian, "mn": mongolian, "de": german,
    ]

    /// The languages whose words are confirmed; those of the others are a default.
    static let confirmed: Set<String> = ["zh", "en"]
}

extension WageUnit {
    /// What it is called.
    var word: SheetWord {
        switch self {
        case .hour: .hour
        case .day: .day
        case .week: .week
        case .month: .month
        case .year: .year
        case .piece: .piece
        }
    }
}

extension WageItem {
    /// What it is called.
    var word: SheetWord {
        switch self {
        case .pay: .pay
        case .overtime: .overtime
        case .deduction: .deduction
        }
    }
}

extension WageBasis {
    /// How it is explained.
    var word: SheetWord {
        switch self {
        case .record: .record
        case .agreedWeek: .agreedWeek
        case .wholeMonth: .wholeMonth
        case .calendarDays: .calendarDays
        }
    }
}

extension StatedBasis {
    /// How it is explained.
    var word: SheetWord {
        switch self {
        case .gross: .gross
        case .net: .net
        case .unknown: .unknown
        }
    }
}

extension PremiumSource {
    /// How it is explained.
    var word: SheetWord {
        switch self {
        case .contract: .premiumContract
        case .corridor: .premiumCorridor
        case .unstated: .premiumUnstated
        }
    }
}

extension WageNote {
    /// How it is explained.
    var word: SheetWord {
        switch self {
        case .daysWithoutContract: .daysWithoutContract
        case .deductionInWords: .deductionInWords
        case .deductionOtherwise: .deductionOtherwise
        case .deductionInNet: .deductionInNet
        case .promisedOtherwise: .promisedOtherwise
        case .paidOtherwise: .paidOtherwise
        }
    }
}
