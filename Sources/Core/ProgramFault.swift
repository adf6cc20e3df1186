/// A mistake of the program that was found on the way of a request.
///
/// It is thrown where a trap would stop the server for every agency: the transaction is rolled back, the answer
/// is 500, and the log has these words as an error.
package struct ProgramFault: Error, Sendable, CustomStringConvertible {
    /// What is wrong, for whoever mends it.
    package let description: String

    /// A mistake, in words that hold no value of a record.
    package init(_ description: String) { self.description = description }
}
