import Agency
import Cases
import Contracts
import Core
import Corridors
import Directory
import Employers
import Fees
import Filings
import Foundation
import Model
import Orders
import Papers
import People
import Projects
import Screening
import Training

/// The features whose rules the gates read, in the legal order of a case, and the words of their records.
enum ReadNouns {
    static let features: [any Feature.Type] = [
        DirectoryFeature.self, AgencyFeature.self, EmployersFeature.self, CorridorsFeature.self,
        ProjectsFeature.self, OrdersFeature.self, PeopleFeature.self, CasesFeature.self,
        ScreeningFeature.self, TrainingFeature.self, PapersFeature.self, FeesFeature.self,
        FilingsFeature.self, ContractsFeature.self,
    ]

    /// How a record is named, by its table: `visa vis_01j…`.
    static let byTable: [String: @Sendable (UUID) -> String] = {
        var names: [String: @Sendable (UUID) -> String] = [:]
        let own: [any Noun.Type] = [Crew.self]
        for noun in own + features.flatMap({ $0.endpoints.map { $0.noun } }) {
            add(noun, to: &names)
        }
        return names
    }()

    private static func add<N: Noun>(
        _: N.Type,
        to names: inout [String: @Sendable (UUID) -> String]
    ) { names[N.table.description] = { "\(N.singular) \(ID<N>($0))" } }
}
