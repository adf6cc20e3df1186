import ArgumentParser

/// What every operator command may be told on the command line; the environment and the file follow.
struct OperatorOptions: ParsableArguments {
    @Option(help: "A configuration file (JSON).")
    var config: String?
    @Option(help: "The database, as a libpq connection string; before HOMEWARD_DATABASE_URL.")
    var database: String?
    @Option(help: "The port to listen on; before HOMEWARD_PORT.")
    var port: Int?

    func settings() async throws -> Settings {
        try await Settings(database: database, port: port, file: config)
    }
}
