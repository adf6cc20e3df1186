import Core
import Model
import Postgres

extension FeeTrigger {
    /// The day on which the records of a `fee_line`'s case show that the clause was reached; NULL
    /// where they do not.
    ///
    /// A certificate or visa that has run out since was issued; one that was taken back is none. On
    /// which day a visa was issued nobody writes down: the day on which the system sees it counts, and
    /// so does that of a service, which stands on the evidence. A contract that has ended is no signature
    /// any more: nothing is collected under it (R-FEE-008).
    func reachedOn(noticed day: CalendarDate) -> SQL {
        switch self {
        case .contractSigned:
            """
            (SELECT min(x.signed_on) FROM contract_binding x WHERE \(Self.ofCase)
                AND x.ended_on IS NULL)
            """
        case .trainingCertified:
            "(SELECT min(x.certified_on) FROM training_certified x WHERE \(Self.ofCase))"
        case .visaIssued:
            "(SELECT \(day)::date FROM visa_issued x WHERE \(Self.ofCase) LIMIT 1)"
        case .departed:
            "(SELECT min(x.departed_on) FROM departure x WHERE \(Self.ofCase))"
        case .serviceRendered: "\(day)::date"
        }
    }

    private static let ofCase: SQL = """
        x.agency_id = fee_line.agency_id AND x.case_id = fee_line.case_id
        """
}
