import Casework

// What the API shows of the room's nouns.

let licencePage = Page(
    of: Licence.self,
    "the agency's licences",
    from: "licence",
    permission: .partnersRead,
    filters: ["state"],
    [
        .text("number", "The number on the certificate."),
        .text("authority", "The commerce authority that granted it."),
        .date("approved_on", "The day of the approval."),
        .date("valid_until", "The last day of validity, if one is stated."),
        .text("state", "active, suspended or revoked."),
    ]
)

let reservePage = Page(
    of: Reserve.self,
    "the parts of the agency's risk reserve",
    from: "reserve",
    permission: .partnersRead,
    filters: ["mode", "state"],
    [
        .text("mode", "cash or guarantee."),
        .text("bank", "The bank that holds or guarantees it."),
        .integer("amount_minor", "The amount in minor units of the currency."),
        .text("currency", "ISO 4217."),
        .text("guarantee_number", "The number of the guarantee."),
        .date("valid_until", "The last day of the guarantee, if one is stated."),
        .text("state", "held or released."),
    ]
)

let employerPage = Page(
    of: Employer.self,
    "foreign employers",
    from: "employer",
    permission: .partnersRead,
    filters: ["state", "country"],
    [
        .text("name", "The name as registered."),
        .text("kind", "enterprise or institution."),
        .text("country", "Where it is registered, ISO 3166-1 alpha-2."),
        .text("registration_number", "The number under which the country registers it."),
        .text("hiring_permit", "The permit to hire foreigners, where there is one."),
        .text("state", "prospect, approved, restricted or closed."),
    ]
)

let sitePage = Page(
    of: Site.self,
    "the sites of employers",
    from: "site",
    permission: .partnersRead,
    filters: ["employer_id", "state"],
    [
        .id("employer_id", Employer.self, "Whose site it is."),
        .text("name", "What the employer calls it."),
        .text("country", "Where it lies, ISO 3166-1 alpha-2."),
        .text("address", "The address."),
        .text("time_zone", "The IANA name of its time zone."),
        .text("state", "open or closed."),
    ]
)
