import ArgumentParser
import Core
import Foundation
import TransparencyLog

/// A command that is nothing but its endpoint: arguments, help and request come from the description.
///
/// ArgumentParser finds a command's arguments by mirroring it and fills them by decoding it; both are
/// public ways in, and both are answered here from the endpoint's fields.
protocol EndpointCommand: AsyncParsableCommand, CustomReflectable, Sendable {
    static var endpoint: Endpoint { get }
    var given: GivenArguments { get set }
    init(given: GivenArguments)
}

/// What was typed.
struct GivenArguments: Sendable {
    var id: String?
    var values: [String: [String]] = [:]
    var connection: ConnectionOptions?
    /// Of the files that values name; nil where they say it themselves.
    var encoding: TextEncoding?
    /// Only for a write; options that were not parsed cannot be read.
    var write: WriteOptions?
    /// Only for a list.
    var list: ListOptions?
}

private let endpoints = TypeCache<Endpoint>()

extension EndpointCommand {
    init() { self.init(given: GivenArguments()) }

    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: endpoint.verb, abstract: endpoint.summary)
    }

    /// The endpoint at a place among those of its noun; the types are made from the same list.
    static func find<N: Noun>(
        at place: Int,
        of _: N.Type,
        in catalogue: (some Catalogue).Type
    ) -> Endpoint {
        endpoints.of(Self.self) { catalogue.endpoints.filter { $0.noun == N.self }[place] }
    }

    var customMirror: Mirror {
        let endpoint = Self.endpoint
        var children: [(label: String?, value: Any)] = []
        if endpoint.hasID {
            children.append(
                ("_id", Argument<String>(help: "The id of the \(endpoint.noun.singular)."))
            )
        }
        children += endpoint.fields.map { ("_" + $0.name, $0.option) }
        if endpoint.isWrite { children.append(("_write", OptionGroup<WriteOptions>())) }
        if case .list = endpoint.work {
            children.append(("_list", OptionGroup<ListOptions>()))
        }
        children.append(("_text_options", OptionGroup<TextOptions>()))
        children.append(("_connection", OptionGroup<ConnectionOptions>()))
        return Mirror(self, children: children, displayStyle: .struct)
    }

    init(from decoder: any Decoder) throws {
        let endpoint = Self.endpoint
        let container = try decoder.container(keyedBy: FieldKey.self)
        var given = GivenArguments()
        if endpoint.hasID {
            given.id = try container.decode(Argument<String>.self, forKey: "id").wrappedValue
        }
        for field in endpoint.fields {
            given.values[field.name] = try field.texts(in: container)
        }
        if endpoint.isWrite {
            given.write = try container.decode(
                OptionGroup<WriteOptions>.self,
                forKey: "write"
            ).wrappedValue
        }
        if case .list = endpoint.work {
            given.list = try container.decode(
                OptionGroup<ListOptions>.self,
                forKey: "list"
            ).wrappedValue
        }
        given.encoding = try container.decode(
            OptionGroup<TextOptions>.self,
            forKey: "text_options"
        ).wrappedValue.encoding
        given.connection = try container.decode(
            OptionGroup<ConnectionOptions>.self,
            forKey: "connection"
        ).wrappedValue
        self.init(given: given)
    }

    func run() async throws {
        let request = APIRequest(endpoint: Self.endpoint, given: given)
        try await request.run()
    }
}

/// A property of the endpoint, as ArgumentParser wants to be told of it.
struct FieldKey: CodingKey, ExpressibleByStringLiteral {
    let stringValue: String
    let intValue: Int? = nil

    init(stringValue: String) { self.stringValue = stringValue }
    init(stringLiteral value: String) { stringValue = value }
    init?(intValue: Int) { nil }
}

extension Field {
    fileprivate var isList: Bool { schema["type"]?.text == "array" }

    fileprivate var option: Any {
        let name = NameSpecification.customLong(self.name.replacing("_", with: "-"))
        let help = ArgumentHelp(stringLiteral: self.help + choices)
        if isList {
            return isRequired
                ? Option<[String]>(name: name, help: help)
                : Option<[String]>(wrappedValue: [], name: name, help: help)
        }
        return isRequired
            ? Option<String>(name: name, help: help) as Any
            : Option<String?>(name: name, help: help) as Any
    }

    private var choices: String {
        let words = schema["enum"]?.array?.compactMap(\.text) ?? []
        if !words.isEmpty { return " One of: \(words.joined(separator: ", "))." }
        guard let range, range.upperBound < Self.usualRange.upperBound else { return "" }
        return " From \(range.lowerBound) to \(range.upperBound)."
    }

    fileprivate func texts(in container: KeyedDecodingContainer<FieldKey>) throws -> [String] {
        let key = FieldKey(stringValue: name)
        if isList { return try container.decode(Option<[String]>.self, forKey: key).wrappedValue }
        if isRequired {
            return [try container.decode(Option<String>.self, forKey: key).wrappedValue]
        }
        let text = try container.decode(Option<String?>.self, forKey: key).wrappedValue
        return text.map { [$0] } ?? []
    }
}
