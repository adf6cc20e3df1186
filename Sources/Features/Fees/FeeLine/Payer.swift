import Core

/// Who pays. What the worker's family pays, the worker pays.
enum Payer: String, Choice {
    case worker, agency, employer, state
}
