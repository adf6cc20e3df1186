/// Words of languages of Europe, to be confirmed by speakers.
extension SheetWord {
    static let russian: [SheetWord: String] = [
        .title: "Расчёт заработной платы",
        .reckonedOn: "на дату",
        .pay: "Заработная плата",
        .overtime: "Сверхурочные",
        .deduction: "Согласованный вычет",
        .due: "Начислено",
        .paid: "Выплачено",
        .owed: "Долг",
        .total: "Долг всего",
        .hour: "ч",
        .day: "дн.",
        .week: "нед.",
        .month: "мес.",
        .year: "г.",
        .piece: "шт.",
        .record: "по записи о работе",
        .agreedWeek: "по согласованной неделе, записи нет",
        .wholeMonth: "полный месяц",
        .calendarDays: "по календарным дням",
        .premiumContract: "надбавка по договору",
        .premiumCorridor: "наименьшая надбавка по условиям направления",
        .premiumUnstated: "надбавка не указана: обычная ставка",
        .gross: "Договор указывает оплату до вычетов: налоги и взносы по закону здесь не учтены.",
        .net: "Договор указывает оплату после вычетов.",
        .unknown:
            "До или после вычетов: неизвестно. В договоре не указано, и ничего не предполагается.",
        .onlyAgreed: "Вычитается только то, что названо в договоре, и ничего больше.",
        .toConfirm: "по умолчанию, требует подтверждения",
        .rounding: "Каждая строка округляется один раз до наименьшей единицы валюты (до чётного).",
        .daysWithoutContract: """
        В некоторые дни за границей не действовал ни один подписанный \
        договор: за них ничего не рассчитано.
        """,
        .deductionInWords: "Договор называет вычет без суммы: он не вычитается.",
        .deductionOtherwise: "Договор называет вычет в другой валюте: он не вычитается.",
        .deductionInNet: """
        Оплата указана после вычетов: согласованные вычеты уже учтены и \
        повторно не вычитаются.
        """,
        .promisedOtherwise:
            "Договор обещает также оплату в другой валюте или единице; её нет в этом расчёте.",
        .paidOtherwise: "Выплачено в другой валюте; не суммируется, курс не согласован.",
        .wordsToConfirm: "Слова этого листа требуют подтверждения.",
    ]

    static let german: [SheetWord: String] = [
        .title: "Lohnabrechnung",
        .reckonedOn: "Stand",
        .pay: "Lohn",
        .overtime: "Überstunden",
        .deduction: "Vereinbarter Abzug",
        .due: "Geschuldet",
        .paid: "Gezahlt",
        .owed: "Offen",
        .total: "Offen insgesamt",
        .hour: "Std.",
        .day: "Tage",
        .week: "Wochen",
        .month: "Monate",
        .year: "Jahre",
        .piece: "Stück",
        .record: "nach der Aufzeichnung",
        .agreedWeek: "nach der vereinbarten Woche, da keine Aufzeichnung vorliegt",
        .wholeMonth: "ein ganzer Monat",
        .calendarDays: "nach Kalendertagen",
        .premiumContract: "Zuschlag nach dem Vertrag",
        .premiumCorridor: "Mindestzuschlag des Weges",
        .premiumUnstated: "kein Zuschlag genannt: der einfache Satz gilt",
        .gross: """
        Der Vertrag nennt den Lohn brutto: gesetzliche Steuern und Beiträge \
        sind hier nicht gerechnet.
        """,
        .net: "Der Vertrag nennt den Lohn netto.",
        .unknown:
            "Brutto oder netto: unbekannt. Der Vertrag sagt es nicht, und nichts wird vermutet.",
        .onlyAgreed: "Abgezogen wird nur, was der Vertrag nennt, und nichts sonst.",
        .toConfirm: "Vorgabe, zu bestätigen",
        .rounding: """
        Jede Zeile wird einmal auf die kleinste Einheit der Währung gerundet \
        (zur geraden Zahl).
        """,
        .daysWithoutContract: """
        An einigen Tagen im Ausland galt kein unterschriebener Vertrag: dafür \
        ist nichts gerechnet.
        """,
        .deductionInWords: "Der Vertrag nennt einen Abzug ohne Betrag: er wird nicht abgezogen.",
        .deductionOtherwise:
            "Der Vertrag nennt einen Abzug in anderer Währung: er wird nicht abgezogen.",
        .deductionInNet: "Der Lohn ist netto: vereinbarte Abzüge sind schon berücksichtigt.",
        .promisedOtherwise: """
        Der Vertrag verspricht auch Lohn in anderer Währung oder Einheit, der \
        hier nicht gerechnet ist.
        """,
        .paidOtherwise:
            "In anderer Währung gezahlt; nicht zusammengezählt, da kein Kurs vereinbart ist.",
        .wordsToConfirm: "Die Wörter dieses Blattes sind zu bestätigen.",
    ]
}
