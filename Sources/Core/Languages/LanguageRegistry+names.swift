// Written by Tests/CoreTests/Vectors/write-languages.py from the IANA Language Subtag Registry of 2024-05-16.

extension LanguageRegistry {
    /// The day of the registry.
    static let date = "2024-05-16"

    /// The languages of two letters with their names in English.
    static let names = """
        aa Afar
        ab Abkhazian
        ae Avestan
        af Afrikaans
        ak Akan
        am Amharic
        an Aragonese
        ar Arabic
        as Assamese
        av Avaric
        ay Aymara
        az Azerbaijani
        ba Bashkir
        be Belarusian
        bg Bulgarian
        bh Bihari languages
        bi Bislama
        bm Bambara
        bn Bengali; Bangla
        bo Tibetan
        br Breton
        bs Bosnian
        ca Catalan; Valencian
        ce Chechen
        ch Chamorro
        co Corsican
        cr Cree
        cs Czech
        cu Church Slavic; Church Slavonic; Old Bulgarian; Old Church Slavonic; Old Slavonic
        cv Chuvash
        cy Welsh
        da Danish
        de German
        dv Dhivehi; Divehi; Maldivian
        dz Dzongkha
        ee Ewe
        el Modern Greek (1453-)
        en English
        eo Esperanto
        es Spanish; Castilian
        et Estonian
        eu Basque
        fa Persian
        ff Fulah
        fi Finnish
        fj Fijian
        fo Faroese
        fr French
        fy Western Frisian
        ga Irish
        gd Scottish Gaelic; Gaelic
        gl Galician
        gn Guarani
        gu Gujarati
        gv Manx
        ha Hausa
        he Hebrew
        hi Hindi
        ho Hiri Motu
        hr Croatian
        ht Haitian; Haitian Creole
        hu Hungarian
        hy Armenian
        hz Herero
        ia Interlingua (International Auxiliary Language Association)
        id Indonesian
        ie Interlingue; Occidental
        ig Igbo
        ii Sichuan Yi; Nuosu
        ik Inupiaq
        io Ido
        is Icelandic
        it Italian
        iu Inuktitut
        ja Japanese
        jv Javanese
        ka Georgian
        kg Kongo
        ki Kikuyu; Gikuyu
        kj Kuanyama; Kwanyama
        kk Kazakh
        kl Kalaallisut; Greenlandic
        km Khmer; Central Khmer
        kn Kannada
        ko Korean
        kr Kanuri
        ks Kashmiri
        ku Kurdish
        kv Komi
        kw Cornish
        ky Kirghiz; Kyrgyz
        la Latin
        lb Luxembourgish; Letzeburgesch
        lg Ganda; Luganda
        li Limburgan; Limburger; Limburgish
        ln Lingala
        lo Lao
        lt Lithuanian
        lu Luba-Katanga
        lv Latvian
        mg Malagasy
        mh Marshallese
        mi Maori
        mk Macedonian
        ml Malayalam
        mn Mongolian
        mr Marathi
        ms Malay (macrolanguage)
        mt Maltese
        my Burmese
        na Nauru
        nb Norwegian Bokmål
        nd North Ndebele
        ne Nepali (macrolanguage)
        ng Ndonga
        nl Dutch; Flemish
        nn Norwegian Nynorsk
        no Norwegian
        nr South Ndebele
        nv Navajo; Navaho
        ny Nyanja; Chewa; Chichewa
        oc Occitan (post 1500)
        oj Ojibwa
        om Oromo
        or Oriya (macrolanguage); Odia (macrolanguage)
        os Ossetian; Ossetic
        pa Panjabi; Punjabi
        pi Pali
        pl Polish
        ps Pushto; Pashto
        pt Portuguese
        qu Quechua
        rm Romansh
        rn Rundi
        ro Romanian; Moldavian; Moldovan
        ru Russian
        rw Kinyarwanda
        sa Sanskrit
        sc Sardinian
        sd Sindhi
        se Northern Sami
        sg Sango
        sh Serbo-Croatian
        si Sinhala; Sinhalese
        sk Slovak
        sl Slovenian
        sm Samoan
        sn Shona
        so Somali
        sq Albanian
        sr Serbian
        ss Swati
        st Southern Sotho
        su Sundanese
        sv Swedish
        sw Swahili (macrolanguage)
        ta Tamil
        te Telugu
        tg Tajik
        th Thai
        ti Tigrinya
        tk Turkmen
        tl Tagalog
        tn Tswana
        to Tonga (Tonga Islands)
        tr Turkish
        ts Tsonga
        tt Tatar
        tw Twi
        ty Tahitian
        ug Uighur; Uyghur
        uk Ukrainian
        ur Urdu
        uz Uzbek
        ve Venda
        vi Vietnamese
        vo Volapük
        wa Walloon
        wo Wolof
        xh Xhosa
        yi Yiddish
        yo Yoruba
        za Zhuang; Chuang
        zh Chinese
        zu Zulu
        """

    /// The scripts of ISO 15924.
    static let scripts = """
        Adlm Afak Aghb Ahom Arab Aran Armi Armn Avst Bali Bamu Bass Batk Beng Bhks Blis Bopo Brah
        Brai Bugi Buhd Cakm Cans Cari Cham Cher Chis Chrs Cirt Copt Cpmn Cprt Cyrl Cyrs Deva Diak
        Dogr Dsrt Dupl Egyd Egyh Egyp Elba Elym Ethi Gara Geok Geor Glag Gong Gonm Goth Gran Grek
        Gujr Gukh Guru Hanb Hang Hani Hano Hans Hant Hatr Hebr Hira Hluw Hmng Hmnp Hrkt Hung Inds
        Ital Jamo Java Jpan Jurc Kali Kana Kawi Khar Khmr Khoj Kitl Kits Knda Kore Kpel Krai Kthi
        Lana Laoo Latf Latg Latn Leke Lepc Limb Lina Linb Lisu Loma Lyci Lydi Mahj Maka Mand Mani
        Marc Maya Medf Mend Merc Mero Mlym Modi Mong Moon Mroo Mtei Mult Mymr Nagm Nand Narb Nbat
        Newa Nkdb Nkgb Nkoo Nshu Ogam Olck Onao Orkh Orya Osge Osma Ougr Palm Pauc Pcun Pelm Perm
        Phag Phli Phlp Phlv Phnx Piqd Plrd Prti Psin Ranj Rjng Rohg Roro Runr Samr Sara Sarb Saur
        Sgnw Shaw Shrd Shui Sidd Sidt Sind Sinh Sogd Sogo Sora Soyo Sund Sunu Sylo Syrc Syre Syrj
        Syrn Tagb Takr Tale Talu Taml Tang Tavt Tayo Telu Teng Tfng Tglg Thaa Thai Tibt Tirh Tnsa
        Todr Tols Toto Tutg Ugar Vaii Visp Vith Wara Wcho Wole Xpeo Xsux Yezi Yiii Zanb Zinh Zmth
        Zsye Zsym Zxxx Zyyy Zzzz
        """

    /// Countries by ISO 3166-1 and areas by UN M.49.
    static let regions = """
        001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142
        143 145 150 151 154 155 202 419 AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD
        BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CP
        CQ CR CU CV CW CX CY CZ DE DG DJ DK DM DO DZ EA EC EE EG EH ER ES ET EU EZ FI FJ FK FM FO FR
        GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU IC ID IE IL IM IN
        IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY
        MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO
        NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG
        SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW
        TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
        """

    /// Dialects, spellings and transliterations.
    static let variants = """
        1606nict 1694acad 1901 1959acad 1994 1996 abl1943 akuapem alalc97 aluku anpezo ao1990 aranes
        arkaika asante auvern baku1926 balanka barla basiceng bauddha bciav bcizbl biscayan biske
        blasl bohoric boont bornholm cisaup colb1945 cornu creiss dajnko ekavsk emodeng fascia fodom
        fonipa fonkirsh fonnapa fonupa fonxsamp gallo gascon gherd grclass grital grmistr hepburn
        hognorsk hsistemo ijekavsk itihasa ivanchov jauer jyutping kkcor kociewie kscor laukika
        lemosin lengadoc lipaw ltg1929 ltg2007 luna1918 metelko monoton ndyuka nedis newfound nicard
        njiva nulik osojs oxendict pahawh2 pahawh3 pahawh4 pamaka peano pehoeji petr1708 pinyin
        polyton provenc puter rigik rozaj rumgr scotland scouse simple solba sotav spanglis surmiran
        sursilv sutsilv synnejyl tailo tarask tongyong tunumiit uccor ucrcor ulster unifon vaidika
        valbadia valencia vallader vecdruka vivaraup wadegile xsistemo
        """

    /// The languages that may also stand behind another, as zh-yue for yue.
    static let extended = """
        aao abh abv acm acq acw acx acy adf ads aeb aec aed aen afb afg ajs apc apd arb arq ars ary
        arz ase asf asp asq asw auz avl ayh ayl ayn ayp bfi bfk bjn bog bqn bqy btj bve bvl bvu bzs
        cdo cds cjy cmn cnp coa cpx csc csd cse csf csg csl csn csp csq csr csx czh czo doq dse dsl
        dsz dup ecs ehs esl esn eso eth fcs fse fsl fss gan gds gom gse gsg gsm gss gus hab haf hak
        hds hji hks hos hps hsh hsl hsn icl iks ils inl ins ise isg isr jak jax jcs jhs jks jls jos
        jsl jus kgi knn kvb kvk kvr kxd lbs lce lcf lgs liw lls lsb lsc lsl lsn lso lsp lst lsv lsw
        lsy ltg lvs lws lzh max mdl meo mfa mfb mfs min mnp mqg mre msd msi msr mui mzc mzg mzy nan
        nbs ncs nsi nsl nsp nsr nzs okl orn ors pel pga pgz pks prl prz psc psd pse psg psl pso psp
        psr pys rib rms rnb rsl rsm rsn sdl sfb sfs sgg sgx shu slf sls sqk sqs sqx ssh ssp ssr svk
        swc swh swl syy szs tmw tse tsm tsq tss tsy tza ugn ugy ukl uks urk uzn uzs vgt vkk vkt vsi
        vsl vsv wbs wuu xki xml xmm xms ygs yhs ysl ysm yue zib zlm zmi zsl zsm
        """

    /// What is meant by a code of a country, by three letters, by a former code.
    static let meant = """
        aam:aas aar:aa abk:ab ad:ca adp:dz afr:af ag:en ai:en ajp:apc ajt:aeb aka:ak al:sq alb:sq
        amh:am ao:pt aq:en ara:ar arg:an arm:hy asd:snz asm:as at:de au:en aue:ktz ava:av ave:ae
        aw:nl ax:sv aym:ay ayx:nun aze:az bak:ba bam:bm baq:eu bb:en bd:bn bel:be ben:bn bf:fr
        bgm:bcg bic:bir bih:bh bis:bi bj:fr bjd:drl bl:fr blg:iba bod:bo bos:bs bq:pap bre:br bt:dz
        bul:bg bur:my bv:no bw:en by:ru bz:en cat:ca cc:ms-Arab ccq:rki cd:fr ces:cs cf:sg cg:fr
        cha:ch che:ce chi:zh chu:cu chv:cv ci:fr cjr:mom ck:en cka:cmr cl:es cm:fr cmk:xch cn:zh
        cor:kw cos:co coy:pij cqu:quh cre:cr cw:pap cx:en cym:cy cz:cs cze:cs dan:da deu:de dit:dif
        div:dv dj:fr dk:da dm:en do:es drh:khk drr:kzk drw:prs dut:nl dzo:dz ea:es ec:es eg:ar eh:ar
        ell:el eng:en epo:eo er:ti est:et eus:eu ewe:ee fao:fo fas:fa fij:fj fin:fi fk:en fm:en
        fra:fr fre:fr fry:fy ful:ff gav:dev gb:en ge:ka geo:ka ger:de gf:fr gfx:vaj gg:en ggn:gvr
        gh:ak gi:en gla:gd gle:ga glg:gl gli:kzk glv:gv gm:en gp:fr gq:es gr:el gre:el grn:gn gs:en
        gt:es gti:nyc guj:gu guv:duz gw:pt gy:en hat:ht hau:ha heb:he her:hz hin:hi hk:zh-Hant hm:en
        hmo:ho hn:es hrr:jal hrv:hr hun:hu hye:hy ibi:opa ibo:ig ic:es ice:is ido:io iii:ii iku:iu
        il:he ile:ie ilw:gal im:en in:id ina:ia ind:id ipk:ik iq:ar ir:fa isl:is ita:it iw:he jav:jv
        je:en jeg:oyb ji:yi jm:en jo:ar jp:ja jpn:ja jw:jv kal:kl kan:kn kas:ks kat:ka kau:kr kaz:kk
        ke:sw kgc:tdf kgh:kml kgm:plu kh:km khm:km kik:ki kin:rw kir:ky koj:kwv kom:kv kon:kg kor:ko
        kp:ko krm:bmf ktr:dtp kua:kj kur:ku kvs:gdj kwq:yam kxe:tvd kxl:kru kz:ru kzj:dtp kzt:dtp
        lak:ksp lao:lo lat:la lav:lv lc:en lii:raq lim:li lin:ln lit:lt lk:si llo:ngt lmm:rmx lr:en
        ls:st ltz:lb lub:lu lug:lg ly:ar ma:ar mac:mk mah:mh mal:ml mao:mi mar:mr may:ms mc:fr md:ro
        me:sr-Latn meg:cir mf:fr mkd:mk mlg:mg mlt:mt mm:my mo:ro mon:mn mp:en mq:fr mri:mi msa:ms
        mst:mry mu:fr mv:dv mw:en mwj:vaj mx:es mya:my myd:aog myt:mry mz:pt nad:xny nau:na nav:nv
        nbl:nr nc:fr ncp:kdz nde:nd ndo:ng nep:ne nf:en ni:es nld:nl nno:nn nns:nbr nnx:ngv nob:nb
        nom:cbr nor:no np:ne nts:pij nu:en nxu:bpp nya:ny nz:en oci:oc oji:oj ori:or orm:om oss:os
        oun:vaj pan:pa pat:kxr pcr:adx pe:es per:fa pf:fr pg:tpi ph:fil pk:ur pli:pi pm:fr pmc:huw
        pmk:crr pmu:phr pn:en pol:pl por:pt ppa:bfy ppr:lcq pr:es prp:gu pry:prt pus:ps puz:pub
        pw:pau py:gn qa:ar que:qu re:fr roh:rm ron:ro rs:sr rum:ro run:rn rus:ru sag:sg san:sa sb:en
        sca:hle sin:si sj:nb skk:oyb slk:sk slo:sk slv:sl smd:kmb sme:se smo:sm sna:sn snb:iba
        snd:sd som:so sot:st spa:es sqi:sq srd:sc srp:sr ssw:ss sun:su swa:sw swe:sv sx:en sy:ar
        sz:en szd:umi tah:ty tam:ta tat:tt tc:en td:ar tdu:dtp tel:te tf:fr tgk:tg tgl:tl tha:th
        thc:tpo thw:ola thx:oyb tib:bo tie:ras tir:ti tj:tg tkk:twm tlw:weo tm:tk tmk:tdg tmp:tyj
        tne:kak tnf:prs ton:to tpw:tpn tsf:taj tsn:tn tso:ts tuk:tk tur:tr tv:tvl twi:tw tz:sw ua:uk
        uig:ug ukr:uk um:en uok:ema urd:ur us:en uy:es uzb:uz va:it vc:en ven:ve vg:en vie:vi vn:vi
        vol:vo vu:bi wel:cy wf:fr wln:wa wol:wo ws:sm xba:cax xho:xh xia:acn xk:sq xkh:waw xrq:dmw
        xss:zko ybd:rki ye:ar yid:yi yma:lrr ymt:mtm yor:yo yos:zom yt:fr yuu:yug zha:za zho:zh
        zir:scv zkb:kjh zm:en zul:zu zw:sn
        """
}
