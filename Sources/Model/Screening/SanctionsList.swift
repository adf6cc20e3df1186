import Core

/// One edition of one publisher's list, as loaded.
package enum SanctionsList: Noun {
    package static let words = NounWords(
        "snl",
        "sanctions-list",
        "sanctions-lists",
        table: "sanctions_list"
    )
}

/// Someone or something that an edition lists.
package enum SanctionsEntry: Noun {
    package static let words = NounWords(
        "sne",
        "sanctions-entry",
        "sanctions-entries",
        table: "sanctions_entry"
    )
}

/// How far an edition has come.
package enum ListState: String, Choice, MachineState {
    /// Its parts are coming in.
    case receiving
    /// Read whole, but much shorter than the current edition: a second person must confirm it.
    case waiting
    /// Read whole; everybody is compared with it.
    case current
    /// A newer edition has taken its place.
    case superseded
    /// Given up before it counted.
    case abandoned
    /// Two people found that it was wrong; the edition before it counts again.
    case withdrawn

    package static let machine = StateMachine<ListState>([
        .init(.receiving, .receiving, "add-part"),
        .init(.receiving, .current, "complete"),
        .init(.receiving, .waiting, "complete"),
        .init(.receiving, .abandoned, "abandon"),
        .init(.waiting, .current, "confirm"),
        .init(.waiting, .abandoned, "abandon"),
        .init(.current, .current, "rescreen"),
        .init(.current, .superseded, "supersede"),
        .init(.superseded, .current, "restore"),
        .init(.current, .current, "withdraw"),
        .init(.superseded, .superseded, "withdraw"),
        .init(.current, .current, "keep"),
        .init(.superseded, .superseded, "keep"),
        .init(.current, .withdrawn, "confirm"),
        .init(.superseded, .withdrawn, "confirm"),
    ])
}

/// Who publishes a sanctions list, and so what a hit on it means for a citizen of China.
package enum ListPublisher: String, Choice {
    /// The Security Council's consolidated list: binding on every member state.
    case un
    /// OFAC's list of specially designated nationals.
    case ofacSDN = "ofac-sdn"
    /// OFAC's consolidated list of everybody else.
    case ofacOthers = "ofac-others"
    /// The European Union's consolidated financial sanctions list.
    case eu

    /// Whether the list binds the agency; the others are for legal review alone.
    ///
    /// Provisions on the Anti-Foreign Sanctions Law, Art. 17 and 18: citizens may sue whoever
    /// carries out discriminatory measures of another state.
    package var isBinding: Bool { self == .un }

    /// The name in sentences.
    package var name: String {
        switch self {
        case .un: "UN"
        case .ofacSDN: "OFAC SDN"
        case .ofacOthers: "OFAC non-SDN"
        case .eu: "EU"
        }
    }

    /// The formats in which the publisher gives the list out.
    package var formats: [ListFormat] {
        switch self {
        case .un: [.unXML]
        case .ofacSDN, .ofacOthers: [.ofacXML, .ofacCSV]
        case .eu: [.euXML, .euCSV]
        }
    }
}

/// How a list is written down.
package enum ListFormat: String, Choice {
    /// `CONSOLIDATED_LIST` of the United Nations.
    case unXML = "un-xml"
    /// `sdnList`: SDN.XML or CONSOLIDATED.XML.
    case ofacXML = "ofac-xml"
    /// SDN.CSV with ALT.CSV and SDN_COMMENTS.CSV (CONS_PRIM.CSV, CONS_ALT.CSV, CONS_COMMENTS.CSV): no header,
    /// `-0-` for nothing.
    case ofacCSV = "ofac-csv"
    /// `xmlFullSanctionsList_1_1`.
    case euXML = "eu-xml"
    /// `csvFullSanctionsList_1_1`, with a header and semicolons.
    case euCSV = "eu-csv"
}

/// Which of the publisher's files a part belongs to; most lists are one file. The order is that of the digest.
package enum ListFile: String, Choice {
    /// The list itself.
    case list
    /// OFAC's ALT.CSV: the aliases.
    case aliases
    /// OFAC's SDN_COMMENTS.CSV: what remarks have beyond 1,000 characters.
    case comments

    /// How OFAC calls its files, in sentences.
    package var ofacNames: String {
        switch self {
        case .list: "SDN.CSV or CONS_PRIM.CSV"
        case .aliases: "ALT.CSV or CONS_ALT.CSV"
        case .comments: "SDN_COMMENTS.CSV or CONS_COMMENTS.CSV"
        }
    }
}

/// What a list names.
package enum ListedKind: String, Choice {
    case individual, entity, vessel, aircraft
}
