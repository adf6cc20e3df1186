#!/usr/bin/env python3
"""Writes Tests/CoreTests/Vectors/identifiers: 2,000 numbers with the verdict of python-stdnum, + or -.

Of each kind there are 250, half of them right as made, the rest with a slip: a digit changed, two neighbours swapped, one
left out or doubled. What stdnum does not ask of a Korean number, its check digit, is asked here. A space stands as _;
stdnum knows none in a resident number.

    python3 -m venv VENV && VENV/bin/pip install python-stdnum==2.2
    VENV/bin/python Tests/CoreTests/Vectors/write-identifiers.py
"""
import datetime
import pathlib
import random
import textwrap

from stdnum import numdb
from stdnum.cn import ric, uscc
from stdnum.jp import cn as corporate
from stdnum.kr import brn
from stdnum.ru import inn, ogrn

random.seed(20260101)
target = pathlib.Path(__file__).parent / "identifiers"
counties = [
    f"{head}{tail}"
    for head, tail in (
        (number, f"{rest:04}") for number in ("11", "21", "22", "37", "44") for rest in range(100, 1100)
    )
    if (found := numdb.get("cn/loc").info(f"{head}{tail}"))
    and "county" in found[-1][1]
    and not found[-1][1]["county"].startswith("[")
]


def digits(count):
    return "".join(random.choice("0123456789") for _ in range(count))


def credit_code():
    letters = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    head = random.choice("1359") + random.choice("1239") + random.choice(counties)
    body = head + "".join(random.choice(letters) for _ in range(9))
    return body + uscc.calc_check_digit(body)


def resident():
    born = datetime.date(1940, 1, 1) + datetime.timedelta(days=random.randrange(24_000))
    body = random.choice(counties) + born.strftime("%Y%m%d") + digits(3)
    return body + ric.calc_check_digit(body + "0")


def corporate_number():
    body = digits(12)
    return corporate.calc_check_digit(body) + body


def korean_check_digit(number):
    """The weights of the National Tax Service; of the ninth digit's product both digits count."""
    total = sum(int(digit) * weight for digit, weight in zip(number, (1, 3, 7, 1, 3, 7, 1, 3)))
    last = int(number[8]) * 5
    return str(-(total + last // 10 + last % 10) % 10)


def korean():
    body = f"{random.randrange(101, 1000)}{random.randrange(1, 100):02}{random.randrange(1, 10_000):04}"
    return body + korean_check_digit(body)


def is_korean(number):
    return brn.is_valid(number) and korean_check_digit(brn.compact(number)) == number[-1]


def tax_of_organisation():
    body = f"{random.randrange(1, 100):02}{digits(7)}"
    return body + inn.calc_company_check_digit(body)


def tax_of_person():
    body = f"{random.randrange(1, 100):02}{digits(8)}"
    return body + inn.calc_personal_check_digits(body)


def state_number():
    body = random.choice("15") + digits(11)
    return body + ogrn.calc_check_digit(body + "0")


def trader():
    body = "3" + digits(13)
    return body + ogrn.calc_check_digit(body + "0")[-1]


def is_trader(number):
    """stdnum compares with the whole remainder; where that has two digits, the order takes the last one."""
    bare = ogrn.compact(number)
    check = ogrn.calc_check_digit(bare)
    if len(check) == 1:
        return ogrn.is_valid(bare)
    return len(bare) == 15 and check[-1] == bare[-1]


def slip(number):
    # The heads that stdnum asks less of stay as they are.
    place = random.randrange(6, len(number))
    match random.randrange(4):
        case 0:
            return number[:place] + random.choice("0123456789") + number[place + 1 :]
        case 1:
            return number[: place - 1] + number[place] + number[place - 1] + number[place + 1 :]
        case 2:
            return number[:place] + number[place + 1 :]
        case _:
            return number[:place] + number[place - 1] + number[place:]


def spaced(number):
    place = random.randrange(2, len(number) - 1)
    return number[:place] + " " + number[place:]


kinds = {
    "credit-code": (credit_code, uscc.is_valid),
    "resident": (resident, ric.is_valid),
    "japanese": (corporate_number, corporate.is_valid),
    "korean": (korean, is_korean),
    "russian-tax": (tax_of_organisation, inn.is_valid),
    "russian-tax-person": (tax_of_person, inn.is_valid),
    "russian-state": (state_number, ogrn.is_valid),
    "russian-trader": (trader, is_trader),
}

target.mkdir(exist_ok=True)
for kind, (make, is_valid) in kinds.items():
    lines = []
    for turn in range(250):
        number = make()
        if turn % 2:
            number = slip(number)
        elif turn % 10 == 0 and kind != "resident":
            number = spaced(number)
        verdict = "+" if is_valid(number) else "-"
        lines.append(verdict + number.replace(" ", "_"))
    text = textwrap.wrap(" ".join(lines), 100, break_on_hyphens=False, break_long_words=False)
    (target / f"{kind}.txt").write_text("\n".join(text) + "\n")
