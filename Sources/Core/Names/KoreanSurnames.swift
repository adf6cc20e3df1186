/// Korean surnames that passports, newspapers and lists write in many ways; each row is one name.
///
/// The rows say nothing about anybody's origin: they only keep one spelling from hiding another.
enum KoreanSurnames {
    /// The one sound of a surname; nil for every other token.
    static func sound(of letters: [UInt8]) -> [UInt8]? { table[letters] }

    private static let table: [[UInt8]: [UInt8]] = {
        var table: [[UInt8]: [UInt8]] = [:]
        for row in rows.split(separator: "\n") {
            let spellings = row.split(separator: " ").map { Array($0.utf8) }
            for spelling in spellings { table[spelling] = spellings[0] }
        }
        return table
    }()

    private static let rows = """
        li ri lee yi rhee rhie ree
        pak park bak bahk
        kim gim
        coi choe choi choy chwe
        con jong jung chong chung jeong cheong
        co jo cho joe
        can jang chang
        kan kang gang
        yon yun yoon youn yeon
        lyo ryu lyu ryoo yoo
        lo ro no noh roh rho
        lim rim im yim
        an ahn
        o oh
        wo woo
        mon mun moon
        so suh seo
        sin shin
        pek paek baek baik paik
        kon kwon gwon
        ho heo hur huh
        lyan lyang ryang
        kok kwak gwak
        pae bae
        ko go koh
        """
}
