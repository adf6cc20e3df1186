import Core
import Model

/// What the law of a destination asks of an employer before it hires foreigners under a programme.
///
/// Sources: domain notes on Korea (KR-MOEL, KR-SWP), Russia (RU-PAT, RU-HQS), Mongolia (MN-1) and Japan
/// (JP-TITA Art. 8, JP-SSWO); each is for the compliance officer to confirm.
enum HiringNeed: Sendable, Equatable {
    /// A permit of this name that sets a number of workers.
    case quota(String)
    /// Nothing of the employer itself; the words say why.
    case nothing(String)
    /// Not known here: then the due diligence has to say that it was looked into.
    case unknown

    /// The need under a programme.
    static func of(_ programme: String?) -> HiringNeed {
        guard let programme else { return .unknown }
        guard InternStage(of: programme) == nil else {
            return .nothing("Japan recognises a training plan for each trainee instead")
        }
        return table[programme] ?? .unknown
    }

    private static let table: [String: HiringNeed] = [
        "JP-ESD": .nothing("Japan certifies a plan for each worker instead"),
        "JP-SSW-1": .nothing("Japan examines the employer with each status of residence"),
        "JP-SSW-2": .nothing("Japan examines the employer with each status of residence"),
        "JP-ENG": .nothing("Japan examines the employer with each status of residence"),
        "KR-EPS": .quota("the employment permit of the job centre"),
        "KR-E8": .quota("the allocation of the local government"),
        "RU-QUOTA": .quota("the permit to engage foreign workers within the quota"),
        "RU-HQS": .nothing("highly qualified specialists stand outside the quota"),
        "MN-WORK": .quota("the permit within the quota of the sector"),
    ]
}
