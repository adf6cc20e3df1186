import Core

/// The rate of a day between two currencies.
package enum ExchangeRate: Noun {
    package static let words = NounWords(
        "fxr",
        "exchange-rate",
        "exchange-rates",
        table: "exchange_rate"
    )
}

/// Where a rate stands.
package enum RateState: String, Choice, MachineState {
    case recorded, withdrawn

    package static let machine = StateMachine<RateState>([.init(.recorded, .withdrawn, "withdraw")])
}
