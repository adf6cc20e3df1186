import Core
import Model
import Postgres
import TransparencyLog

/// Loads a list of any size through the registrar, in the parts in which the API takes it.
///
/// What an operator's command and a client do is the same: the same actions, permissions and events.
package struct ListLoader: Sendable {
    /// What was loaded.
    package struct Loaded: Sendable {
        /// The edition.
        package let list: ID<SanctionsList>
        /// The receipt of the last step: entries, how many are queued, when they are due.
        package let receipt: JSON
    }

    private let registrar: Registrar
    private let caller: Caller
    private let request: String

    /// A loader that acts as a caller; `request` stands in the events.
    package init(through registrar: Registrar, by caller: Caller, request: String) {
        self.registrar = registrar
        self.caller = caller
        self.request = request
    }

    /// Opens an edition, adds its parts and completes it.
    ///
    /// - Parameters:
    ///   - publisher: Whose list it is.
    ///   - format: How its files are written.
    ///   - list: The bytes of the list.
    ///   - aliases: The bytes of OFAC's ALT.CSV; empty for every other format.
    ///   - comments: The bytes of OFAC's SDN_COMMENTS.CSV; empty for every other format.
    ///   - dated: The day of the edition, where its format states none.
    /// - Returns: The edition with the last receipt.
    /// - Throws: `Refusal` as over HTTP, or the database's errors.
    package func load(
        _ publisher: ListPublisher,
        _ format: ListFormat,
        list: [UInt8],
        aliases: [UInt8] = [],
        comments: [UInt8] = [],
        dated: CalendarDate? = nil
    ) async throws -> Loaded {
        let opened = try await registrar.perform(
            OpenList(publisher: publisher, format: format, dated: dated, edition: nil),
            by: caller,
            as: RequestFrame(request: request)
        )
        let id = try ID<SanctionsList>(parsing: opened.json["id"]?.text ?? "")
        var seen = opened.version
        let files = [(ListFile.list, list), (.aliases, aliases), (.comments, comments)]
        for (file, bytes) in files {
            for (place, part) in Self.parts(of: bytes).enumerated() {
                let added = try await registrar.perform(
                    AddPart(file: file, place: place + 1, content: FilePart(bytes: part)),
                    on: id,
                    by: caller,
                    as: RequestFrame(request: request, seen: seen)
                )
                seen = added.version
            }
        }
        // Whoever hands over nothing says that the publisher's set has nothing.
        let without = files.filter { $0.1.isEmpty }.map { $0.0 }
        let receipt = try await registrar.perform(
            CompleteList(
                sha256: FileDigest(of: files.flatMap { $0.1 }),
                without: format == .ofacCSV && !without.isEmpty ? without : nil
            ),
            on: id,
            by: caller,
            as: RequestFrame(request: request, seen: seen)
        )
        return Loaded(list: id, receipt: try receipt.json)
    }

    /// Works the backlog off, batch by batch; each batch stands by itself, so it may stop anywhere.
    ///
    /// - Parameters:
    ///   - list: A current edition.
    ///   - batch: How many subjects at once.
    ///   - progress: Told after each batch how many still wait.
    /// - Returns: How many subjects were compared, and how many of them are now on hold or in review.
    /// - Throws: `Refusal` as over HTTP, or the database's errors.
    @discardableResult
    package func rescreen(
        _ list: ID<SanctionsList>,
        batch: Int = 250,
        progress: @Sendable (Int) -> Void = { _ in }
    ) async throws -> (screened: Int, stopped: Int) {
        var total = (screened: 0, stopped: 0)
        var waiting = 1
        while waiting > 0 {
            let seen = try await registrar.read(as: caller) { tx in
                try tx.value("SELECT version FROM sanctions_list WHERE id = \(list)", as: Int.self)
            }
            let receipt = try await registrar.perform(
                RescreenList(batch: batch),
                on: list,
                by: caller,
                as: RequestFrame(request: request, seen: seen)
            ).json
            total.screened += Int(receipt["screened"]?.integer ?? 0)
            total.stopped += Int(receipt["stopped"]?.integer ?? 0)
            waiting = Int(receipt["waiting"]?.integer ?? 0)
            progress(waiting)
        }
        return total
    }

    /// A file in parts that a request can carry: for clients that talk to the API.
    package static func parts(of bytes: [UInt8]) -> [[UInt8]] {
        stride(from: 0, to: bytes.count, by: FilePart.limit).map { start in
            Array(bytes[start..<min(start + FilePart.limit, bytes.count)])
        }
    }
}
