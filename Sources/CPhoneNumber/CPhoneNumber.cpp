#include "CPhoneNumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <cstring>
#include <string>

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

// The region of numbers that carry their country code.
constexpr char no_region[] = "ZZ";
// More digits than this are not forgotten by a slip.
constexpr int most_forgotten = 4;

struct Finding {
    int verdict = CPHONENUMBER_POSSIBLE;
    std::string likely;
    int code = 0;
    int digits = 0;
};

class Examiner {
  public:
    explicit Examiner(const PhoneNumberUtil &library) : library(library) {}

    Finding examine(const std::string &text) const {
        Finding finding;
        PhoneNumber number;
        switch (library.Parse(text, no_region, &number)) {
        case PhoneNumberUtil::NO_PARSING_ERROR: break;
        case PhoneNumberUtil::TOO_LONG_NSN: return refused(CPHONENUMBER_TOO_LONG);
        case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
        case PhoneNumberUtil::TOO_SHORT_NSN: return refused(CPHONENUMBER_TOO_SHORT);
        default: return refused(CPHONENUMBER_UNKNOWN_COUNTRY);
        }
        finding.code = number.country_code();
        if (library.IsValidNumber(number)) {
            if (international(number) == text) return finding;
            finding.verdict = CPHONENUMBER_DIALLED_WITHIN;
            finding.likely = international(number);
            return finding;
        }
        finding.verdict = length(number);
        PhoneNumber shorter(number);
        if (library.TruncateTooLongNumber(&shorter)) {
            finding.likely = international(shorter);
            finding.digits = digits(shorter);
            if (finding.verdict == CPHONENUMBER_POSSIBLE) finding.verdict = CPHONENUMBER_TOO_LONG;
        } else if (finding.verdict != CPHONENUMBER_TOO_LONG) {
            finding.digits = lengthened(international(number));
            if (finding.digits > 0) finding.verdict = CPHONENUMBER_TOO_SHORT;
        }
        if (international(number) != text) finding.verdict = CPHONENUMBER_DIALLED_WITHIN;
        return finding;
    }

  private:
    const PhoneNumberUtil &library;

    static Finding refused(int verdict) {
        Finding finding;
        finding.verdict = verdict;
        return finding;
    }

    // Without its area code a number can be dialled next door and nowhere else.
    int length(const PhoneNumber &number) const {
        switch (library.IsPossibleNumberWithReason(number)) {
        case PhoneNumberUtil::IS_POSSIBLE: return CPHONENUMBER_POSSIBLE;
        case PhoneNumberUtil::INVALID_COUNTRY_CODE: return CPHONENUMBER_UNKNOWN_COUNTRY;
        case PhoneNumberUtil::TOO_LONG: return CPHONENUMBER_TOO_LONG;
        case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        case PhoneNumberUtil::TOO_SHORT: return CPHONENUMBER_TOO_SHORT;
        default: return CPHONENUMBER_WRONG_LENGTH;
        }
    }

    // Digits that make the number a valid one show that its beginning is assigned, with more digits: it was cut short.
    int lengthened(const std::string &text) const {
        for (int count = 1; count <= most_forgotten; ++count) {
            for (char filler = '0'; filler <= '9'; ++filler) {
                PhoneNumber longer;
                const std::string tried = text + std::string(count, filler);
                if (library.Parse(tried, no_region, &longer) ==
                        PhoneNumberUtil::NO_PARSING_ERROR &&
                    international(longer) == tried && library.IsValidNumber(longer)) {
                    return digits(longer);
                }
            }
        }
        return 0;
    }

    std::string international(const PhoneNumber &number) const {
        std::string text;
        library.Format(number, PhoneNumberUtil::E164, &text);
        return text;
    }

    int digits(const PhoneNumber &number) const {
        std::string national;
        library.GetNationalSignificantNumber(number, &national);
        return static_cast<int>(national.size());
    }
};

}  // namespace

int cphonenumber_examine(const char *number, char *likely, int *code, int *digits) {
    const Finding finding = Examiner(*PhoneNumberUtil::GetInstance()).examine(number);
    *likely = 0;
    if (finding.likely.size() < CPHONENUMBER_CAPACITY) {
        std::memcpy(likely, finding.likely.c_str(), finding.likely.size() + 1);
    }
    *code = finding.code;
    *digits = finding.digits;
    return finding.verdict;
}
