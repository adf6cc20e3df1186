import Core

/// Who is paid when the insured dies, as kin of the insured.
///
/// Near relatives are those of the Civil Code of the PRC Art. 1045; an employer's choice is limited to
/// them (Insurance Law Art. 39).
enum Beneficiary: String, Choice {
    case insured, spouse, child, parent, sibling, grandparent, grandchild
    case otherRelative = "other_relative"
    case employer, agency, other

    /// Whether the law lets an employer or agency take out cover in this one's favour.
    var isNear: Bool {
        switch self {
        case .insured, .spouse, .child, .parent, .sibling, .grandparent, .grandchild: true
        case .otherRelative, .employer, .agency, .other: false
        }
    }
}
