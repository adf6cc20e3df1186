/// A stage of technical intern training in Japan, by the programme of a case or a corridor.
///
/// Trainees of an enterprise of its own group go through the same stages under codes that end in `-JV`.
package enum InternStage: Int, Sendable, CaseIterable {
    case first = 1
    case second, third

    /// The stage of a programme: of `JP-TITP-1`, and of `JP-TITP-1-JV`, the first.
    ///
    /// - Parameter programme: The programme's code; nil is returned for any other.
    package init?(of programme: String) {
        let own = Self.allCases.first { stage in
            programme == stage.code || programme.hasPrefix("\(stage.code)-")
        }
        guard let own else { return nil }
        self = own
    }

    /// The code of the programme under a supervising organisation.
    package var code: String { "JP-TITP-\(rawValue)" }
}
