public import Casework

/// A complaint or a detected wrong.
public enum RightsCase: Noun {
    public static let prefix = "rgt"
    public static let singular = "rights-case"
    public static let plural = "rights-cases"
    public static let table: StaticString = "rights_case"
}
