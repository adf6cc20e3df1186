import Casework

/// The clause by which a line falls due.
enum FeeTrigger: String, Choice {
    case contractSigned = "contract_signed"
    case trainingCertified = "training_certified"
    case visaIssued = "visa_issued"
    case departed
    case serviceRendered = "service_rendered"
}
