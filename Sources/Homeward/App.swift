import ArgumentParser
import Audit
import CommandLineTool
import Core
import HTTPAPI
import Law
import Model

/// Every feature, lower ones first: the whole product as one list.
enum App: Catalogue {
    static let features: [any Feature.Type] =
        RuleRegistry.features + [AuditFeature.self, LawFeature.self]

    static let endpoints: [Endpoint] = features.flatMap { $0.endpoints }

    static var composed: [String: [any AsyncParsableCommand.Type]] {
        [SanctionsList.singular: [LoadList.self, SweepList.self]]
    }

    /// The commands of ``composed`` as they are typed after the program's name.
    static var composedWords: Set<String> {
        Set(
            composed.flatMap { noun, commands in
                commands.compactMap { $0.configuration.commandName }.map { "\(noun) \($0)" }
            }
        )
    }

    /// Every reason to decline, for `/problems/<code>` and Docs/Problems.md.
    static let problems: [ProblemPage] = {
        var pages = ProblemPage.all(of: CommonRefusal.self) + ProblemPage.all(of: WebRefusal.self)
        for feature in features {
            for code in feature.refusals { pages += Self.pages(of: code) }
        }
        return pages
    }()

    private static func pages<Code: RefusalCode>(of _: Code.Type) -> [ProblemPage] {
        ProblemPage.all(of: Code.self)
    }
}
