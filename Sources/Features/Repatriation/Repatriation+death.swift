import Core
import Model

extension Repatriation.Record {
    /// When each step after a death was done, of those that were.
    var deathSteps: [DeathStep: Instant] {
        var steps: [DeathStep: Instant] = [:]
        steps[.nextOfKin] = kinToldAt
        steps[.embassy] = embassyToldAt
        steps[.insurer] = insurerToldAt
        steps[.remains] = remainsCaredAt
        return steps
    }
}
