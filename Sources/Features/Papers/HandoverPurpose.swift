import Core

/// What an original may leave its worker for. Safekeeping is not among them, nor a pledge.
enum HandoverPurpose: String, Choice {
    case visaFiling = "visa_filing"
    case permitFiling = "permit_filing"
    case legalisation, translation
    case authorityCheck = "authority_check"
}
