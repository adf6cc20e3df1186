/// What the lists write for a country and ISO 3166-1's name does not say.
///
/// Names stand in the United Nations' and OFAC's files; adjectives also in their prose: `Libyan passport No.`.
enum CountryWordsOfLists {
    static let names: KeyValuePairs = [
        "DPRK": "KP", "RPDC": "KP", "North Korea": "KP",
        "Democratic People's Republic of Korea": "KP",
        "South Korea": "KR", "Republic of Korea": "KR", "People's Republic of China": "CN",
        "Islamic Republic of Iran": "IR", "Russia": "RU", "Syria": "SY", "U.K.": "GB", "UK": "GB",
        "England": "GB", "Great Britain": "GB", "Britain": "GB",
        "United Kingdom of Great Britain and Northern Ireland": "GB",
        "United States": "US", "United States of America": "US", "U.S.": "US", "U.S.A.": "US",
        "USA": "US", "Vietnam": "VN",
        "Laos": "LA", "Burma": "MM", "DR Congo": "CD", "Democratic Republic of Congo": "CD",
        "Zaire": "CD", "Congo-Brazzaville": "CG", "Republic of the Congo": "CG",
        "Ivory Coast": "CI", "Cote d'Ivoire": "CI", "West Bank": "PS", "Gaza": "PS",
        "West Bank and Gaza": "PS", "Palestinian Territory": "PS", "Palestinian Authority": "PS",
        "Occupied Palestinian Territory": "PS", "Palestinian": "PS", "Macau": "MO", "Turkey": "TR",
        "Kosovo": "XK", "Brunei": "BN", "Cape Verde": "CV", "Swaziland": "SZ", "Macedonia": "MK",
        "The Former Yugoslav Republic of Macedonia": "MK", "Czech Republic": "CZ",
        "Trinidad": "TT", "Bosnia": "BA", "Kirghizia": "KG", "Kyrgyz Republic": "KG",
        "East Timor": "TL", "Holland": "NL", "Vatican": "VA", "Micronesia": "FM",
        "Chechen Republic": "RU", "Dagestan": "RU",
    ]

    static let adjectives: KeyValuePairs = [
        "Afghan": "AF", "Albanian": "AL", "Algerian": "DZ", "American": "US", "Angolan": "AO",
        "Argentine": "AR", "Armenian": "AM", "Australian": "AU", "Austrian": "AT",
        "Azerbaijani": "AZ", "Bahraini": "BH", "Bangladeshi": "BD", "Belarusian": "BY",
        "Belgian": "BE", "Bosnian": "BA", "Brazilian": "BR", "British": "GB", "Bulgarian": "BG",
        "Burmese": "MM", "Burundian": "BI", "Cambodian": "KH", "Cameroonian": "CM",
        "Canadian": "CA", "Chadian": "TD", "Chilean": "CL", "Chinese": "CN", "Colombian": "CO",
        "Comorian": "KM", "Congolese": "CD", "Croatian": "HR", "Cuban": "CU", "Cypriot": "CY",
        "Czech": "CZ", "Danish": "DK", "Dutch": "NL", "Egyptian": "EG", "Emirati": "AE",
        "Eritrean": "ER", "Ethiopian": "ET", "Filipino": "PH", "Finnish": "FI", "French": "FR",
        "Georgian": "GE", "German": "DE", "Ghanaian": "GH", "Greek": "GR", "Guatemalan": "GT",
        "Haitian": "HT", "Hungarian": "HU", "Indian": "IN", "Indonesian": "ID", "Iranian": "IR",
        "Iraqi": "IQ", "Irish": "IE", "Israeli": "IL", "Italian": "IT", "Ivorian": "CI",
        "Japanese": "JP", "Jordanian": "JO", "Kazakh": "KZ", "Kenyan": "KE", "Kuwaiti": "KW",
        "Kyrgyz": "KG", "Lebanese": "LB", "Liberian": "LR", "Libyan": "LY", "Malaysian": "MY",
        "Malian": "ML", "Maltese": "MT", "Mauritanian": "MR", "Mexican": "MX", "Moldovan": "MD",
        "Mongolian": "MN", "Moroccan": "MA", "Nigerian": "NG", "Nigerien": "NE",
        "Norwegian": "NO", "Omani": "OM", "Pakistani": "PK", "Polish": "PL", "Portuguese": "PT",
        "Qatari": "QA", "Romanian": "RO", "Russian": "RU", "Rwandan": "RW", "Saudi": "SA",
        "Saudi Arabian": "SA", "Senegalese": "SN", "Serbian": "RS", "Singaporean": "SG",
        "Somali": "SO", "South African": "ZA", "South Sudanese": "SS", "Spanish": "ES",
        "Sri Lankan": "LK", "Sudanese": "SD", "Swedish": "SE", "Swiss": "CH", "Syrian": "SY",
        "Taiwanese": "TW", "Tajik": "TJ", "Tanzanian": "TZ", "Thai": "TH", "Tunisian": "TN",
        "Turkish": "TR", "Turkmen": "TM", "Ugandan": "UG", "Ukrainian": "UA", "Uzbek": "UZ",
        "Venezuelan": "VE", "Vietnamese": "VN", "Yemeni": "YE", "Zimbabwean": "ZW",
    ]
}
