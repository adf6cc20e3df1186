/// What a person may enter a country for without being allowed to work there, ever.
enum EntryPurpose: Sendable, CaseIterable {
    case tourism, business, visit, study, shortStay, visaFree

    /// Why nobody is sent to work with it.
    var sentence: String {
        switch self {
        case .tourism:
            "A tourist visa never allows work, whatever the employer promises to change later."
        case .business:
            "A business visa is for meetings and inspections; work for wages is outside it."
        case .visit:
            "A visit visa is for seeing family or friends; it never allows work."
        case .study:
            "A study visa is for study; hours allowed beside it do not make it a work visa."
        case .shortStay:
            "A short stay never allows work; Japan gives no certificate of eligibility for it "
                + "(JP-ICRA Art. 7-2)."
        case .visaFree:
            "Visa-free entry never allows work; Russia's for Chinese citizens (from 2025-12-01) "
                + "excludes it in so many words."
        }
    }
}
