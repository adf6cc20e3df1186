import Core

/// An action that only tests perform: no request has its body, so none is read or said.
package protocol UnsentAction: Action {}

extension UnsentAction {
    /// Nobody sends one.
    package init(from decoder: any Decoder) throws {
        throw DecodingError.dataCorrupted(
            .init(codingPath: [], debugDescription: "made by tests only")
        )
    }

    /// The event says the row alone.
    package func encode(to encoder: any Encoder) throws {
        try [String: String]().encode(to: encoder)
    }
}
