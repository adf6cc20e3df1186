// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let httpParts = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")

/// A layer: it stands on the layers named, and on nothing else.
func layer(_ name: String, on dependencies: [Target.Dependency]) -> [Target] {
    [.target(name: name, dependencies: dependencies, swiftSettings: strict)]
}

/// A feature stands on the core, on the model and on the features named in `on`: the legal order of a case is this graph.
func feature(_ name: String, on features: String..., and others: Target.Dependency...) -> [Target] {
    [
        .target(
            name: name,
            dependencies: ["Model", "Core", "TransparencyLog", "Postgres"]
                + features.map { .byName(name: $0) } + others,
            path: "Sources/Features/\(name)",
            swiftSettings: strict
        )
    ]
}

/// Tests of a target, with the kit that gives each test a database of its own.
func tests(
    _ name: String,
    _ others: Target.Dependency...,
    exclude: [String] = [],
    resources: [Resource] = []
) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.byName(name: name), "TestKit", "TransparencyLog", "Postgres"]
            + (name == "Core" ? [] : ["Core", "Model"]) + others,
        exclude: exclude,
        resources: resources,
        swiftSettings: strict
    )
}

let package = Package(
    name: "homeward",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "homeward", targets: ["Homeward"]),
        .executable(name: "homeward-verify", targets: ["HomewardVerify"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.1"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        // ICU of Debian's libicu-dev.
        .target(
            name: "CICU",
            linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]
        ),
        // C++ behind a header in C: Debian's libphonenumber-dev.
        .target(name: "CPhoneNumber", linkerSettings: [.linkedLibrary("phonenumber")]),
    ]
        + layer("Postgres", on: ["CLibPQ"])
        + layer("TransparencyLog", on: [crypto])
        + layer("Core", on: ["CICU", "CPhoneNumber", "Postgres", "TransparencyLog", crypto])
        + layer("Model", on: ["Core", "TransparencyLog", "Postgres"])
        + layer(
            "HTTPAPI",
            on: ["Core", "TransparencyLog", "Postgres", hummingbird, logging, nio, httpParts]
        )
        + layer("CommandLineTool", on: ["Core", "TransparencyLog", arguments, crypto])
        + feature("Accounts")
        + feature("Directory")
        + feature("Filings")
        + feature("Agency", on: "Directory", "Filings")
        + feature("Employers")
        + feature("Diary")
        + feature("Corridors", on: "Employers")
        + feature("Projects", on: "Employers", "Corridors")
        + feature(
            "Orders",
            on: "Directory",
            "Filings",
            "Agency",
            "Employers",
            "Corridors",
            "Projects"
        )
        + feature("People", on: "Directory", "Employers", "Corridors", "Orders")
        + feature("Cases", on: "Directory", "Employers", "Projects", "Orders", "People")
        + feature("Screening", on: "Directory", "Employers", "Corridors", "Orders", "People")
        + feature("Training", on: "Directory", "Employers", "Corridors", "People", "Cases")
        + feature("Papers", on: "Employers", "Corridors", "People", "Cases")
        + feature("Fees", on: "Directory", "Employers", "Corridors", "Cases")
        + feature(
            "Contracts",
            on: "Directory",
            "Filings",
            "Employers",
            "Corridors",
            "Cases",
            "Fees"
        )
        + feature(
            "Deployments",
            on: "Directory",
            "Filings",
            "Agency",
            "Employers",
            "Corridors",
            "Projects",
            "Orders",
            "People",
            "Cases",
            "Screening",
            "Training",
            "Papers",
            "Fees",
            "Contracts"
        )
        + feature("Rights", on: "Corridors", "Contracts", "Deployments")
        + feature("Incidents", on: "Employers", "Deployments")
        + feature("Repatriation", on: "Employers", "Deployments", "Rights")
        + feature(
            "Audit",
            on: "Accounts",
            "Diary",
            "Directory",
            "Filings",
            "Agency",
            "Employers",
            "Corridors",
            "Projects",
            "Orders",
            "People",
            "Cases",
            "Screening",
            "Training",
            "Papers",
            "Fees",
            "Contracts",
            "Deployments",
            "Rights",
            "Incidents",
            "Repatriation",
            and: crypto
        )
        + feature("Law", on: "Audit", "Corridors", "Deployments")
        + [
            .executableTarget(
                name: "Homeward",
                dependencies: [
                    "Accounts", "Diary", "Directory", "Filings", "Agency", "Employers", "Corridors",
                    "Projects", "Orders", "People", "Cases", "Screening",
                    "Training", "Papers", "Fees", "Contracts", "Deployments", "Rights",
                    "Incidents", "Repatriation", "Audit", "Law", "Model", "HTTPAPI",
                    "CommandLineTool",
                    hummingbird,
                    arguments, logging, crypto, nio,
                    .product(name: "NIOPosix", package: "swift-nio"),
                    .product(name: "SystemPackage", package: "swift-system"),
                    .product(name: "Configuration", package: "swift-configuration"),
                    .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                ],
                swiftSettings: strict
            ),
            .executableTarget(
                name: "ModelWriter",
                dependencies: ["Postgres"],
                swiftSettings: strict
            ),
            .executableTarget(
                name: "HomewardVerify",
                dependencies: ["TransparencyLog", arguments],
                swiftSettings: strict
            ),
            .target(
                name: "TestKit",
                dependencies: [
                    "Model", "Core", "Agency", "Directory", "Employers", "Corridors", "Orders",
                    "People", "TransparencyLog", "Postgres", crypto,
                ],
                path: "Tests/TestKit",
                swiftSettings: strict
            ),
            .testTarget(
                name: "PostgresTests",
                dependencies: ["Postgres", "CLibPQ", "Core", "TestKit"],
                swiftSettings: strict
            ),
            .testTarget(
                name: "TransparencyLogTests",
                dependencies: ["TransparencyLog", "TestKit", crypto],
                exclude: ["verify.py"],
                resources: [.copy("Vectors")],
                swiftSettings: strict
            ),
            tests("Core", crypto, exclude: ["Vectors"]), tests("Directory", "Agency"),
            tests("Agency"), tests("Filings"), tests("Employers", "Agency", "Directory"),
            tests("People"),
            tests("Cases"),
            tests("Training"), tests("Papers"), tests("Fees"), tests("Contracts"),
            tests("Deployments"), tests("Law", "Corridors", "Audit"), tests("Rights"),
            tests("Incidents"), tests("Repatriation"),
            tests("Audit"),
            tests("Accounts"), tests("Diary"), tests("Corridors"), tests("Projects"),
            tests("Orders"),
            tests("Screening"),
            .testTarget(
                name: "HomewardTests",
                dependencies: [
                    "Homeward", "ModelWriter", "TestKit", "Accounts", "Model", "Core",
                    "CommandLineTool", "TransparencyLog",
                    "Postgres",
                    "HTTPAPI", hummingbird, arguments, nio, httpParts, crypto,
                    logging, .product(name: "NIOEmbedded", package: "swift-nio"),
                    .product(name: "HTTPTypes", package: "swift-http-types"),
                ],
                exclude: ["Scenarios", "mending.json", "operations.txt"],
                swiftSettings: strict
            ),
        ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
