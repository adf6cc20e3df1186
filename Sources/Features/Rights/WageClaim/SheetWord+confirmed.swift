/// The confirmed words: Chinese and English.
extension SheetWord {
    static let chinese: [SheetWord: String] = [
        .title: "工资核算单",
        .reckonedOn: "截至",
        .pay: "工资",
        .overtime: "加班费",
        .deduction: "约定扣款",
        .due: "应付",
        .paid: "已付",
        .owed: "欠付",
        .total: "欠付合计",
        .hour: "小时",
        .day: "天",
        .week: "周",
        .month: "月",
        .year: "年",
        .piece: "件",
        .record: "按工作记录",
        .agreedWeek: "未提供记录，按约定的每周工时",
        .wholeMonth: "整月",
        .calendarDays: "按日历天数",
        .premiumContract: "加班费率依合同约定",
        .premiumCorridor: "加班费率依通道规定的最低标准",
        .premiumUnstated: "未规定加班费率，按普通费率计算",
        .gross: "合同约定为税前工资：法定税款和保险费未在此计算。",
        .net: "合同约定为税后（实得）工资。",
        .unknown: "税前或税后：未知。合同没有写明，本单不作推测。",
        .onlyAgreed: "只扣除合同载明的扣款，其他一律不扣。",
        .toConfirm: "默认做法，待确认",
        .rounding: "每行按其币种的最小单位取整一次（四舍六入五成双）。",
        .daysWithoutContract: "在外期间有若干天没有已签订的合同有效，这些天未计算。",
        .deductionInWords: "合同提到一项扣款但未写明金额：不予扣除。",
        .deductionOtherwise: "合同提到以其他货币计的扣款：不予扣除。",
        .deductionInNet: "工资为税后：约定扣款已含在内，不再扣除。",
        .promisedOtherwise: "合同还约定了以其他货币或单位计的报酬，未列入本单。",
        .paidOtherwise: "以其他货币支付；没有约定汇率，未合并计算。",
        .wordsToConfirm: "本单用语待确认。",
    ]

    static let english: [SheetWord: String] = [
        .title: "Wages as reckoned",
        .reckonedOn: "as of",
        .pay: "Pay",
        .overtime: "Overtime",
        .deduction: "Agreed deduction",
        .due: "Due",
        .paid: "Paid",
        .owed: "Owed",
        .total: "Owed in all",
        .hour: "h",
        .day: "days",
        .week: "weeks",
        .month: "months",
        .year: "years",
        .piece: "pieces",
        .record: "by the record",
        .agreedWeek: "by the agreed week, for no record was given",
        .wholeMonth: "a whole month",
        .calendarDays: "by calendar days",
        .premiumContract: "premium stated in the contract",
        .premiumCorridor: "least premium of the corridor",
        .premiumUnstated: "no premium is stated: the plain rate counts",
        .gross: """
        The contract states the pay as gross: what tax and insurance law \
        takes off is not reckoned here.
        """,
        .net: "The contract states the pay as net.",
        .unknown: "Gross or net: unknown. The contract does not say, and nothing is guessed.",
        .onlyAgreed: "Only deductions that the contract names are taken off, and nothing else.",
        .toConfirm: "a default, to be confirmed",
        .rounding: "Each line is rounded once, half to even, to the smallest unit of its currency.",
        .daysWithoutContract:
            "On some days abroad no signed contract was in force: nothing is reckoned for them.",
        .deductionInWords: "The contract names a deduction without an amount: it is not taken off.",
        .deductionOtherwise:
            "The contract names a deduction in another currency: it is not taken off.",
        .deductionInNet:
            "The pay is net: agreed deductions are off already and not taken off again.",
        .promisedOtherwise: """
        The contract also promises pay in another currency or unit, which is \
        not in this reckoning.
        """,
        .paidOtherwise: "Paid in another currency; not added up, for no rate was agreed.",
        .wordsToConfirm: "The words of this sheet are to be confirmed.",
    ]
}
