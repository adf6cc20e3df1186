import Core
import Model

// What the API shows of sub-agents and of the bodies of the directory.

let subAgentReadModel = ReadModel(
    of: SubAgent.self,
    "who may inform for the agency",
    from: "sub_agent_shown",
    permission: .partnersRead,
    filters: ["kind", "state"],
    [
        .text("name", "The name as registered, in any script.", .masked),
        .text("latin_name", "The name in Latin letters, where it is known.", .masked),
        .json("other_names", "Former names and other spellings.", .masked),
        .text("kind", "individual or body."),
        .text("credit_code", "The unified social credit code of a body."),
        .text("area", "Where it informs."),
        .boolean("has_contact", "Whether a contact is held, sealed."),
        .date("vetted_on", "When it was looked into."),
        .date("authorised_on", "Since when it may inform."),
        .text("state", "proposed, vetted, authorised, suspended or terminated."),
    ]
)

let bodyReadModel = ReadModel(
    of: Body.self,
    "the directory of bodies",
    from: "body_shown",
    permission: .partnersRead,
    filters: ["kind", "country", "state"],
    [
        .text("kind", "What it is."),
        .text("name", "The name under which it is known, in any script."),
        .text("latin_name", "The name in Latin letters, where it is known."),
        .json("other_names", "Former names and other spellings."),
        .text("country", "Where it is."),
        .text("registration_number", "The number under which the country registers it."),
        .json("languages", "The languages in which it can be spoken to."),
        .text("phone", "The number to call."),
        .text("email", "The address for mail."),
        .text("address", "Where it is found."),
        .text("hours", "When it answers."),
        .json("services", "What it does."),
        .boolean("has_contact", "Whether someone to ask for is held, sealed."),
        .date("last_contact_on", "When the agency last reached it."),
        .date("consent_on", "When it agreed to be named to workers."),
        .text("state", "proposed, listed, suspended or retired."),
    ]
)
