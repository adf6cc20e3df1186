import Core
import Model

/// A worker's death must profit nobody but the worker's own: no cover without consent, no strange beneficiary.
enum DeathCoverForKin: CaseRule {
    static let card = RuleCard(
        "R-CN-036",
        .blocks,
        source: "Insurance Law of the PRC Art. 34 and 39",
        force: .since(2009, 10, 1),
        english:
            "The insured has agreed in writing to every policy; where one pays at death, its beneficiary is the insured or a near relative, named with the insured's consent. Of accident insurance it is on record whether it pays at death; nobody else is a beneficiary of any policy.",
        chinese:
            "保险合同须经被保险人书面同意；含身故责任的，受益人限于被保险人本人或者其近亲属，且经被保险人同意指定。意外伤害保险须载明是否含身故责任；任何保险均不得以其他人为受益人。"
    )

    static func check(_ facts: InsuranceFacts, on day: CalendarDate) -> Verdict {
        guard !facts.policies.isEmpty else {
            return .notApplicable("No policy stands: R-INS-001 says what is missing.")
        }
        for policy in facts.policies {
            guard let consent = policy.consentOn, consent <= day else {
                return .failed(
                    "The insured has not agreed to the policy \(policy.number) by \(day).",
                    remedy:
                        "Record the policy with the day of the consent: `homeward policy record`, and "
                        + "cancel the other (`homeward policy cancel`)."
                )
            }
            let remedy = "Let the insured name a near relative: `homeward policy name-beneficiary`."
            // Whether or not it is said to pay at death: an empty field makes nobody a relative.
            if let stranger = policy.beneficiary, !stranger.isNear {
                return .failed(
                    "The policy \(policy.number) pays to: \(stranger.rawValue). That is no near "
                        + "relative.",
                    remedy: remedy
                )
            }
            if policy.coversDeath == nil, policy.kind.isAccident {
                return .failed(
                    "It is not on record whether the policy \(policy.number) pays at death.",
                    remedy: "Record it, with whom it pays: `homeward policy name-beneficiary`."
                )
            }
            guard policy.coversDeath == true else { continue }
            guard policy.beneficiary != nil else {
                return .failed(
                    "The policy \(policy.number) pays at death, to nobody named.",
                    remedy: remedy
                )
            }
            guard let named = policy.beneficiaryConsentOn, named <= day else {
                return .failed(
                    "The insured has not agreed to the beneficiary of \(policy.number) by \(day).",
                    remedy: remedy
                )
            }
        }
        let deadly = facts.policies.filter { $0.coversDeath == true }
        return .passed(
            "The insured agreed to \(facts.policies.count) "
                + "polic\(facts.policies.count == 1 ? "y" : "ies"); "
                + (deadly.isEmpty
                    ? "none is recorded as paying at death."
                    : "at death they pay to: "
                        + deadly.compactMap { $0.beneficiary?.rawValue }.joined(separator: ", ")
                        + ".")
        )
    }
}
