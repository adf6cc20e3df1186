import Core
import Model

extension LetterWords {
    static let english = LetterWords(
        language: .english,
        opening: { "\($0)\n\nOn \($1) we decided not to go on with your application, because:" },
        closing: """

            A person made this decision. You may ask us to explain it further, and you may appeal: \
            somebody else will then decide anew. Applying and appealing cost nothing, and you may \
            apply again.
            """,
        grounds: [
            .qualificationMissing: "You do not hold a qualification that the work requires.",
            .languageInsufficient:
                "Your knowledge of the language does not reach the level required.",
            .experienceInsufficient: "Your experience in the occupation is shorter than required.",
            .identityNotEstablished: "Your identity could not be established from your documents.",
            .underAge: "You are not 18 years old yet.",
            .exitBarred: "A bar to leaving the country stands at present.",
            .sanctionsMatch:
                "A check against lists that the law prescribes did not come out clear.",
            .destinationRequirement:
                "A requirement that the law of the destination sets for entry is not met.",
            .programmeLimit: "A limit that the rules of the programme set is exceeded.",
            .untrueStatement: "Something that you stated turned out not to be so.",
            .notReached: "We could not reach you at the address and number that you gave.",
            .noSuitableOrder: "We have no job order at present that suits your profile.",
            .matchScore: "Other applicants fit the requirements of the job order better.",
        ]
    )

    static let chinese = LetterWords(
        language: .chinese,
        opening: { "\($0)：\n\n我公司于\($1)决定不再继续办理您的申请，理由如下：" },
        closing: """

            本决定由工作人员作出。您有权要求进一步说明，也可以提出申诉，由另一名工作人员重新决定。\
            申请和申诉均不收费，您可以再次申请。
            """,
        grounds: [
            .qualificationMissing: "您不具备该岗位要求的资格。",
            .languageInsufficient: "您的语言水平未达到要求。",
            .experienceInsufficient: "您在该职业的工作经验未达到要求的年限。",
            .identityNotEstablished: "根据您提供的证件无法确认您的身份。",
            .underAge: "您未满十八周岁。",
            .exitBarred: "您目前存在限制出境的情形。",
            .sanctionsMatch: "依法进行的名单核查未能通过。",
            .destinationRequirement: "不符合目的地国法律规定的入境条件。",
            .programmeLimit: "超出该项目规则规定的限制。",
            .untrueStatement: "您所作的某项陈述经核实与事实不符。",
            .notReached: "按您提供的地址和电话未能与您取得联系。",
            .noSuitableOrder: "目前没有适合您的用工订单。",
            .matchScore: "其他申请人更符合用工订单的要求。",
        ]
    )

    static let korean = LetterWords(
        language: .korean,
        opening: { "\($0) 님께\n\n당사는 \($1)에 귀하의 신청을 더 진행하지 않기로 결정하였습니다. 사유는 다음과 같습니다." },
        closing: """

            이 결정은 담당자가 직접 내린 것입니다. 귀하는 추가 설명을 요구하거나 이의를 제기할 수 있으며, 이의가 \
            있으면 다른 담당자가 다시 결정합니다. 신청과 이의 제기에는 비용이 들지 않으며 다시 신청할 수 있습니다.
            """,
        grounds: [
            .qualificationMissing: "해당 업무에 필요한 자격을 갖추지 않았습니다.",
            .languageInsufficient: "언어 능력이 요구 수준에 미치지 못합니다.",
            .experienceInsufficient: "해당 직종의 경력이 요구 기간보다 짧습니다.",
            .identityNotEstablished: "제출하신 서류로 신원을 확인할 수 없었습니다.",
            .underAge: "아직 만 18세가 되지 않았습니다.",
            .exitBarred: "현재 출국이 제한되는 사유가 있습니다.",
            .sanctionsMatch: "법에서 정한 명단 확인을 통과하지 못하였습니다.",
            .destinationRequirement: "목적지 국가의 법이 정한 입국 요건을 충족하지 못합니다.",
            .programmeLimit: "해당 제도의 규정이 정한 한도를 초과합니다.",
            .untrueStatement: "진술하신 내용 중 사실과 다른 것이 확인되었습니다.",
            .notReached: "알려 주신 주소와 전화번호로 연락이 되지 않았습니다.",
            .noSuitableOrder: "현재 귀하에게 맞는 구인 주문이 없습니다.",
            .matchScore: "다른 신청자가 구인 조건에 더 적합합니다.",
        ]
    )
}
