import Core

extension Occupation {
    /// The unit group of ISCO-08 that is banned by what it is: 4212, bookmakers and croupiers.
    static let gambling = "4212"
}
