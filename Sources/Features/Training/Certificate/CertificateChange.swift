/// What may change after a certificate was issued, and makes it void (Viet Nam Law 69/2020, taken as
/// the system's rule). Another destination is read from the course itself.
enum CertificateChange: Sendable, Equatable, Codable, CaseIterable {
    case occupation
    case employer
    /// A certificate of an earlier case that does not say for whom it was issued.
    case unknown

    /// The changes between what a certificate was issued for and what the case is for now.
    ///
    /// A certificate of the case itself that does not say for whom it was issued is of the time before
    /// this was recorded; nothing has changed since then.
    static func found(
        isOwn: Bool,
        sameOccupation: Bool?,
        sameEmployer: Bool?
    ) -> [CertificateChange] {
        guard let sameOccupation, let sameEmployer else { return isOwn ? [] : [.unknown] }
        return (sameOccupation ? [] : [.occupation]) + (sameEmployer ? [] : [.employer])
    }

    /// What a sentence says of it.
    var words: String {
        switch self {
        case .occupation: "the occupation has changed since"
        case .employer: "the employer has changed since"
        case .unknown: "it is of another case and does not say for whom"
        }
    }
}
