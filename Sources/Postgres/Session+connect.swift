import CLibPQ

extension Session {
    /// Connects with every setting stated, whatever the environment says.
    static func connect(
        _ configuration: PoolConfiguration,
        readOnly: Bool
    ) throws(PostgresError) -> OpaquePointer {
        let given = try parse(configuration.connectionString)
        let own = configuration.serverOptions(readOnly: readOnly)
        // Later keywords win over those inside `dbname`, which expands to the whole string.
        let settings = [
            ("connect_timeout", given["connect_timeout"] ?? "2"),
            ("dbname", configuration.connectionString),
            ("client_encoding", "UTF8"),
            ("application_name", configuration.applicationName),
            ("options", [given["options"], own].compactMap(\.self).joined(separator: " ")),
        ]
        try Binds.check(settings.map(\.1))
        let connection = Binds.withPointers(settings.map(\.0) + [nil]) { _, keys in
            Binds.withPointers(settings.map(\.1) + [nil]) { _, values in
                PQconnectdbParams(keys, values, 1)
            }
        }
        guard let connection else { throw unavailable("out of memory") }
        guard PQstatus(connection) == CONNECTION_OK else {
            defer { PQfinish(connection) }
            throw unavailable(lastWords(of: connection))
        }
        return connection
    }

    static func lastWords(of connection: OpaquePointer) -> String {
        var words = String(cString: PQerrorMessage(connection))
        while words.last?.isWhitespace == true { words.removeLast() }
        return words
    }

    static func unavailable(_ message: String) -> PostgresError {
        PostgresError(state: "08001", kind: .unavailable, message: message)
    }

    /// What the string says by itself, so that our own settings can be added to it.
    private static func parse(_ text: String) throws(PostgresError) -> [String: String] {
        guard let options = PQconninfoParse(text, nil) else {
            throw unavailable("the connection string cannot be read")
        }
        defer { PQconninfoFree(options) }
        var found: [String: String] = [:]
        var next = options
        while let keyword = next.pointee.keyword {
            if let value = next.pointee.val {
                found[String(cString: keyword)] = String(cString: value)
            }
            next += 1
        }
        return found
    }
}
