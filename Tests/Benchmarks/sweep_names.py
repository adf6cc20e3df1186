#!/usr/bin/env python3
"""Names for `homeward sanctions-list sweep`, made by other libraries than the product's, always the same.

  sweep_names.py forms LISTS OUT     listed names of Russians, Koreans and Chinese in Cyrillic, Hangul and Han:
                                     publisher, reference, kind, form, the listed name; one a line, tabs between
  sweep_names.py persons COUNT OUT   ordinary persons: native name, Latin name, birth date, nationality

LISTS is a folder that holds un/ and ofac/, as HOMEWARD_LISTS. The libraries: iuliia (Cyrillic; a form counts only
where BGN/PCGN, ICAO or a rule of the Russian passport office leads from it back to the listed name), hangul-romanize
(its table turned round, in the North's spelling), pypinyin (its readings turned round, the commonest character of
names first); Faker for the names of persons.

Where the frequencies come from: Chinese and Korean surnames and Japanese surnames as Faker publishes them with
weights; given names, Russian names and Mongolian names evenly, since no package has their frequencies. Mongolian
names are a list of our own of common ones. Births are even from 1970 to 2006.
"""

import csv
import json
import re
import sys
import xml.etree.ElementTree as xml
from collections import defaultdict
from pathlib import Path
from random import Random

SEED = 20261130


def listed_names(lists):
    """(publisher, reference, name, countries) of people: primary and good names in Latin letters."""
    for path in sorted(Path(lists, "un").glob("consolidated-*.xml"))[-1:]:
        for person in xml.parse(path).getroot().iter("INDIVIDUAL"):
            reference = person.findtext("REFERENCE_NUMBER", "").strip()
            countries = {value.text.strip() for value in person.findall("NATIONALITY/VALUE") if value.text}
            parts = [person.findtext(f"{n}_NAME") or "" for n in ("FIRST", "SECOND", "THIRD", "FOURTH")]
            yield "un", reference, " ".join(" ".join(parts).split()), countries
            for alias in person.findall("INDIVIDUAL_ALIAS"):
                if alias.findtext("QUALITY") == "Good":
                    yield "un", reference, " ".join((alias.findtext("ALIAS_NAME") or "").split()), countries
    folder = Path(lists, "ofac")
    countries, people = {}, set()
    for row in rows(folder / "sdn.csv"):
        if row[2].strip() != "individual":
            continue
        people.add(row[0])
        countries[row[0]] = set(re.findall(r"(?:nationality|citizen) ([^;.]+)", row[11]))
        yield "ofac-sdn", row[0], spoken(row[1]), countries[row[0]]
    for row in rows(folder / "alt.csv"):
        if row[0] in people:
            yield "ofac-sdn", row[0], spoken(row[3]), countries[row[0]]


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from (row for row in csv.reader(file) if len(row) > 3)


def spoken(name):
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}" if comma else name


# --- Cyrillic


def cyrillic():
    import iuliia

    rules = [iuliia.BGN_PCGN, iuliia.ICAO_DOC_9303, iuliia.MVD_310, iuliia.MVD_782]
    mapping = json.loads(iuliia.BGN_PCGN.path.read_text(encoding="utf-8"))["mapping"]
    letters = {latin: letter for letter, latin in mapping.items() if latin}
    letters |= {"iy": "ий", "yy": "ый", "ye": "е", "ie": "ие", "ay": "ай", "ey": "ей", "oy": "ой", "uy": "уй"}
    longest = max(map(len, letters))

    def turn(name):
        text, form = name.lower(), ""
        while text:
            size = next((n for n in range(longest, 0, -1) if text[:n] in letters), 0)
            form += letters[text[:size]] if size else text[0]
            text = text[size or 1 :]
        form = form.title()
        if re.search("[a-z]", form, re.I):
            return None
        back = {re.sub(r"[’'ʹ\"]", "", rule.translate(form)).lower() for rule in rules}
        return form if name.lower() in back else None

    return turn


# --- Hangul


def hangul():
    from faker.providers.person.ko_KR import Provider
    from hangul_romanize import Transliter
    from hangul_romanize.rule import academic

    common = "".join(list(Provider.last_names) + list(Provider.first_names))
    latin = Transliter(academic)
    by_sound = defaultdict(list)
    for code in range(0xAC00, 0xD7A4):
        syllable = chr(code)
        sound = latin.translit(syllable)
        by_sound[north(sound)].append(syllable)
    for syllables in by_sound.values():
        syllables.sort(key=lambda s: (-common.count(s), s))
    longest = max(map(len, by_sound))

    def turn(name):
        form = ""
        # Some lists write the vowel u in the way of the South: Woo, Soo.
        for word in re.split(r"[ -]+", name.lower().replace("woo", "u").replace("oo", "u")):
            while word:
                size = next((n for n in range(longest, 0, -1) if word[:n] in by_sound), 0)
                if not size:
                    return None
                form += by_sound[word[:size]][0]
                word = word[size:]
        return form if 2 <= len(form) <= 4 else None

    return turn


def north(sound):
    """A syllable in the spelling of the North: eo is o, eu is u, no g, d, b at the beginning or the end."""
    sound = sound.replace("eo", "o").replace("eu", "u")
    start = {"g": "k", "d": "t", "b": "p", "l": "r"}
    if sound[:2] not in ("kk", "tt", "pp"):
        sound = start.get(sound[0], sound[0]) + sound[1:]
    end = {"g": "k", "d": "t", "b": "p", "s": "t", "j": "t"}
    return sound[:-1] + end.get(sound[-1], sound[-1]) if len(sound) > 1 else sound


# --- Han


def han():
    from faker.providers.person.zh_CN import Provider
    from pypinyin import Style, pinyin

    given = "".join(Provider.first_names)
    surnames = list(Provider.last_names)
    by_sound, of_surname = defaultdict(list), defaultdict(list)
    for code in range(0x4E00, 0x9FA6):
        character = chr(code)
        if character in given:
            by_sound[pinyin(character, style=Style.NORMAL)[0][0]].append(character)
    for syllables in by_sound.values():
        syllables.sort(key=lambda s: (-given.count(s), s))
    for surname in surnames:
        of_surname["".join(p[0] for p in pinyin(surname, style=Style.NORMAL))].append(surname)
    longest = max(map(len, by_sound))

    def syllables(word):
        if not word:
            return []
        for size in range(min(longest, len(word)), 0, -1):
            if word[:size] in by_sound:
                rest = syllables(word[size:])
                if rest is not None:
                    return [word[:size]] + rest
        return None

    def turn(name):
        # The publishers write the surname first or last: whichever word is one.
        words = re.split(r"[ -]+", name.lower())
        for surname, rest in ((words[0], words[1:]), (words[-1], words[:-1])):
            parts = syllables("".join(rest)) if surname in of_surname else None
            if parts and len(parts) <= 2:
                return of_surname[surname][0] + "".join(by_sound[p][0] for p in parts)
        return None

    return turn


def forms(lists, out):
    turns = {
        "cyrillic": (cyrillic(), {"Russia", "Russian Federation", "Belarus", "Kyrgyzstan"}),
        "hangul": (hangul(), {"Korea, North", "Korea, South", "Democratic People's Republic of Korea", "Republic of Korea"}),
        "han": (han(), {"China", "Hong Kong", "Taiwan", "Macau"}),
    }
    seen, tried = set(), defaultdict(int)
    with open(out, "w", encoding="utf-8") as file:
        for publisher, reference, name, countries in listed_names(lists):
            for kind, (turn, of) in turns.items():
                if not countries & of or not re.fullmatch(r"[A-Za-z' -]+", name):
                    continue
                tried[kind] += 1
                form = turn(name)
                if form and (reference, form) not in seen:
                    seen.add((reference, form))
                    print(publisher, reference, kind, form, name, sep="\t", file=file)
    for kind, count in tried.items():
        print(f"{kind}: {count} listed names tried", file=sys.stderr)


# --- Persons


def persons(count, out):
    from datetime import date, timedelta

    makers = [chinese(), korean(), japanese(), mongolian(), russian()]
    random = Random(SEED)
    span = (date(2006, 12, 31) - date(1970, 1, 1)).days
    with open(out, "w", encoding="utf-8") as file:
        for place in range(count):
            native, latin, country = makers[place % len(makers)](random)
            born = date(1970, 1, 1) + timedelta(days=random.randint(0, span))
            print(native, latin, born.isoformat(), country, sep="\t", file=file)


def weighted(names):
    words, weights = list(names), list(names.values())
    return lambda random: random.choices(words, weights)[0]


def chinese():
    from faker.providers.person.zh_CN import Provider
    from pypinyin import Style, lazy_pinyin

    surname = weighted(Provider.last_names)

    def make(random):
        family, given = surname(random), random.choice(Provider.first_names)
        latin = "".join(lazy_pinyin(given, style=Style.NORMAL, v_to_u=False)).replace("v", "yu")
        return family + given, f"{''.join(lazy_pinyin(family))} {latin}".upper(), "CN"

    return make


# Surnames as passports of the South write them; other syllables by the Revised Romanization.
SOUTH = dict(
    김="KIM", 이="LEE", 박="PARK", 최="CHOI", 정="JUNG", 강="KANG", 조="CHO", 윤="YOON", 장="JANG", 임="LIM", 오="OH",
    한="HAN", 신="SHIN", 서="SEO", 권="KWON", 황="HWANG", 안="AHN", 송="SONG", 류="RYU", 유="YOO", 홍="HONG", 전="JEON",
    고="KO", 문="MOON", 손="SON", 양="YANG", 배="BAE", 백="BAEK", 허="HEO", 남="NAM", 심="SHIM", 노="NOH", 하="HA",
)


def korean():
    from faker.providers.person.ko_KR import Provider
    from hangul_romanize import Transliter
    from hangul_romanize.rule import academic

    latin = Transliter(academic)
    surname, given = weighted(Provider.last_names), weighted(Provider.first_names)

    def make(random):
        family, own = surname(random), given(random)
        spelled = "".join(latin.translit(syllable) for syllable in own)
        return family + own, f"{SOUTH.get(family, latin.translit(family))} {spelled}".upper(), "KR"

    return make


def japanese():
    from faker.providers.person.ja_JP import Provider

    surnames = list(Provider.last_name_pairs)
    weights = list(Provider.last_name_pairs.values())

    def make(random):
        family = random.choices(surnames, weights)[0]
        given = random.choice(Provider.first_name_pairs)
        return f"{family[0]}{given[0]}", f"{family[2]} {given[2]}".upper(), "JP"

    return make


MONGOLIAN = (
    "Бат Болд Дорж Ганбат Ганболд Батбаяр Батболд Батсайхан Баттулга Бадамдорж Баяр Баярсайхан Бямба Гантулга Ганхуяг "
    "Даваа Дашдорж Доржсүрэн Дулмаа Жаргал Лхагва Мөнхбат Мөнхцэцэг Мягмар Наранцэцэг Насанжаргал Нямсүрэн Оюунчимэг "
    "Отгонбаяр Өлзийсайхан Пүрэв Пүрэвдорж Сарангэрэл Содном Сүхбат Сэржмядаг Төмөрбаатар Түвшинбаяр Тэмүүлэн Уранчимэг "
    "Хишигт Хүрэлбаатар Цагаан Цогтбаатар Цэцэгмаа Цэрэндорж Чимэг Чинзориг Чулуунбат Ширэндэв Энхбат Энхбаяр Энхтуяа "
    "Эрдэнэ Эрдэнэбат Юмжагийн Янжмаа Алтанцэцэг Амарсайхан Ариунаа Болормаа Бат-Эрдэнэ Мөнх-Эрдэнэ"
).split()
# MNS 5217:2012, as Mongolian passports are written.
MONGOLIAN_LATIN = dict(
    zip(
        "абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя",
        "a b v g d ye yo j z i i k l m n o u p r s t u u f kh ts ch sh sh i y i e yu ya".split(),
    )
)


def mongolian():
    def make(random):
        father, own = random.choice(MONGOLIAN), random.choice(MONGOLIAN)
        native = f"{father} {own}"
        return native, "".join(MONGOLIAN_LATIN.get(c, c) for c in native.lower()).upper(), "MN"

    return make


def russian():
    import iuliia
    from faker.providers.person.ru_RU import Provider

    def make(random):
        kind = random.choice(["male", "female"])
        family = random.choice(getattr(Provider, f"last_names_{kind}"))
        own = random.choice(getattr(Provider, f"first_names_{kind}"))
        father = random.choice(getattr(Provider, f"middle_names_{kind}"))
        native = f"{family} {own} {father}"
        return native, iuliia.ICAO_DOC_9303.translate(f"{family} {own}").upper(), "RU"

    return make


if __name__ == "__main__":
    if sys.argv[1:2] == ["forms"] and len(sys.argv) == 4:
        forms(*sys.argv[2:])
    elif sys.argv[1:2] == ["persons"] and len(sys.argv) == 4:
        persons(int(sys.argv[2]), sys.argv[3])
    else:
        sys.exit(__doc__)
