import Core
import Employers
import Model

/// The holder of an account; the currency makes it one account.
enum AccountHolder {
    case worker(ID<Person>)
    /// What the worker was paid for waiting: it is no fee given back.
    case interest(ID<Person>)
    case agency
    case employer(ID<Employer>)
    case state
    case payee(String)

    var kind: AccountKind {
        switch self {
        case .worker: .worker
        case .interest: .interest
        case .agency: .agency
        case .employer: .employer
        case .state: .state
        case .payee: .payee
        }
    }

    var person: ID<Person>? {
        switch self {
        case .worker(let id), .interest(let id): id
        case .agency, .employer, .state, .payee: nil
        }
    }

    var employer: ID<Employer>? { if case .employer(let id) = self { id } else { nil } }

    var name: String? { if case .payee(let name) = self { name } else { nil } }
}

extension FeeLine.Record {
    /// The account from which the line is paid.
    func payerAccount(beside employer: ID<Employer>) -> AccountHolder {
        switch payer {
        case .worker: .worker(person)
        case .agency: .agency
        case .employer: .employer(employer)
        case .state: .state
        }
    }

    /// The account to which the line is paid.
    func payeeAccount(beside employer: ID<Employer>) -> AccountHolder {
        switch payeeKind {
        case .agency: .agency
        case .employer: .employer(employer)
        case .authority: .state
        case .supervisingBody, .provider, nil: .payee(payee.text)
        }
    }
}
