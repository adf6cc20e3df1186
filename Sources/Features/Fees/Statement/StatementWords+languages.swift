import Core
import Model

extension StatementWords {
    static let english = StatementWords(
        language: .english,
        marks: ("; ", ".", " and "),
        total: { $0.map { "You pay \($0) in all." } ?? "You pay nothing." },
        line: { what, amount, payer, payee in
            "\(what), \(amount): "
                + (payer == .worker ? "you pay it" : "the \(payer.rawValue) pays it")
                + " to \(payee)"
        },
        told: { $0.map { "you were told on \($0)" } ?? "you were not told yet" },
        agreed: { $0.map { "you agreed on \($0)" } ?? "you have not agreed" },
        paid: { "paid on \($0), receipt \($1)" },
        payBy: { "to be paid by \($0)" },
        payAfter: { "to be paid \($0.words), and nothing may be collected before" },
        notYet: "nothing may be collected yet",
        cameBack: { "\($0) came back on \($1)" },
        givenUp: "a refund was given up",
        comesBack: { "\($0) comes back to you by \($1)" },
        wouldComeBack: { "if the work ended today without your fault, \($0) would come back" },
        cap: { cap, limit in
            let words = cap.words.prefix(1).uppercased() + cap.words.dropFirst()
            return limit.map { "\(words): \($0)." } ?? "\(words); no contract states the pay yet."
        },
        debt: { $0.words }
    )

    static let chinese = StatementWords(
        language: .chinese,
        marks: ("；", "。", "和"),
        total: { $0.map { "您总共支付\($0)。" } ?? "您无需支付任何费用。" },
        line: { what, amount, payer, payee in
            let who =
                switch payer {
                case .worker: "您"
                case .agency: "本企业"
                case .employer: "雇主"
                case .state: "国家"
                }
            return "\(what)，\(amount)：由\(who)支付给\(payee)"
        },
        told: { $0.map { "已于\($0)告知您" } ?? "尚未告知您" },
        agreed: { $0.map { "您已于\($0)同意" } ?? "您尚未同意" },
        paid: { "已于\($0)支付，收据号\($1)" },
        payBy: { "最迟于\($0)支付" },
        payAfter: { clause in
            let event =
                switch clause.trigger {
                case .contractSigned: "您与本企业的合同签订"
                case .trainingCertified: "您取得培训合格证明"
                case .visaIssued: "您的签证签发"
                case .departed: "您出境"
                case .serviceRendered: "服务提供"
                }
            return clause.days == 0
                ? "\(event)当日支付，此前不得收取" : "\(event)后第\(clause.days)日支付，此前不得收取"
        },
        notYet: "目前不得收取",
        cameBack: { "已于\($1)退还\($0)" },
        givenUp: "一笔退款已被放弃",
        comesBack: { "最迟于\($1)退还您\($0)" },
        wouldComeBack: { "如工作于今日非因您的过错终止，将退还\($0)" },
        cap: { cap, limit in
            let covers =
                switch cap.covers {
                case .serviceFee: "服务费"
                case .senderTotal: "您向本企业支付的费用"
                case .workerTotal: "您支付的全部费用"
                }
            let most =
                switch cap.kind {
                case .absolute: limit.map { "\($0)" } ?? "\(cap.value)"
                case .monthsOfPay: "\(cap.value)个月工资"
                case .shareOfPay: "合同期总工资的\(cap.value / 10).\(cap.value % 10)%"
                }
            let source = "（\(cap.source)\(cap.isConfirmed ? "" : "，待确认")）"
            return "\(covers)最多为\(most)\(source)"
                + (limit.map { "：\($0)。" } ?? "；尚无合同载明工资。")
        },
        debt: { "\($0.takenOn)向\($0.name)借款\($0.amount)" }
    )

    static let korean = StatementWords(
        language: .korean,
        marks: ("; ", ".", ", "),
        total: { $0.map { "귀하가 부담하는 총액: \($0)." } ?? "귀하가 부담하는 비용은 없습니다." },
        line: { what, amount, payer, payee in
            let who =
                switch payer {
                case .worker: "귀하"
                case .agency: "당사"
                case .employer: "고용주"
                case .state: "국가"
                }
            return "\(what), \(amount): 부담자 \(who), 받는 곳 \(payee)"
        },
        told: { $0.map { "\($0)에 안내받으셨습니다" } ?? "아직 안내받지 않으셨습니다" },
        agreed: { $0.map { "\($0)에 동의하셨습니다" } ?? "아직 동의하지 않으셨습니다" },
        paid: { "\($0)에 지급, 영수증 번호 \($1)" },
        payBy: { "지급 기한 \($0)" },
        payAfter: { clause in
            let event =
                switch clause.trigger {
                case .contractSigned: "당사와의 계약 체결"
                case .trainingCertified: "교육 수료 증명"
                case .visaIssued: "사증 발급"
                case .departed: "출국"
                case .serviceRendered: "서비스 제공"
                }
            return clause.days == 0
                ? "\(event) 당일 지급, 그 전에는 받을 수 없습니다"
                : "\(event) 후 \(clause.days)일째 지급, 그 전에는 받을 수 없습니다"
        },
        notYet: "아직 받을 수 없습니다",
        cameBack: { "\($1)에 \($0) 환불되었습니다" },
        givenUp: "환불 한 건이 포기되었습니다",
        comesBack: { "\($1)까지 \($0) 환불됩니다" },
        wouldComeBack: { "오늘 귀하의 잘못 없이 일이 끝나면 \($0) 환불됩니다" },
        cap: { cap, limit in
            let covers =
                switch cap.covers {
                case .serviceFee: "서비스 비용"
                case .senderTotal: "당사에 지급하는 비용"
                case .workerTotal: "귀하가 부담하는 모든 비용"
                }
            let most =
                switch cap.kind {
                case .absolute: limit.map { "\($0)" } ?? "\(cap.value)"
                case .monthsOfPay: "\(cap.value)개월분 임금"
                case .shareOfPay: "계약 기간 총임금의 \(cap.value / 10).\(cap.value % 10)%"
                }
            let source = "(\(cap.source)\(cap.isConfirmed ? "" : ", 확인 필요"))"
            return "\(covers) 상한 \(most) \(source)"
                + (limit.map { ": \($0)." } ?? "; 임금을 정한 계약이 아직 없습니다.")
        },
        debt: { "\($0.takenOn) \($0.name) 차입금 \($0.amount)" }
    )
}
