import Core
import Corridors
import Model
import Postgres
import TestKit

extension Office {
    /// An open corridor to a country under a programme.
    @discardableResult
    func corridor(
        to country: Country = .jp,
        programme: String = "JP-TITP-1",
        classes: [String] = ["TITP-1"],
        medicalMonths: Int = 6
    ) async throws -> ID<Corridor> {
        try await plant(
            Corridor.self,
            [
                "origin": "CN", "destination": country, "programme": programme,
                "channel": "nongovernmental_licensed", "agency_role": "sends",
                "opens_on": CalendarDate(2020, 1, 1), "visa_classes": classes,
                "medical_months": medicalMonths, "fee_regime": "regulated", "source": "Test",
                "evidence": "Test", "state": "open",
            ]
        )
    }
}
