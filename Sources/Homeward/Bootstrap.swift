import Accounts
import ArgumentParser
import Core
import Foundation
import Law
import Postgres
import TransparencyLog

/// `homeward bootstrap`
struct Bootstrap: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Found an agency with its director; prints the director's token, this once."
    )
    @Option(help: "The agency's name as in its licence.") var agency: String
    @Option(help: "The director's name.") var director: String
    @OptionGroup var options: OperatorOptions

    func run() async throws {
        let settings = try await options.settings()
        let services = try await Services(settings)
        defer { services.pipeline.close() }
        let receipt = try await services.registrar.perform(
            FoundAgency(name: ShortText(parsing: agency), director: ShortText(parsing: director)),
            by: FoundAgency.founder(clock: .system),
            as: RequestFrame(request: "bootstrap")
        )
        let json = try receipt.json
        if let agency = json["agency_id"]?.text {
            _ = try await AdoptPolicies.complete(
                ID(parsing: agency),
                through: services.registrar
            )
        }
        await services.pool.close()
        print("agency \(json["agency_id"]?.text ?? "")")
        print("director \(json["id"]?.text ?? "")")
        print("token \(json["token"]?.text ?? "")")
    }
}
